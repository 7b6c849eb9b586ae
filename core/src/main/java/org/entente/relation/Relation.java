package org.entente.relation;

/** Both dyads of a pair of actors, in the order the reader asked for. */
public record Relation(String a, String b) {
  public Relation {
    if (a.equals(b))
      throw new IllegalArgumentException("A relation of %s with itself".formatted(a));
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
