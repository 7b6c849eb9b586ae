package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.relation.Relation;
import org.entente.relations.DyadMeasures;
import org.entente.relations.RelationMeasures;
import org.entente.relations.followthrough.FollowThrough;
import org.entente.relations.followthrough.Undertaking;
import org.entente.relations.forecast.Predictability;
import org.entente.relations.level.LatestWeek;
import org.entente.relations.level.Level;
import org.entente.relations.level.NormalRange;
import org.entente.relations.level.Trend;
import org.entente.relations.level.Volatility;
import org.entente.relations.reciprocity.Reciprocity;
import org.entente.relations.series.Finding;
import org.entente.relations.stability.Stability;
import org.entente.relations.uncertainty.BenjaminiHochberg;
import org.entente.relations.uncertainty.Interval;
import org.entente.view.MeasureLine.Told;

/** The measures of a relation in words, each beside its numbers and their uncertainty. */
public final class MeasureLines {
  static final String INSUFFICIENT = "insufficient evidence";

  private MeasureLines() {}

  /** Those of the relation, then how often either side did what it said, where it said anything. */
  public static List<MeasureLine> of(PairReading reading) {
    List<MeasureLine> lines = new ArrayList<>(of(reading.measures()));
    Relation relation = reading.summary().relation();
    for (Undertaking.Kind kind : Undertaking.Kind.values())
      lines.add(
          new MeasureLine(
              followed(kind),
              tell(
                  reading.commitments().followThrough(relation.forth(), kind),
                  MeasureLines::followThrough),
              tell(
                  reading.commitments().followThrough(relation.back(), kind),
                  MeasureLines::followThrough),
              "How many of those that are settled came as said, and after how long."));
    return List.copyOf(lines);
  }

  private static String followed(Undertaking.Kind kind) {
    return switch (kind) {
      case THREAT -> "threats carried out";
      case OFFER -> "offers accepted";
      case PROMISE -> "promises kept";
      case DEMAND -> "demands met";
    };
  }

  private static Told followThrough(FollowThrough found) {
    return new Told(
        found.interval().low() > 0.5
            ? "mostly"
            : found.interval().high() < 0.5 ? "seldom" : "sometimes",
        String.format(
            Locale.ROOT,
            "%.2f (%.2f to %.2f) of %d settled, %d open%s",
            found.share(),
            found.interval().low(),
            found.interval().high(),
            found.settled(),
            found.open(),
            found.share() == 0
                ? ""
                : String.format(Locale.ROOT, "; %.0f days in the middle", found.medianDays())));
  }

  /** In the order in which a page shows them. */
  public static List<MeasureLine> of(RelationMeasures relation) {
    List<Double> corrected = corrected(relation);
    return List.of(
        line(
            "level",
            relation,
            side -> tell(side.level(), MeasureLines::level),
            "How friendly or hostile the last quarter was, from -10 to +10."),
        line(
            "trend",
            relation,
            side -> tell(side.trend(), MeasureLines::trend),
            "Where the level went in the last half year."),
        line(
            "last week",
            relation,
            side -> tell(side.latestWeek(), MeasureLines::lastWeek),
            "The last complete week against what a week usually is."),
        line(
            "normal range",
            relation,
            MeasureLines::outside,
            "How many weeks left what was usual in the year before them."),
        line(
            "volatility",
            relation,
            side -> tell(side.volatility(), MeasureLines::volatility),
            "How far a week's level usually lies from what one expected, in points."),
        line(
            "stability",
            relation,
            side -> stability(side.latestStability()),
            "Probability that the mix of acts is still that of 60 days ago. Not friendliness."),
        line(
            "conflict predictable",
            relation,
            side -> tell(side.conflict(), MeasureLines::predictability),
            "Whether next week's conflict could have been foretold better than by habit."),
        line(
            "cooperation predictable",
            relation,
            side -> tell(side.cooperation(), MeasureLines::predictability),
            "The same for next week's cooperation."),
        line(
            "next week's conflict",
            relation,
            side -> tell(side.conflict(), MeasureLines::forecast),
            "Acts between which nine of ten weeks like this fall, and how true that was so far."),
        line(
            "next week's cooperation",
            relation,
            side -> tell(side.cooperation(), MeasureLines::forecast),
            "The same for cooperation."),
        new MeasureLine(
            "answers the other",
            tell(relation.forthAnswers(), found -> reciprocity(found, corrected.get(0))),
            tell(relation.backAnswers(), found -> reciprocity(found, corrected.get(1))),
            "What one point of the other's net score brings back within four weeks."));
  }

  /** Probabilities of both directions, corrected for there being two; 1 where there is none. */
  static List<Double> corrected(RelationMeasures relation) {
    return BenjaminiHochberg.adjust(
        List.of(probability(relation.forthAnswers()), probability(relation.backAnswers())));
  }

  private static double probability(Finding<Reciprocity> finding) {
    return finding.map(Reciprocity::grangerProbability).find().orElse(1.0);
  }

  private static MeasureLine line(
      String name, RelationMeasures relation, Function<DyadMeasures, Told> told, String meaning) {
    return new MeasureLine(
        name, told.apply(relation.forth()), told.apply(relation.back()), meaning);
  }

  private static <T> Told tell(Finding<T> finding, Function<T, Told> told) {
    return switch (finding) {
      case Finding.Found<T>(T value) -> told.apply(value);
      case Finding.InsufficientEvidence<T>(String because) -> new Told(INSUFFICIENT, because);
    };
  }

  private static Told level(Level level) {
    var interval = level.interval();
    String word = interval.high() < 0 ? "hostile" : interval.low() > 0 ? "friendly" : "neither";
    return new Told(
        word,
        "%s (%s), %d events in 13 weeks"
            .formatted(signed(level.value()), signed(interval), level.events()));
  }

  private static Told trend(Trend trend) {
    return new Told(
        trend.word().label(),
        "%s (%s) over half a year, %d weeks with events"
            .formatted(signed(trend.change()), signed(trend.interval()), trend.weeks()));
  }

  private static Told lastWeek(LatestWeek week) {
    String word =
        week.level() < week.normal().low()
            ? "below normal"
            : week.level() > week.normal().high() ? "above normal" : "normal";
    return new Told(
        word,
        "%s in the week of %s (usually %s), %d events"
            .formatted(signed(week.level()), week.monday(), signed(week.normal()), week.events()));
  }

  private static Told outside(DyadMeasures side) {
    NormalRange range = side.normalRange();
    if (range.judged() == 0)
      return new Told(INSUFFICIENT, "no week with 12 weeks of events in the year before it");
    long below =
        range.outside().stream()
            .filter(week -> week.position() == NormalRange.Position.BELOW)
            .count();
    int outside = range.outside().size();
    return new Told(
        outside == 0 ? "never left" : "left",
        "%d of %d weeks outside, %d below, %d above"
            .formatted(outside, range.judged(), below, outside - below));
  }

  private static Told volatility(Volatility volatility) {
    String word =
        volatility.points() < 0.5 ? "calm" : volatility.points() < 1.5 ? "moving" : "jumpy";
    return new Told(
        word,
        String.format(
            Locale.ROOT,
            "%.2f points (%.2f to %.2f), %d weeks",
            volatility.points(),
            volatility.interval().low(),
            volatility.interval().high(),
            volatility.weeks()));
  }

  private static Told stability(Stability stability) {
    return tell(
        stability.reading(),
        reading ->
            new Told(
                reading.low() >= 0.5 ? "stable" : reading.high() <= 0.5 ? "changed" : "open",
                String.format(
                    Locale.ROOT,
                    "%.2f (%.2f to %.2f), %d events in 60 days",
                    reading.value(),
                    reading.low(),
                    reading.high(),
                    stability.events())));
  }

  private static Told predictability(Predictability found) {
    return new Told(
        found.predictable() ? "predictable" : "not shown",
        String.format(
            Locale.ROOT,
            "%.3f (%.3f to %.3f) against 52 weeks, %.3f against all history; %+.2f bits a week;"
                + " any act: %s; %d weeks",
            found.skill().value(),
            found.skill().interval().low(),
            found.skill().interval().high(),
            found.skillAllHistory().value(),
            found.bitsPerWeek(),
            found
                .brierSkill()
                .map(skill -> String.format(Locale.ROOT, "Brier skill %.3f", skill))
                .find()
                .orElse("every week alike"),
            found.weeks()));
  }

  private static Told forecast(Predictability found) {
    Interval most = found.next().ninetyPercent();
    double worst = found.calibration().worst();
    return new Told(
        worst <= 0.03 ? "well calibrated" : worst <= 0.06 ? "roughly calibrated" : "off so far",
        String.format(
            Locale.ROOT,
            "%.0f to %.0f acts, %.1f expected, in the week of %s; tenths held %.0f to %.0f %%",
            most.low(),
            most.high(),
            found.next().counts().mean(),
            found.next().week(),
            100 * found.calibration().deciles().stream().mapToDouble(d -> d).min().orElse(0),
            100 * found.calibration().deciles().stream().mapToDouble(d -> d).max().orElse(0)));
  }

  private static Told reciprocity(Reciprocity found, double corrected) {
    boolean shown = corrected < 0.05 && !found.interval().contains(0);
    return new Told(
        !shown ? "not shown" : found.response() > 0 ? "in kind" : "the opposite way",
        String.format(
            Locale.ROOT,
            "%+.2f (s.e. %.2f), corrected p %.3f, %d weeks",
            found.response(),
            found.standardError(),
            corrected,
            found.weeks()));
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.1f", value);
  }

  private static String signed(Interval interval) {
    return signed(interval.low()) + " to " + signed(interval.high());
  }
}
