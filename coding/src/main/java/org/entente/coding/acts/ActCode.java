package org.entente.coding.acts;

import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Type, mode and CAMEO code of an act, as lexicon and algebra write it: {@code SANCTION expel 166},
 * with a dash for no mode.
 */
public record ActCode(EventType type, @Nullable String mode, String cameo) {

  /** Reads the three words; anything else is an error that names the text. */
  public static ActCode of(String text) {
    String[] words = text.trim().split("\\s+");
    if (words.length != 3 || !words[2].matches("\\d{2,4}"))
      throw new IllegalArgumentException(
          "'%s' is not TYPE mode CAMEO, such as 'SANCTION expel 166' or 'CONSULT - 040'"
              .formatted(text));
    try {
      return new ActCode(
          EventType.valueOf(words[0]), words[1].equals("-") ? null : words[1], words[2]);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "'%s' is no PLOVER type (in '%s')".formatted(words[0], text));
    }
  }

  /** The quad class of the type, as the codebook's summary has it. */
  public boolean isConflict() {
    return type.quad().number() >= 3;
  }

  @Override
  public String toString() {
    return type + (mode == null ? "" : " " + mode) + " " + cameo;
  }
}
