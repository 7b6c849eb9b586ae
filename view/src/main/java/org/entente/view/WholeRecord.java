package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.ImportedAct;
import org.entente.ledger.Ledger;
import org.entente.ledger.Origin;
import org.entente.ledger.Status;
import org.entente.relations.ActsByRelation;
import org.entente.relations.DyadChange;
import org.entente.relations.Overview;
import org.entente.relations.RankedRelation;
import org.entente.relations.series.CodedAct;
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
        .map(days -> read(ledger, origin, status, new DateRange(days.first(), days.last())));
  }

  /**
   * Those of some days.
   *
   * @param range acts of other days are left out
   */
  public static WholeRecord read(Ledger ledger, Origin origin, Status status, DateRange range) {
    return new WholeRecord(
        new ActsByRelation(range, coded(ledger, origin, status), imported(ledger, origin, status)));
  }

  private static List<CodedAct> coded(Ledger ledger, Origin origin, Status status) {
    if (origin instanceof Origin.Imported) return List.of();
    var own =
        ledger.acts(new Origin.Coded()).stream().filter(act -> Acts.has(act, status)).toList();
    return Acts.dated(own).stream().map(Acts.Dated::act).toList();
  }

  /** Which were done together they do not say. */
  private static List<CodedAct> imported(Ledger ledger, Origin origin, Status status) {
    if (!Acts.has(ImportedAct.AUXILIARY, status)) return List.of();
    return switch (origin) {
      case Origin.Coded coded -> List.of();
      case Origin.Imported(String name) ->
          ledger.imports().acts(name, act -> act(act, act.goldstein()));
      case Origin.All all -> ledger.imports().acts(null, act -> act(act, ploverScore(act)));
    };
  }

  private static double ploverScore(ImportedAct act) {
    return act.type() == null ? 0 : act.type().score();
  }

  private static CodedAct act(ImportedAct act, double score) {
    return new CodedAct(
        act.day(), act.actor(), act.recipient(), act.quad(), act.type(), score, false);
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
