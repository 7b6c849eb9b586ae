package org.entente.ledger.merging;

import java.time.LocalDate;
import java.util.Comparator;
import org.entente.event.Auxiliary;
import org.entente.event.Event;
import org.entente.event.Evidence;
import org.jspecify.annotations.Nullable;

/** The orders of reports, which say who tells an event and who names it. */
final class Precedence {
  /** The earliest printed first: whose report was first names the event. */
  static final Comparator<Report> PRINTED =
      Comparator.comparing((Report report) -> orLast(evidence(report).published()))
          .thenComparing(report -> evidence(report).article())
          .thenComparingInt(report -> evidence(report).sentence())
          .thenComparingInt(report -> evidence(report).act().start())
          .thenComparing(Report::mention);

  /**
   * The surest first: what was done before what was not, what is told as news before history, an
   * exact day before a vague one, then the earliest. The surest report of an event tells it.
   */
  static final Comparator<Report> SUREST =
      Comparator.comparingInt((Report report) -> doubt(report.event()))
          .thenComparing(report -> report.timing().precision())
          .thenComparing(report -> orLast(report.timing().day()))
          .thenComparing(PRINTED);

  private Precedence() {}

  private static int doubt(Event event) {
    if (event.auxiliary().contains(Auxiliary.NEGATION)) return 2;
    return event.auxiliary().contains(Auxiliary.HISTORICAL) ? 1 : 0;
  }

  private static Evidence evidence(Report report) {
    return report.event().evidence();
  }

  private static LocalDate orLast(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }
}
