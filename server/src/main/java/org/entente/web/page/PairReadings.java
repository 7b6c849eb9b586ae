package org.entente.web.page;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
  private final Memo<PairQuestion, Map<String, Report>> causes = new Memo<>(KEPT, Duration.ZERO);

  PairReadings(Ledger ledger) {
    this.ledger = ledger;
  }

  public PairReading read(PairQuestion question) {
    return readings.get(
        question, ledger.version(question.origin()), () -> PairReader.read(ledger, question));
  }

  /**
   * The events behind the changes of a relation, by reference.
   *
   * @param most of each change
   */
  Map<String, Report> causes(PairReading reading, int most) {
    return causes.get(
        reading.question(),
        ledger.version(reading.question().origin()),
        () -> {
          var shown = new HashSet<String>();
          for (Flag flag : reading.flags()) flag.causes().stream().limit(most).forEach(shown::add);
          Map<String, Report> reports = new HashMap<>();
          if (!shown.isEmpty())
            Reports.of(ledger, reading, 0, shown)
                .forEach(report -> reports.put(report.reference(), report));
          return Map.copyOf(reports);
        });
  }
}
