package org.entente.web.page;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.Ledger;
import org.entente.ledger.Origin;
import org.entente.ledger.Status;
import org.entente.relation.Relation;
import org.entente.relations.DyadChange;
import org.entente.relations.RankedRelation;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;
import org.entente.view.WholeRecord;
import org.entente.web.Memo;
import org.springframework.stereotype.Component;

/**
 * Measures all relations at once, which takes seconds in a large ledger: an answer is kept for as
 * long as the ledger is the same, and for half a minute in any case.
 */
@Component
public class OverviewReader {
  /** The days of the record at whose end "what changed" looks. */
  static final int CHANGED_DAYS = 30;

  private static final int LEAST_ACTS = 3;

  private final Ledger ledger;
  private final Clock clock;
  private final Memo<String, Optional<Reading>> kept = new Memo<>(4, Duration.ofSeconds(30));

  OverviewReader(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * All relations of the record, and what changed of late.
   *
   * @param acts how many there are in each relation, by its name in the order of its codes
   */
  public record Reading(
      DateRange range,
      List<RankedRelation> relations,
      List<DyadChange> changes,
      Map<String, Integer> acts,
      HeatMap heat) {
    public Reading {
      acts = Map.copyOf(acts);
      relations = List.copyOf(relations);
      changes = List.copyOf(changes);
    }
  }

  /** Empty when the ledger holds nothing of the origin. */
  public Optional<Reading> read(Origin origin) {
    return kept.get(origin.label() + clock.today(), ledger.version(origin), () -> measured(origin));
  }

  private Optional<Reading> measured(Origin origin) {
    return WholeRecord.read(ledger, origin, Status.ACTUAL, clock.today())
        .map(record ->
            new Reading(
                record.range(),
                record.relations(LEAST_ACTS),
                record.changes(CHANGED_DAYS, LEAST_ACTS),
                counts(record),
                HeatMap.of(record.range(), record.acts())));
  }

  private static Map<String, Integer> counts(WholeRecord record) {
    Map<String, Integer> counts = new HashMap<>();
    for (CodedAct act : record.acts())
      if (record.range().contains(act.day()))
        counts.merge(Relation.inOrder(act.actor(), act.recipient()).toString(), 1, Integer::sum);
    return counts;
  }
}
