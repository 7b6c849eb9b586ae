package org.entente.web.page;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.ledger.Ledger;
import org.entente.view.Flag;
import org.entente.view.PairQuestion;
import org.entente.view.PairReader;
import org.entente.view.PairReading;
import org.entente.view.Report;
import org.entente.view.Reports;
import org.entente.web.Memo;
import org.springframework.stereotype.Component;

/** Relations as they are asked for again and again: measured once while the ledger is the same. */
@Component
public final class PairReadings {
  /** Some hundred kilobytes each; of the busiest pairs of ten years some megabytes. */
  private static final int KEPT = 60;

  private final Ledger ledger;
  private final Memo<PairQuestion, PairReading> readings = new Memo<>(KEPT, Duration.ZERO);

  PairReadings(Ledger ledger) {
    this.ledger = ledger;
  }

  public PairReading read(PairQuestion question) {
    return readings.get(
        question, ledger.version(question.origin()), () -> PairReader.read(ledger, question));
  }

  /**
   * Events behind a change, in the order in which it names them.
   *
   * @param most at most so many
   */
  List<Report> causes(PairReading reading, Flag flag, int most) {
    List<String> shown = flag.causes().subList(0, Math.min(most, flag.causes().size()));
    if (shown.isEmpty()) return List.of();
    Map<String, Report> reports = new HashMap<>();
    Reports.of(ledger, reading, 0, shown)
        .forEach(report -> reports.put(report.reference(), report));
    return shown.stream().map(reports::get).filter(Objects::nonNull).toList();
  }
}
