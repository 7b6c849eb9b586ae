package org.entente.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.relations.DyadMeasures;
import org.entente.relations.forecast.Predictability;
import org.entente.relations.series.Finding;
import org.entente.view.PairReading;

/** Whether outcomes fell where the forecasts said, tenth by tenth. */
final class CalibrationTable {
  private CalibrationTable() {}

  /** Empty when no side could be forecast. */
  static Optional<Markup> draw(PairReading reading) {
    List<Markup> rows = new ArrayList<>();
    for (DyadMeasures side : List.of(reading.measures().forth(), reading.measures().back())) {
      row(rows, side.dyad() + " conflict", side.conflict());
      row(rows, side.dyad() + " cooperation", side.cooperation());
    }
    if (rows.isEmpty()) return Optional.empty();
    var table = new Markup();
    table.line(
        "<h3>Calibration of the forecasts</h3><p class=\"soft\">Share of weeks in each tenth of"
            + " their forecast, from the lowest; all near 10 %% means that the forecast can be taken at"
            + " its word.</p><table><tbody>",
        "");
    rows.forEach(table::add);
    return Optional.of(table.line("</tbody></table>"));
  }

  private static void row(List<Markup> rows, String name, Finding<Predictability> finding) {
    finding
        .find()
        .ifPresent(found -> {
          var row = new Markup().add("<tr><th scope=\"row\">%s</th>", name);
          for (double share : found.calibration().deciles())
            row.add("<td>%s</td>", String.format(Locale.ROOT, "%.1f", 100 * share));
          rows.add(row.line("</tr>"));
        });
  }
}
