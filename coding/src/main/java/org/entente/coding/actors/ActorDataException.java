package org.entente.coding.actors;

/** Actor data that cannot be used; the message names file, line and value. */
public final class ActorDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Line place;
  private final String what;

  /**
   * @param line counted from 1; 0 where the fault is not of one line
   */
  ActorDataException(String file, int line, String what) {
    super("%s: %s".formatted(new Line(file, line), what));
    this.place = new Line(file, line);
    this.what = what;
  }

  Line place() {
    return place;
  }

  String what() {
    return what;
  }
}
