package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.entente.event.QuadClass;
import org.entente.relations.DyadMeasures;
import org.entente.relations.level.NormalRange;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.DyadSeries;
import org.entente.relations.series.Step;
import org.entente.relations.series.Tally;
import org.entente.relations.stability.Stability;

/**
 * A relation as comma-separated lines, one for each step and direction. A cell is empty where
 * nothing is known; no cell needs quotes.
 */
public final class PairCsv {
  private static final String HEADING =
      "from,to,actor,recipient,acts,joint,verbal_cooperation,material_cooperation,verbal_conflict,"
          + "material_conflict,mean_score,level,normal_low,normal_high,position,stability,changes,"
          + "read";

  private PairCsv() {}

  /** The heading, then the lines by step. */
  public static List<String> write(PairReading reading) {
    var lines = new ArrayList<String>();
    lines.add(HEADING);
    var forth = reading.summary().forth();
    var back = reading.summary().back();
    var forthWeeks = weeks(reading.measures().forth());
    var backWeeks = weeks(reading.measures().back());
    List<Integer> read = reading.read(reading.summary().step());
    for (int i = 0; i < forth.steps().size(); i++) {
      lines.add(line(reading, forth, reading.measures().forth(), forthWeeks, read, i));
      lines.add(line(reading, back, reading.measures().back(), backWeeks, read, i));
    }
    return lines;
  }

  /** Normal ranges are of weeks; other steps have none. */
  private static Map<LocalDate, NormalRange.Week> weeks(DyadMeasures side) {
    var weeks = new HashMap<LocalDate, NormalRange.Week>();
    side.normalRange().weeks().forEach(week -> weeks.put(week.monday(), week));
    return weeks;
  }

  private static String line(
      PairReading reading,
      DyadSeries series,
      DyadMeasures side,
      Map<LocalDate, NormalRange.Week> weeks,
      List<Integer> read,
      int i) {
    Tally tally = series.steps().get(i);
    DateRange days = tally.days();
    var cells = new ArrayList<String>();
    cells.add(days.first().toString());
    cells.add(days.last().toString());
    cells.add(series.dyad().actor());
    cells.add(series.dyad().recipient());
    cells.add(Integer.toString(tally.events()));
    cells.add(Integer.toString(tally.joint()));
    for (QuadClass quad : QuadClass.values()) cells.add(Integer.toString(tally.count(quad)));
    cells.add(number(tally.meanScore()));
    cells.add(number(series.level().get(i)));
    var week = reading.summary().step() == Step.WEEK ? weeks.get(days.first()) : null;
    var range = week == null ? null : week.range().find().orElse(null);
    cells.add(range == null ? "" : number(range.low()));
    cells.add(range == null ? "" : number(range.high()));
    cells.add(week == null || range == null ? "" : week.position().name().toLowerCase(Locale.ROOT));
    cells.add(stability(side, days));
    cells.add(
        reading.flags().stream()
            .filter(flag -> flag.dyad().equals(series.dyad()) && days.contains(flag.point().day()))
            .map(flag -> Integer.toString(flag.number()))
            .collect(Collectors.joining(" ")));
    cells.add(Integer.toString(read.get(i)));
    return String.join(",", cells);
  }

  /** On the last day of the step. */
  private static String stability(DyadMeasures side, DateRange days) {
    return side.stability()
        .get(side.range().indexOf(days.last()))
        .reading()
        .map(Stability.Reading::value)
        .map(PairCsv::number)
        .find()
        .orElse("");
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
