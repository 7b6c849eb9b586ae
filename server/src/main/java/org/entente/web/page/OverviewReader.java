package org.entente.web.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.ledger.Ledger;
import org.entente.ledger.Origin;
import org.entente.ledger.Status;
import org.entente.relations.DyadChange;
import org.entente.relations.RankedRelation;
import org.entente.relations.series.DateRange;
import org.entente.view.WholeRecord;
import org.springframework.stereotype.Component;

/**
 * Measures all relations at once, which takes seconds in a large ledger: an answer is kept for half
 * a minute, and for that long may miss what was stored since.
 */
@Component
public class OverviewReader {
  /** The days of the record at whose end "what changed" looks. */
  static final int CHANGED_DAYS = 30;

  private static final int LEAST_ACTS = 3;
  private static final Duration KEPT = Duration.ofSeconds(30);

  private final Ledger ledger;
  private final Clock clock;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  OverviewReader(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** All relations of the record, and what changed of late. */
  public record Reading(DateRange range, List<RankedRelation> relations, List<DyadChange> changes) {
    public Reading {
      relations = List.copyOf(relations);
      changes = List.copyOf(changes);
    }
  }

  private record Kept(Instant since, Optional<Reading> reading) {}

  /** Empty when the ledger holds nothing of the origin. */
  public Optional<Reading> read(Origin origin) {
    return kept.compute(
            origin.label(),
            (name, before) ->
                before != null && before.since.isAfter(Instant.now().minus(KEPT))
                    ? before
                    : new Kept(Instant.now(), measured(origin)))
        .reading;
  }

  private Optional<Reading> measured(Origin origin) {
    return WholeRecord.read(ledger, origin, Status.ACTUAL, clock.today())
        .map(record ->
            new Reading(
                record.range(),
                record.relations(LEAST_ACTS),
                record.changes(CHANGED_DAYS, LEAST_ACTS)));
  }
}
