package org.entente.event;

import java.util.List;
import org.entente.article.Sentence;
import org.jspecify.annotations.Nullable;

/** What became of one sentence: exactly one of three, so that coverage can be counted. */
public sealed interface Coding {
  Sentence sentence();

  /** At least one event was found. */
  record Coded(Sentence sentence, List<Event> events) implements Coding {
    public Coded {
      events = List.copyOf(events);
      if (events.isEmpty())
        throw new IllegalArgumentException("Coded without events: " + sentence.text());
    }
  }

  /** Nothing to record, and why. */
  record NoEvent(Sentence sentence, Reason reason) implements Coding {}

  /**
   * A rule matched, but a part stayed unknown.
   *
   * @param rule id of the rule
   * @param gap what is missing
   * @param detail the words that could not be resolved
   */
  record Unresolved(Sentence sentence, String rule, Gap gap, @Nullable String detail)
      implements Coding {}

  /** Why a sentence holds no event. */
  enum Reason {
    /** The screen found no political actor or no word of an act in it. */
    SCREENED,
    /** Too long to parse, or no running text. */
    UNREADABLE,
    /** Parsed, and no rule matched. */
    NO_RULE,
    /** The coder itself failed on it; the rest of the article goes on. */
    FAULT
  }

  /** Which part of a matched rule stayed unknown. */
  enum Gap {
    ACTOR,
    RECIPIENT,
    CODE
  }
}
