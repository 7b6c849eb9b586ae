package org.entente.web.page;

import java.util.function.Function;
import org.entente.relations.RankedRelation;
import org.entente.relations.series.Finding;

/**
 * A line of the list of relations, each number with its uncertainty; a dash is insufficient
 * evidence.
 *
 * @param hue for the sign of the level: {@code pos1} to {@code pos3}, {@code neg1} to {@code neg3},
 *     {@code mid}, or empty
 */
public record RelationRow(
    String pair,
    int acts,
    String level,
    String hue,
    String trend,
    String lastWeek,
    String stability,
    String predictable) {
  private static final double[] SHADES = {0.5, 2, 4};

  static RelationRow of(RankedRelation ranked) {
    return new RelationRow(
        ranked.relation().toString(),
        ranked.events(),
        tell(
            ranked.level(),
            level ->
                format(
                    "%+.1f (%+.1f to %+.1f)",
                    level.value(), level.interval().low(), level.interval().high())),
        ranked.level().map(level -> hue(level.value())).find().orElse(""),
        ranked.trend().map(trend -> Words.wording().of("trend." + trend.word())).find().orElse("-"),
        tell(
            ranked.latestWeek(),
            week ->
                format("%+.1f%s", week.change(), week.normal().contains(week.level()) ? "" : " !")),
        tell(
            ranked.stability(),
            reading ->
                format("%.2f (%.2f to %.2f)", reading.value(), reading.low(), reading.high())),
        tell(
            ranked.conflict(),
            found ->
                format(
                    "%.3f%s",
                    found.skill().value(),
                    found.predictable() ? "" : " " + Words.wording().of("predictable.notShown"))));
  }

  /** The shade of a level: the darker, the further from neutral. */
  static String hue(double level) {
    int shade = 0;
    while (shade < SHADES.length && Math.abs(level) >= SHADES[shade]) shade++;
    return shade == 0 ? "mid" : (level > 0 ? "pos" : "neg") + shade;
  }

  private static <T> String tell(Finding<T> finding, Function<T, String> told) {
    return finding.map(told).find().orElse("-");
  }

  private static String format(String pattern, Object... values) {
    return Words.format(pattern, values);
  }
}
