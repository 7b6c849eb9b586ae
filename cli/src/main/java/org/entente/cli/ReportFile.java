package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.cli.report.ReportPage;
import org.entente.cli.terminal.Screen;
import org.entente.ledger.Ledger;
import org.entente.view.Flag;
import org.entente.view.PairReading;
import org.entente.view.Report;
import org.entente.view.Reports;

/** Writes a relation's page to a file. */
final class ReportFile {
  /** More make a page that no browser likes; those behind a flag are there beside them. */
  private static final int NEWEST = 300;

  private ReportFile() {}

  static void write(Path file, Ledger ledger, PairReading reading, Screen screen)
      throws IOException {
    var causes =
        reading.flags().stream()
            .map(Flag::causes)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    List<Report> reports = Reports.of(ledger, reading, NEWEST, causes);
    try {
      Files.writeString(file, ReportPage.write(reading, reports));
    } catch (IOException failure) {
      throw new NotThereException(
          "%s cannot be written: %s. Maybe name another file."
              .formatted(file, failure.getMessage()));
    }
    screen.err().println("Written to " + file);
  }
}
