package org.entente.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How to look at a ledger other than as it stands.
 *
 * @param until only what was stored until then, this moment included; {@code null} for all
 * @param corrected whether corrections hold
 */
public record LedgerView(@Nullable Instant until, boolean corrected) {
  /** What the coder had, without any correction. */
  public static LedgerView original() {
    return new LedgerView(null, false);
  }

  public static LedgerView asOf(Instant until) {
    return new LedgerView(until, true);
  }

  /** The last moment of a day in UTC that a ledger tells apart. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
  }
}
