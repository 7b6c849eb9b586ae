package org.entente.cli;

import java.time.LocalDate;
import org.entente.ledger.Origin;
import org.entente.ledger.Status;
import org.entente.relations.series.DateRange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which of the ledger's events count: whose, of which status, of which days. */
final class RecordOption {
  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = Day.class,
      description = "First day; without it the first that the ledger covers.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Last day; without it the last that the ledger covers.")
  private @Nullable LocalDate to;

  @Option(
      names = "--origin",
      paramLabel = "ORIGIN",
      defaultValue = "coded",
      description =
          "Whose events: coded here (the default), icews or another import, or all side by side.")
  private String origin = "coded";

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      defaultValue = "actual",
      description = "Events of this status: ${COMPLETION-CANDIDATES}.")
  private Status status = Status.ACTUAL;

  Origin origin() {
    return Origin.of(origin);
  }

  Status status() {
    return status;
  }

  @Nullable LocalDate to() {
    return to;
  }

  /** The first day asked for, checked with the last. */
  @Nullable LocalDate from(CommandSpec spec) {
    if (from != null && to != null && to.isBefore(from))
      throw new ParameterException(
          spec.commandLine(), "--from %s is after --to %s".formatted(from, to));
    check(spec, "--from", from);
    check(spec, "--to", to);
    return from;
  }

  private static void check(CommandSpec spec, String name, @Nullable LocalDate day) {
    if (day != null && (day.isBefore(DateRange.EARLIEST) || day.isAfter(DateRange.LATEST)))
      throw new ParameterException(
          spec.commandLine(),
          "%s %s is outside %s to %s".formatted(name, day, DateRange.EARLIEST, DateRange.LATEST));
  }
}
