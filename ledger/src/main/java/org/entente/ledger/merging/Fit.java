package org.entente.ledger.merging;

import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.jspecify.annotations.Nullable;

/**
 * How well one report goes with another as a report of the same event.
 *
 * @param points the higher, the better
 * @param why in words
 */
record Fit(double points, String why) {
  private static final double MUCH = 0.5;
  private static final double SOME = 0.3;

  /** {@code null} when the two are not of one event by themselves. */
  static @Nullable Fit of(EventType type, Comparison comparison) {
    if (comparison.conflict() != null || !comparison.isNear()) return null;
    boolean wordy = isVerbal(type);
    boolean agrees =
        switch (comparison.nearness()) {
          case SAME ->
              wordy
                  ? comparison.overlap() >= SOME
                  : comparison.bare() || comparison.overlap() > 0 || !isOfPeople(type);
          case NEAR -> comparison.overlap() >= (wordy ? MUCH : SOME);
          case POSSIBLE -> comparison.overlap() >= MUCH;
          case APART -> false;
        };
    if (!agrees) return null;
    double points =
        comparison.overlap()
            + (comparison.specific() ? 1 : 0)
            + switch (comparison.nearness()) {
              case SAME -> 1;
              case NEAR -> 0.5;
              case POSSIBLE, APART -> 0;
            };
    return new Fit(points, why(comparison));
  }

  /** Acts of words are many, and only what they are about tells them apart. */
  private static boolean isVerbal(EventType type) {
    return type != EventType.CONSULT
        && (type.quad() == QuadClass.VERBAL_CONFLICT
            || type.quad() == QuadClass.VERBAL_COOPERATION);
  }

  /** Acts on one or another, who differ by what is said of them. */
  private static boolean isOfPeople(EventType type) {
    return switch (type) {
      case COERCE, RETREAT, SANCTION, AID -> true;
      default -> false;
    };
  }

  private static String why(Comparison comparison) {
    String date =
        switch (comparison.nearness()) {
          case SAME -> "same act, parties and day";
          case NEAR -> "same act and parties, dates within %d days".formatted(Timing.NEAR);
          case POSSIBLE, APART -> "same act and parties, dates that can be one";
        };
    return comparison.shared().isEmpty()
        ? date
        : "%s; both tell of %s".formatted(date, String.join(", ", comparison.shared()));
  }
}
