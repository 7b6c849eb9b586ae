package org.entente.relations.series;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a measure says of a series: a value, or that there is too little to say anything. The second
 * is an answer, not an error, and it has a reason people can read.
 */
public sealed interface Finding<T> {
  /** Enough evidence. */
  record Found<T>(T value) implements Finding<T> {}

  /**
   * Too little evidence.
   *
   * @param because what is missing, with the numbers: {@code 7 events, 20 needed}
   */
  record InsufficientEvidence<T>(String because) implements Finding<T> {}

  static <T> Finding<T> found(T value) {
    return new Found<>(value);
  }

  static <T> Finding<T> insufficient(String because) {
    return new InsufficientEvidence<>(because);
  }

  /** The value, if there is one. */
  default Optional<T> find() {
    return switch (this) {
      case Found<T>(T value) -> Optional.of(value);
      case InsufficientEvidence<T> nothing -> Optional.empty();
    };
  }

  default <R> Finding<R> map(Function<T, R> change) {
    return switch (this) {
      case Found<T>(T value) -> found(change.apply(value));
      case InsufficientEvidence<T>(String because) -> insufficient(because);
    };
  }
}
