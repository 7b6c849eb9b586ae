package org.entente.sources.watch;

import org.entente.sources.fetch.Fetched;

/** What other threads tell the one that decides. */
sealed interface Happening {
  /**
   * A request was made, or could not be.
   *
   * @param robots whether it was for the rules of the task's host
   */
  record Answered(Task task, Fetched fetched, boolean robots) implements Happening {}

  /** The articles of an item are coded. */
  record Coded() implements Happening {}
}
