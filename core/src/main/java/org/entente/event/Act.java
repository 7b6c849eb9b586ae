package org.entente.event;

import java.util.List;

/**
 * What was done, in the codes of the field.
 *
 * @param type PLOVER type
 * @param modes PLOVER modes of that type, often none or one
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code of two to four digits
 * @param score PLOVER score of type and mode, from -10 (conflict) to +10 (cooperation)
 * @param goldstein Goldstein value of the CAMEO code in ICEWS's table, from -10 to +10
 */
public record Act(
    EventType type,
    List<String> modes,
    List<String> contexts,
    String cameo,
    double score,
    double goldstein) {
  public Act {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    if (!(Math.abs(score) <= 10)) // negated, so that NaN fails too
    throw new IllegalArgumentException("Score %s outside [-10, 10]".formatted(score));
    if (!(Math.abs(goldstein) <= 10))
      throw new IllegalArgumentException("Goldstein %s outside [-10, 10]".formatted(goldstein));
    if (!cameo.matches("\\d{2,4}"))
      throw new IllegalArgumentException("CAMEO code '%s' is not 2-4 digits".formatted(cameo));
  }

  /** Type and modes as people read them, such as {@code SANCTION expel}. */
  public String label() {
    return modes.isEmpty() ? type.name() : type + " " + String.join("+", modes);
  }
}
