package org.entente.view;

import java.util.List;
import java.util.function.Function;
import org.entente.relations.DyadMeasures;
import org.entente.relations.followthrough.FollowThrough;
import org.entente.relations.forecast.Predictability;
import org.entente.relations.level.LatestWeek;
import org.entente.relations.level.Level;
import org.entente.relations.level.NormalRange;
import org.entente.relations.level.Trend;
import org.entente.relations.level.Volatility;
import org.entente.relations.reciprocity.Reciprocity;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;
import org.entente.relations.stability.Stability;
import org.entente.view.MeasureLine.Told;

/** What one measure says of one direction. */
record MeasureWords(Wording wording) {

  <T> Told tell(Finding<T> finding, Function<T, Told> told) {
    return switch (finding) {
      case Finding.Found<T>(T value) -> told.apply(value);
      case Finding.InsufficientEvidence<T>(Lack lack, List<Object> values) ->
          insufficient(wording.of("lack." + lack, values.toArray()));
    };
  }

  private Told insufficient(String because) {
    return new Told(wording.of("insufficient"), because, false);
  }

  private Told told(String word, String numbers, Object... values) {
    return new Told(wording.of(word), wording.of(numbers, values), true);
  }

  Told level(Level level) {
    var interval = level.interval();
    String word = interval.high() < 0 ? "hostile" : interval.low() > 0 ? "friendly" : "neither";
    return told(
        "level." + word,
        "level.numbers",
        wording.number("%+.1f", level.value()),
        wording.interval("%+.1f", interval),
        level.events());
  }

  Told trend(Trend trend) {
    return told(
        "trend." + trend.word(),
        "trend.numbers",
        wording.number("%+.1f", trend.change()),
        wording.interval("%+.1f", trend.interval()),
        trend.weeks());
  }

  Told lastWeek(LatestWeek week) {
    String word =
        week.level() < week.normal().low()
            ? "below"
            : week.level() > week.normal().high() ? "above" : "normal";
    return told(
        "week." + word,
        "week.numbers",
        wording.number("%+.1f", week.level()),
        week.monday(),
        wording.interval("%+.1f", week.normal()),
        week.events());
  }

  Told outside(DyadMeasures side) {
    NormalRange range = side.normalRange();
    if (range.judged() == 0) return insufficient(wording.of("range.none"));
    long below =
        range.outside().stream()
            .filter(week -> week.position() == NormalRange.Position.BELOW)
            .count();
    int outside = range.outside().size();
    return told(
        outside == 0 ? "range.never" : "range.left",
        "range.numbers",
        outside,
        range.judged(),
        below,
        outside - below);
  }

  Told volatility(Volatility volatility) {
    String word =
        volatility.points() < 0.5 ? "calm" : volatility.points() < 1.5 ? "moving" : "jumpy";
    return told(
        "volatility." + word,
        "volatility.numbers",
        wording.number("%.2f", volatility.points()),
        wording.interval("%.2f", volatility.interval()),
        volatility.weeks());
  }

  Told stability(Stability stability) {
    return tell(
        stability.reading(),
        reading ->
            told(
                reading.low() >= 0.5
                    ? "stability.stable"
                    : reading.high() <= 0.5 ? "stability.changed" : "stability.open",
                "stability.numbers",
                wording.number("%.2f", reading.value()),
                wording.interval("%.2f", reading.low(), reading.high()),
                stability.events()));
  }

  Told predictability(Predictability found) {
    return told(
        found.predictable() ? "predictable.shown" : "predictable.notShown",
        "predictable.numbers",
        wording.number("%.3f", found.skill().value()),
        wording.interval("%.3f", found.skill().interval()),
        wording.number("%.3f", found.skillAllHistory().value()),
        wording.number("%+.2f", found.bitsPerWeek()),
        found
            .brierSkill()
            .map(skill -> wording.of("predictable.brier", wording.number("%.3f", skill)))
            .find()
            .orElseGet(() -> wording.of("predictable.alike")),
        found.weeks());
  }

  Told forecast(Predictability found) {
    double worst = found.calibration().worst();
    var tenths =
        found.calibration().deciles().stream()
            .mapToDouble(share -> 100 * share)
            .summaryStatistics();
    return told(
        worst <= 0.03 ? "forecast.well" : worst <= 0.06 ? "forecast.roughly" : "forecast.off",
        "forecast.numbers",
        wording.interval("%.0f", found.next().ninetyPercent()),
        wording.number("%.1f", found.next().counts().mean()),
        found.next().week(),
        wording.interval("%.0f", tenths.getMin(), tenths.getMax()));
  }

  Told reciprocity(Reciprocity found, double corrected) {
    boolean shown = corrected < 0.05 && !found.interval().contains(0);
    return told(
        !shown ? "answers.notShown" : found.response() > 0 ? "answers.inKind" : "answers.opposite",
        "answers.numbers",
        wording.number("%+.2f", found.response()),
        wording.number("%.2f", found.standardError()),
        wording.number("%.3f", corrected),
        found.weeks());
  }

  Told followThrough(FollowThrough found) {
    String word =
        found.interval().low() > 0.5
            ? "follow.mostly"
            : found.interval().high() < 0.5 ? "follow.seldom" : "follow.sometimes";
    String numbers =
        wording.of(
            "follow.numbers",
            wording.number("%.2f", found.share()),
            wording.interval("%.2f", found.interval()),
            found.settled(),
            found.open());
    return new Told(
        wording.of(word),
        found.share() == 0
            ? numbers
            : wording.of("follow.median", numbers, wording.number("%.0f", found.medianDays())),
        true);
  }
}
