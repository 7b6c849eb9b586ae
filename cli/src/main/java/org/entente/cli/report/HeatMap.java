package org.entente.cli.report;

import java.util.List;
import java.util.OptionalDouble;
import org.entente.relations.series.DyadSeries;
import org.entente.relations.series.Step;
import org.entente.relations.series.Tally;
import org.entente.view.PairReading;

/**
 * Both directions week by week as cells: the darker, the further from neutral, with the sign in the
 * cell where it has room. Weeks of fewer than three acts are hatched, weeks without any are empty.
 */
final class HeatMap {
  private static final int ROW = 22;
  private static final int AXIS = 18;
  private static final int LEAST_EVENTS = 3;

  /** Steps away from neutral at which a cell gets its next shade. */
  private static final double[] SHADES = {0.5, 2, 4};

  private static final double ROOM_FOR_SIGN = 9;

  private HeatMap() {}

  static Markup draw(PairReading reading, int width) {
    var axis = new TimeAxis(reading.range(), 66, width - 66 - 8.0);
    var svg = new Markup();
    svg.line(
        "<svg viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"Level of each week as a heat map\">",
        width, 2 * ROW + AXIS);
    double top = 0;
    for (DyadSeries lane : reading.lanes()) {
      svg.line(
          "<text class=\"lane small\" x=\"0\" y=\"%s\">%s</text>",
          top + 14, lane.dyad().toString());
      List<OptionalDouble> levels = lane.level();
      for (int i = 0; i < levels.size(); i++)
        if (levels.get(i).isPresent())
          cell(svg, axis, top, lane.steps().get(i), levels.get(i).getAsDouble());
      top += ROW;
    }
    for (var tick : axis.ticks())
      svg.line(
          "<text class=\"tick\" x=\"%s\" y=\"%s\">%s</text>",
          axis.at(tick.day()) + 2, 2 * ROW + 12, tick.label());
    return svg.line("</svg>");
  }

  private static void cell(Markup svg, TimeAxis axis, double top, Tally tally, double level) {
    double from = axis.at(tally.days().first());
    double wide = Math.max(1, axis.at(tally.days().last().plusDays(1)) - from - 0.6);
    int shade = 0;
    while (shade < SHADES.length && Math.abs(level) >= SHADES[shade]) shade++;
    String kind = shade == 0 ? "mid" : (level > 0 ? "pos" : "neg") + shade;
    svg.add(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"><title>%s</title></rect>",
        kind,
        from,
        top,
        wide,
        ROW - 3,
        "week of %s: level %+.1f, %d acts"
            .formatted(Step.WEEK.startOf(tally.days().first()), level, tally.events()));
    if (tally.events() < LEAST_EVENTS)
      svg.add(
          "<rect class=\"hatched\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
          from, top, wide, ROW - 3);
    if (wide >= ROOM_FOR_SIGN && shade > 0)
      svg.add(
          "<text class=\"sign%s\" x=\"%s\" y=\"%s\">%s</text>",
          shade == SHADES.length ? " strong" : "",
          from + wide / 2,
          top + 14,
          level > 0 ? "+" : "−");
    svg.line("");
  }
}
