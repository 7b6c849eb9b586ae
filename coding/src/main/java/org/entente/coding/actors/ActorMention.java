package org.entente.coding.actors;

/**
 * Words of a sentence that stand for an actor. A mention is as large as the actor's own words
 * ("Russian Foreign Minister Sergei Lavrov", "the Kremlin", "Turkish warplanes"); where only an
 * adjective or possessor names the actor ("Russian gas", "Moscow's pretext"), that word alone.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param head index of the token that governs the others in the tree
 * @param who who is meant
 */
public record ActorMention(int from, int to, int head, Who who) {
  /** Begins the basis of a country named only as a side: "US-backed", "anti-Russian". */
  public static final String NOT_ACTING = "not acting: ";

  public ActorMention {
    if (from < 0 || to <= from || head < from || head >= to)
      throw new IllegalArgumentException(
          "No mention from %d to %d with head %d".formatted(from, to, head));
  }

  /** False for a country in "US-backed rebels" or "pro-Russian": it can be meant, but acts not. */
  public boolean canAct() {
    return !(who instanceof Who.Known known) || !known.basis().startsWith(NOT_ACTING);
  }

  public boolean covers(int token) {
    return from <= token && token < to;
  }

  public ActorMention as(Who other) {
    return new ActorMention(from, to, head, other);
  }
}
