package org.entente.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an act took place and how large it was, as far as the words say.
 *
 * @param place {@code null} when no words of the sentence give one
 * @param magnitudes in the order of the sentence, often none
 */
public record Circumstances(@Nullable EventPlace place, List<Magnitude> magnitudes) {
  /** Of an act of which the words give neither. */
  public static final Circumstances NONE = new Circumstances(null, List.of());

  public Circumstances {
    magnitudes = List.copyOf(magnitudes);
  }
}
