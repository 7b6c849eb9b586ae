package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.Ledger;
import org.entente.ledger.Origin;
import org.entente.ledger.Status;
import org.entente.relations.ActsByRelation;
import org.entente.relations.DyadChange;
import org.entente.relations.Overview;
import org.entente.relations.RankedRelation;
import org.entente.relations.series.DateRange;

/**
 * Every act of one origin and status, and the days that they cover.
 *
 * @param acts with a day, by relation
 */
public record WholeRecord(ActsByRelation acts) {
  /**
   * Empty when the ledger holds nothing of the origin that has a day.
   *
   * @param today the last day that counts
   */
  public static Optional<WholeRecord> read(
      Ledger ledger, Origin origin, Status status, LocalDate today) {
    return ledger
        .recordDays(origin, today)
        .map(days -> {
          var own = ledger.acts(origin).stream().filter(act -> Acts.has(act, status)).toList();
          return new WholeRecord(
              new ActsByRelation(
                  new DateRange(days.first(), days.last()),
                  Acts.dated(own).stream().map(Acts.Dated::act).toList()));
        });
  }

  /** The days that the ledger covers. */
  public DateRange range() {
    return acts.range();
  }

  /** What is quickly known of every relation. */
  public List<Overview.Quick> quick() {
    return Overview.quick(acts);
  }

  /** Relations with at least so many acts, most acts first. */
  public List<RankedRelation> relations(int least) {
    return Overview.relations(acts, least);
  }

  /** What changed in the last days, strongest first. */
  public List<DyadChange> changes(int days, int least) {
    return Overview.changes(acts, days, least);
  }
}
