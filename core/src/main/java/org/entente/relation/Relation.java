package org.entente.relation;

/** Both dyads of a pair of actors, in the order the reader asked for. */
public record Relation(String a, String b) {
  public Relation {
    if (a.equals(b))
      throw new IllegalArgumentException("A relation of %s with itself".formatted(a));
  }

  /** Of two in the order of their codes, so that both directions have one relation. */
  public static Relation inOrder(String one, String other) {
    return one.compareTo(other) < 0 ? new Relation(one, other) : new Relation(other, one);
  }

  public Dyad forth() {
    return new Dyad(a, b);
  }

  public Dyad back() {
    return new Dyad(b, a);
  }

  @Override
  public String toString() {
    return a + "-" + b;
  }
}
