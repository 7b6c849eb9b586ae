package org.entente.relations.series;

import java.util.List;
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
   * @param lack what is missing
   * @param values numbers and days that say how much: 7 events, 20 needed
   */
  record InsufficientEvidence<T>(Lack lack, List<Object> values) implements Finding<T> {
    public InsufficientEvidence {
      values = List.copyOf(values);
    }
  }

  static <T> Finding<T> found(T value) {
    return new Found<>(value);
  }

  static <T> Finding<T> insufficient(Lack lack, Object... values) {
    return new InsufficientEvidence<>(lack, List.of(values));
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
      case InsufficientEvidence<T>(Lack lack, List<Object> values) ->
          new InsufficientEvidence<>(lack, values);
    };
  }
}
