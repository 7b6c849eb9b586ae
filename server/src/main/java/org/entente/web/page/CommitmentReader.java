package org.entente.web.page;

import java.time.Duration;
import java.time.LocalDate;
import org.entente.ledger.Ledger;
import org.entente.ledger.Origin;
import org.entente.view.CommitmentBook;
import org.entente.web.Memo;
import org.springframework.stereotype.Component;

/**
 * Reads all commitments of the ledger, which looks through every event: once while it is the same.
 */
@Component
class CommitmentReader {
  private final Ledger ledger;
  private final Clock clock;
  private final Memo<LocalDate, CommitmentBook> kept = new Memo<>(1, Duration.ofSeconds(30));

  CommitmentReader(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  CommitmentBook read() {
    LocalDate today = clock.today();
    return kept.get(
        today, ledger.version(new Origin.Coded()), () -> CommitmentBook.read(ledger, today));
  }
}
