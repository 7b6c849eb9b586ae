package org.entente.coding.rank;

/** How well the parties of a reading are found; against marks, how well they agree with them. */
public enum Fit {
  BOTH(60),
  JOINT(60),
  ACTOR(30),
  /** The marked recipient acts on the marked actor; never without marks. */
  REVERSED(20),
  RECIPIENT(15),
  NONE(0);

  private final int points;

  Fit(int points) {
    this.points = points;
  }

  int points() {
    return points;
  }

  /** What is found where nothing is marked. */
  static Fit found(int actors, int recipients) {
    if (actors > 0 && recipients > 0) return BOTH;
    if (actors > 1) return JOINT;
    if (actors > 0) return ACTOR;
    return recipients > 0 ? RECIPIENT : NONE;
  }
}
