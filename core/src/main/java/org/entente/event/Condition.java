package org.entente.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what an act hangs: "if Russia continues its attacks".
 *
 * @param text the words
 * @param actors codes of who would have to do or leave it, where the condition is an act
 * @param act what they would have to do, and on whom; {@code null} where it is no act that we know
 * @param averts whether the act does not follow when the condition comes true: unless, or a
 *     negation
 */
public record Condition(String text, List<String> actors, @Nullable Content act, boolean averts) {
  public Condition {
    actors = List.copyOf(actors);
  }

  /** Words that are no act. */
  public static Condition of(String text) {
    return new Condition(text, List.of(), null, false);
  }

  /**
   * The link for people: {@code RUS ASSAULT UKR}, with "not" where it averts; empty without one.
   */
  public String link() {
    if (act == null) return "";
    return (averts ? "not " : "")
        + String.join(
                " ", String.join("+", actors), act.label(), String.join("+", act.recipients()))
            .strip();
  }
}
