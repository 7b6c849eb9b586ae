package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerAct;
import org.entente.ledger.Origin;
import org.entente.ledger.RecordDays;
import org.entente.relation.Relation;
import org.entente.relations.DyadMeasures;
import org.entente.relations.RelationMeasures;
import org.entente.relations.change.ChangePoint;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.RelationSummary;
import org.entente.relations.series.Step;
import org.jspecify.annotations.Nullable;

/** Reads a relation's acts from the ledger and has them measured. */
public final class PairReader {
  /** The most steps that a table shows when the reader asks for none. */
  private static final int GOOD_LENGTH = 16;

  private PairReader() {}

  public static PairReading read(Ledger ledger, PairQuestion question) {
    Relation relation = question.relation();
    List<LedgerAct> all = ledger.acts(question.origin(), relation);
    List<LedgerAct> own = all.stream().filter(act -> Acts.has(act, question.status())).toList();
    List<Acts.Dated> dated = Acts.dated(own);
    List<CodedAct> acts = dated.stream().map(Acts.Dated::act).toList();
    RecordDays record = ledger.recordDays(question.origin(), question.today()).orElse(null);
    DateRange range = range(question, record, acts);
    var measures = RelationMeasures.of(relation, range, acts);
    Step step = question.step() == null ? Step.finest(range, GOOD_LENGTH) : question.step();
    return new PairReading(
        question,
        counted(all, own),
        RelationSummary.of(relation, range, step, acts),
        RelationSummary.of(relation, range, Step.WEEK, acts),
        measures,
        flags(measures, dated),
        commitments(ledger, question),
        record,
        elsewhere(ledger, question));
  }

  /** Imported events tell of none. */
  private static CommitmentBook commitments(Ledger ledger, PairQuestion question) {
    return question.origin() instanceof Origin.Imported
        ? new CommitmentBook(question.today(), List.of())
        : CommitmentBook.read(ledger, question.relation(), question.today());
  }

  private static DateRange range(
      PairQuestion question, @Nullable RecordDays record, List<CodedAct> acts) {
    var seen =
        record == null
            ? DateRange.spanning(acts, question.today())
                .orElse(new DateRange(question.today(), question.today()))
            : new DateRange(record.first(), record.last());
    LocalDate from = question.from();
    LocalDate to = question.to();
    LocalDate first =
        from != null ? from : to != null && to.isBefore(seen.first()) ? to : seen.first();
    LocalDate last =
        to != null ? to : from != null && from.isAfter(seen.last()) ? from : seen.last();
    return new DateRange(first, last);
  }

  /** Events, not acts: one with two actors on this side is one. */
  private static Counted counted(List<LedgerAct> all, List<LedgerAct> own) {
    return new Counted(
        events(all), events(own), events(own.stream().filter(act -> act.day() == null).toList()));
  }

  private static long events(List<LedgerAct> acts) {
    return acts.stream().map(LedgerAct::reference).distinct().count();
  }

  private static List<Flag> flags(RelationMeasures measures, List<Acts.Dated> dated) {
    var flags = new ArrayList<Flag>();
    for (DyadMeasures side : List.of(measures.forth(), measures.back())) {
      var days = new TreeMap<LocalDate, List<Acts.Dated>>();
      for (Acts.Dated entry : dated)
        if (entry.act().dyad().equals(side.dyad()))
          days.computeIfAbsent(entry.act().day(), day -> new ArrayList<>()).add(entry);
      for (ChangePoint point : side.changePoints())
        flags.add(new Flag(0, side.dyad(), point, causes(point, days)));
    }
    flags.sort(Comparator.comparing(flag -> flag.point().day()));
    var numbered = new ArrayList<Flag>();
    for (Flag flag : flags)
      numbered.add(new Flag(numbered.size() + 1, flag.dyad(), flag.point(), flag.causes()));
    return numbered;
  }

  private static List<String> causes(
      ChangePoint point, NavigableMap<LocalDate, List<Acts.Dated>> days) {
    DateRange within = point.causeDays();
    return days.subMap(within.first(), true, within.last(), true).values().stream()
        .flatMap(List::stream)
        .filter(entry -> point.causedBy(entry.act()))
        .map(Acts.Dated::reference)
        .distinct()
        .toList();
  }

  private static Map<String, Long> elsewhere(Ledger ledger, PairQuestion question) {
    var origins = new TreeMap<>(ledger.imports().origins(question.relation()));
    switch (question.origin()) {
      case Origin.Coded coded -> {}
      case Origin.Imported(String name) -> origins.remove(name);
      case Origin.All all -> origins.clear();
    }
    return origins;
  }
}
