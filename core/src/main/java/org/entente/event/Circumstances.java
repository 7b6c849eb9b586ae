package org.entente.event;

import java.util.List;
import java.util.stream.Stream;
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

  /** With what the other tells beside: "killed twelve and wounded thirty" is one act. */
  public Circumstances joinedBy(Circumstances other) {
    return new Circumstances(
        place == null ? other.place : place,
        Stream.concat(magnitudes.stream(), other.magnitudes.stream()).distinct().toList());
  }
}
