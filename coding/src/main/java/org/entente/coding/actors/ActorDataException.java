package org.entente.coding.actors;

/** A line of actor data that cannot be used; the message names file, line and value. */
public final class ActorDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ActorDataException(String file, int line, String what) {
    super("%s line %d: %s".formatted(file, line, what));
  }
}
