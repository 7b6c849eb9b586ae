package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.relations.DyadMeasures;
import org.entente.relations.RelationMeasures;
import org.entente.relations.followthrough.Undertaking;
import org.entente.relations.reciprocity.Reciprocity;
import org.entente.relations.series.Finding;
import org.entente.relations.uncertainty.BenjaminiHochberg;
import org.entente.view.MeasureLine.Told;

/** The measures of a relation in words, each beside its numbers and their uncertainty. */
public final class MeasureLines {
  private final RelationMeasures relation;
  private final Wording wording;
  private final MeasureWords words;
  private final List<MeasureLine> lines = new ArrayList<>();

  private MeasureLines(RelationMeasures relation, Wording wording) {
    this.relation = relation;
    this.wording = wording;
    words = new MeasureWords(wording);
  }

  /** As {@link #of(PairReading, Wording)}, in plain words. */
  public static List<MeasureLine> of(PairReading reading) {
    return of(reading, Wording.PLAIN);
  }

  /** In the order in which a page shows them; at the end how often either side did what it said. */
  public static List<MeasureLine> of(PairReading reading, Wording wording) {
    var told = new MeasureLines(reading.measures(), wording);
    told.measures();
    told.followThrough(reading);
    return List.copyOf(told.lines);
  }

  private void measures() {
    add("level", side -> words.tell(side.level(), words::level));
    add("trend", side -> words.tell(side.trend(), words::trend));
    add("week", side -> words.tell(side.latestWeek(), words::lastWeek));
    add("range", words::outside);
    add("volatility", side -> words.tell(side.volatility(), words::volatility));
    add("stability", side -> words.stability(side.latestStability()));
    add("conflict", side -> words.tell(side.conflict(), words::predictability));
    add("cooperation", side -> words.tell(side.cooperation(), words::predictability));
    add("nextConflict", side -> words.tell(side.conflict(), words::forecast));
    add("nextCooperation", side -> words.tell(side.cooperation(), words::forecast));
    List<Double> corrected = corrected(relation);
    add(
        "answers",
        words.tell(relation.forthAnswers(), found -> words.reciprocity(found, corrected.get(0))),
        words.tell(relation.backAnswers(), found -> words.reciprocity(found, corrected.get(1))),
        "measure.answers.meaning");
  }

  private void followThrough(PairReading reading) {
    var sides = reading.summary().relation();
    var commitments = reading.commitments();
    for (Undertaking.Kind kind : Undertaking.Kind.values())
      add(
          kind.name(),
          words.tell(commitments.followThrough(sides.forth(), kind), words::followThrough),
          words.tell(commitments.followThrough(sides.back(), kind), words::followThrough),
          "measure.follow.meaning");
  }

  private void add(String measure, Function<DyadMeasures, Told> told) {
    add(
        measure,
        told.apply(relation.forth()),
        told.apply(relation.back()),
        "measure.%s.meaning".formatted(measure));
  }

  private void add(String measure, Told forth, Told back, String meaning) {
    lines.add(
        new MeasureLine(
            measure, wording.of("measure." + measure), forth, back, wording.of(meaning)));
  }

  /** Probabilities of both directions, corrected for there being two; 1 where there is none. */
  static List<Double> corrected(RelationMeasures relation) {
    return BenjaminiHochberg.adjust(
        List.of(probability(relation.forthAnswers()), probability(relation.backAnswers())));
  }

  private static double probability(Finding<Reciprocity> finding) {
    return finding.map(Reciprocity::grangerProbability).find().orElse(1.0);
  }
}
