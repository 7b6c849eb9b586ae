package org.entente.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.event.QuadClass;
import org.entente.relations.DyadMeasures;
import org.entente.relations.level.NormalRange;
import org.entente.relations.series.DyadSeries;
import org.entente.relations.series.Step;
import org.entente.relations.series.Tally;
import org.entente.relations.uncertainty.Interval;
import org.entente.view.ChangeWords;
import org.entente.view.Flag;
import org.entente.view.PairReading;
import org.entente.view.Wording;

/**
 * Both directions on one axis of time, the second mirrored below the first: in each lane the weekly
 * level around a zero line with the grey normal range, under it the counts as bars, cooperation
 * upwards and conflict downwards, and numbered flags where something changed. Below both stands how
 * much was read. Every bar links to its week in the list of events, every flag to its change.
 */
final class LaneChart {
  private static final int TONE = 96;
  private static final int COUNTS = 64;
  private static final int BETWEEN = 12;
  private static final int FLAG_ROWS = 3;
  private static final int FLAGS = 16 * FLAG_ROWS + 4;
  private static final int HEAD = 22;
  private static final int GAP = 16;
  private static final int READ = 34;
  private static final int AXIS = 20;

  private final PairReading reading;
  private final int width;
  private final TimeAxis axis;
  private final double most;

  /** The score at the edge of the tone lane: 5 where all levels lie within, else 10. */
  private final double edge;

  private final Markup svg = new Markup();

  private LaneChart(PairReading reading, int width) {
    this.reading = reading;
    this.width = width;
    this.axis = new TimeAxis(reading.range(), 34, width - 34 - 8.0);
    this.most =
        reading.lanes().stream()
            .flatMap(lane -> lane.steps().stream())
            .mapToInt(tally -> Math.max(tally.cooperation(), tally.conflict()))
            .max()
            .orElse(0);
    this.edge =
        reading.lanes().stream()
                .flatMap(lane -> lane.level().stream())
                .allMatch(level -> level.isEmpty() || Math.abs(level.getAsDouble()) <= 5)
            ? 5
            : 10;
  }

  /**
   * @param width in CSS pixels, at which texts have the size of the page's small print
   */
  static Markup draw(PairReading reading, int width) {
    return new LaneChart(reading, width).draw();
  }

  private Markup draw() {
    int lane = HEAD + FLAGS + TONE + BETWEEN + COUNTS + GAP;
    int height = 2 * lane + READ + AXIS;
    svg.line(
        "<svg viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s week by week: level, counts and"
            + " changes in both directions\">",
        width, height, reading.summary().relation());
    for (var tick : axis.ticks()) {
      double x = axis.at(tick.day());
      svg.line(
          "<line class=\"grid\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>",
          x, x, HEAD, 2 * lane + READ);
      svg.line("<text class=\"tick\" x=\"%s\" y=\"%s\">%s</text>", x + 2, height - 6, tick.label());
    }
    lane(0, reading.weeks().forth(), reading.measures().forth());
    lane(lane, reading.weeks().back(), reading.measures().back());
    read(2 * lane);
    return svg.line("</svg>");
  }

  private void lane(double top, DyadSeries series, DyadMeasures side) {
    svg.line("<text class=\"lane\" x=\"0\" y=\"%s\">%s</text>", top + 15, series.dyad().toString());
    double tone = top + HEAD + FLAGS;
    normal(tone, side.normalRange());
    scale(tone);
    levels(tone, series);
    bars(tone + TONE + BETWEEN, series);
    flags(top + HEAD, tone + TONE, series);
  }

  /** Grey, week by week; where there is no range there is no grey. */
  private void normal(double top, NormalRange range) {
    for (NormalRange.Week week : range.weeks()) {
      Interval normal = week.range().find().orElse(null);
      if (normal == null) continue;
      double high = y(top, normal.high());
      double from = axis.at(week.monday());
      svg.line(
          "<rect class=\"normal\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
          from,
          high,
          axis.at(week.monday().plusDays(7)) - from,
          Math.max(1, y(top, normal.low()) - high));
    }
  }

  private void scale(double top) {
    svg.line(
        "<line class=\"zero\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>",
        axis.left(), axis.right(), y(top, 0), y(top, 0));
    for (long score : new long[] {(long) edge, 0, (long) -edge})
      svg.line(
          "<text class=\"score\" x=\"%s\" y=\"%s\">%s</text>",
          axis.left() - 4,
          y(top, score) + 4,
          score > 0 ? "+" + score : score < 0 ? "−" + -score : "0");
  }

  private double y(double top, double score) {
    return top + (edge - Math.clamp(score, -edge, edge)) / (2 * edge) * TONE;
  }

  private void levels(double top, DyadSeries series) {
    var path = new StringBuilder();
    boolean drawn = false;
    List<OptionalDouble> levels = series.level();
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).isEmpty()) {
        drawn = false;
        continue;
      }
      path.append(
          "%s%.1f %.1f "
              .formatted(
                  drawn ? "L" : "M",
                  middle(series.steps().get(i)),
                  y(top, levels.get(i).getAsDouble())));
      drawn = true;
    }
    svg.line("<path class=\"level\" d=\"%s\"/>", path);
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).isEmpty()) continue;
      Tally tally = series.steps().get(i);
      double level = levels.get(i).getAsDouble();
      svg.line(
          "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"><title>%s</title></circle>",
          tally.events() < 3 ? "dot thin" : "dot",
          middle(tally),
          y(top, level),
          tally.events() < 3 ? 2.2 : 1.8,
          "week of %s: level %+.1f, %d acts"
              .formatted(Step.WEEK.startOf(tally.days().first()), level, tally.events()));
    }
  }

  private double middle(Tally tally) {
    return (axis.at(tally.days().first()) + axis.at(tally.days().last().plusDays(1))) / 2;
  }

  /** Cooperation upwards, conflict downwards; material acts full, verbal ones light. */
  private void bars(double top, DyadSeries series) {
    double base = top + COUNTS / 2.0;
    svg.line(
        "<line class=\"base\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>",
        axis.left(), axis.right(), base, base);
    svg.line(
        "<text class=\"score\" x=\"%s\" y=\"%s\">%s</text>", axis.left() - 4, top + 9, (long) most);
    svg.line(
        "<text class=\"score\" x=\"%s\" y=\"%s\">%s</text>",
        axis.left() - 4, top + COUNTS - 1, (long) most);
    for (Tally tally : series.steps()) {
      if (tally.events() == 0) continue;
      double from = axis.at(tally.days().first());
      double wide = Math.max(1, axis.at(tally.days().last().plusDays(1)) - from - 1);
      LocalDate monday = Step.WEEK.startOf(tally.days().first());
      svg.add("<a href=\"#week-%s\">", monday);
      double unit = most == 0 ? 0 : (COUNTS / 2.0 - 2) / most;
      double material = unit * tally.count(QuadClass.MATERIAL_COOPERATION);
      double verbal = unit * tally.count(QuadClass.VERBAL_COOPERATION);
      bar("coop full", from, base - material, wide, material);
      bar("coop", from, base - material - verbal, wide, verbal);
      material = unit * tally.count(QuadClass.MATERIAL_CONFLICT);
      verbal = unit * tally.count(QuadClass.VERBAL_CONFLICT);
      bar("conf full", from, base, wide, material);
      bar("conf", from, base + material, wide, verbal);
      svg.line(
          "<title>%s</title></a>",
          "week of %s, %s: %d cooperation, %d conflict"
              .formatted(monday, series.dyad(), tally.cooperation(), tally.conflict()));
    }
  }

  private void bar(String kind, double x, double y, double wide, double high) {
    if (high > 0)
      svg.add(
          "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
          kind, x, y, wide, Math.max(1, high));
  }

  /** In as many rows as keep them apart. */
  private void flags(double top, double bottom, DyadSeries series) {
    double[] taken = new double[FLAG_ROWS];
    for (Flag flag : reading.flags()) {
      if (!flag.dyad().equals(series.dyad())) continue;
      double x = axis.at(flag.point().day());
      double wide = flag.number() < 10 ? 13 : flag.number() < 100 ? 17 : 22;
      int row = 0;
      for (int other = 1; other < FLAG_ROWS; other++)
        if (taken[row] > x && taken[other] < taken[row]) row = other;
      double left = Math.min(Math.max(x, taken[row]), axis.right() - wide);
      taken[row] = left + wide + 1;
      double y = top + row * 16;
      svg.line(
          "<a href=\"#change-%s\" class=\"flag\"><line x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>"
              + "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"14\" rx=\"3\"/>"
              + "<text x=\"%s\" y=\"%s\">%s</text><title>%s</title></a>",
          flag.number(),
          x,
          x,
          y + 14,
          bottom,
          left,
          y,
          wide,
          left + wide / 2,
          y + 11,
          flag.number(),
          ChangeWords.of(flag.point(), Wording.PLAIN));
    }
  }

  /** How much was read in each week: a calm that nobody looked at is no calm. */
  private void read(double top) {
    List<Integer> read = reading.read(Step.WEEK);
    double largest = read.stream().mapToInt(count -> count).max().orElse(0);
    svg.line("<text class=\"lane small\" x=\"0\" y=\"%s\">read</text>", top + 12);
    var steps = reading.weeks().forth().steps();
    for (int i = 0; i < read.size(); i++) {
      if (read.get(i) == 0) continue;
      double high = Math.max(1, (READ - 6) * read.get(i) / largest);
      double from = axis.at(steps.get(i).days().first());
      svg.line(
          "<rect class=\"read\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"><title>%s</title></rect>",
          from,
          top + READ - high,
          Math.max(1, axis.at(steps.get(i).days().last().plusDays(1)) - from - 1),
          high,
          "week of %s: %,d read".formatted(steps.get(i).days().first(), read.get(i)));
    }
  }
}
