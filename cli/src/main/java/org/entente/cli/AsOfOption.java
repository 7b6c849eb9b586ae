package org.entente.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** At which moment to look at the ledger. */
final class AsOfOption {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Moment.class,
      description =
          "Answer by what the ledger knew at the end of that day in UTC, or at a moment such as"
              + " 2021-05-01T12:00:00Z: the articles, imports and corrections stored until then.")
  private @Nullable Instant until;

  /** Whether a moment was named. */
  boolean given() {
    return until != null;
  }

  /** Opens the ledger for reading, and says so when it is not as it stands. */
  Ledger open(String place, Session session) {
    return open(place, session, true);
  }

  /**
   * @param corrected whether corrections hold
   */
  Ledger open(String place, Session session, boolean corrected) {
    if (until == null && corrected) return Ledger.openReadOnly(place);
    if (until != null) session.screen().err().println("As the ledger stood at " + until + ".");
    return Ledger.openView(place, new LedgerView(until, corrected));
  }

  /** A day or a moment on the command line. */
  private static final class Moment implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String value) {
      try {
        return value.indexOf('T') < 0
            ? LedgerView.endOf(LocalDate.parse(value))
            : Instant.parse(value);
      } catch (DateTimeException neither) {
        throw new TypeConversionException(
            "'%s' is no day or moment. Maybe write it as 2021-04-15 or 2021-04-15T12:00:00Z"
                .formatted(value));
      }
    }
  }
}
