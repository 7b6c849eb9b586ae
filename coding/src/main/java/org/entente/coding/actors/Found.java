package org.entente.coding.actors;

/**
 * A mention with what the rest of the article needs to know about it.
 *
 * @param kind what sort of actor
 * @param role standard office or role words, empty when the words name none
 * @param plural whether "they" can stand for it
 * @param named whether the words hold a person's name
 */
record Found(ActorMention mention, Kind kind, String role, boolean plural, boolean named) {
  enum Kind {
    PERSON,
    STATE,
    ORGANISATION,
    GROUP,
    /** No actor at all; kept because a pronoun may mean it. */
    THING,
    OTHER
  }

  Found as(ActorMention other) {
    return new Found(other, kind, role, plural, named);
  }
}
