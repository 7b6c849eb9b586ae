package org.entente.view;

import java.util.List;
import java.util.Map;
import org.entente.ledger.RecordDays;
import org.entente.relations.RelationMeasures;
import org.entente.relations.series.Coverage;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.DyadSeries;
import org.entente.relations.series.RelationSummary;
import org.entente.relations.series.Step;
import org.jspecify.annotations.Nullable;

/**
 * All that is shown of a relation.
 *
 * @param summary both directions at the step asked for
 * @param weeks both directions by week
 * @param flags changes of both directions, by day
 * @param commitments between the two, in either direction
 * @param record days that the ledger covers; {@code null} when it holds nothing of the origin
 * @param elsewhere imported events between the two that are not counted, by origin
 */
public record PairReading(
    PairQuestion question,
    Counted counted,
    RelationSummary summary,
    RelationSummary weeks,
    RelationMeasures measures,
    List<Flag> flags,
    CommitmentBook commitments,
    @Nullable RecordDays record,
    Map<String, Long> elsewhere) {
  public PairReading {
    flags = List.copyOf(flags);
    elsewhere = Map.copyOf(elsewhere);
  }

  public DateRange range() {
    return measures.range();
  }

  /** What was read in each step: articles, or imported events. */
  public List<Integer> read(Step step) {
    return new Coverage(record == null ? Map.of() : record.read()).steps(range(), step);
  }

  /** Both directions by week. */
  public List<DyadSeries> lanes() {
    return List.of(weeks.forth(), weeks.back());
  }
}
