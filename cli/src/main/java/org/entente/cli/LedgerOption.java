package org.entente.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger a command works on. */
final class LedgerOption {
  private static final String DEFAULT = "entente.duckdb";
  private static final String VARIABLE = "ENTENTE_LEDGER";

  @Option(
      names = "--ledger",
      paramLabel = "LEDGER",
      description =
          "The ledger: a file, or jdbc:postgresql://host/database. Without it what ENTENTE_LEDGER"
              + " names, or entente.duckdb.")
  private @Nullable String ledger;

  /** The place of the ledger. */
  String place(Session session) {
    if (ledger != null) return ledger;
    String named = session.environment().getOrDefault(VARIABLE, "");
    return named.isBlank() ? DEFAULT : named;
  }
}
