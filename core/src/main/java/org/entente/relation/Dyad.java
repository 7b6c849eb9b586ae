package org.entente.relation;

/**
 * An ordered pair of actors: one acts on the other.
 *
 * @param actor code of the side that acts
 * @param recipient code of the side acted on
 */
public record Dyad(String actor, String recipient) {
  public Dyad reversed() {
    return new Dyad(recipient, actor);
  }

  @Override
  public String toString() {
    return actor + "→" + recipient;
  }
}
