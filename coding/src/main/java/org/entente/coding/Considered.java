package org.entente.coding;

import org.entente.coding.acts.Reading;
import org.entente.coding.status.Draft;

/**
 * A reading of a word that was possible, and what became of it.
 *
 * @param because in words, such as {@code beaten by sanction.noun with 9}
 */
public record Considered(Draft draft, Fate fate, String because) {
  public enum Fate {
    /** The sentence tells it. */
    TOLD,
    /** Another reading of the word asked for more. */
    BEATEN,
    /** Its word belongs to another act. */
    PART,
    /** A noun alone does not say that it was done. */
    SILENT
  }

  static Considered told(Draft draft) {
    return new Considered(draft, Fate.TOLD, "the best reading of its word");
  }

  static Considered beaten(Draft draft, Reading best) {
    Reading lost = draft.reading();
    return new Considered(
        draft,
        Fate.BEATEN,
        best.score() > lost.score()
            ? "beaten by %s with %d".formatted(best.entry().id(), best.score())
            : "as good as %s, which stands first".formatted(best.entry().id()));
  }

  static Considered part(Draft draft, Reading whole) {
    return new Considered(
        draft,
        Fate.PART,
        "part of '%s' (%s)".formatted(whole.trigger().text(), whole.entry().id()));
  }

  static Considered silent(Draft draft) {
    return new Considered(draft, Fate.SILENT, "a noun alone, with no verb that says it was done");
  }
}
