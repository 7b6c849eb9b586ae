package org.entente.web.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.event.QuadClass;
import org.entente.relations.DyadMeasures;
import org.entente.relations.series.DyadSeries;
import org.entente.relations.series.Step;
import org.entente.relations.series.Tally;
import org.entente.relations.uncertainty.Interval;
import org.entente.view.ChangeWords;
import org.entente.view.PairReading;
import org.entente.view.Wording;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the chart of a relation draws: for both lanes the weeks' levels, normal ranges and counts by
 * class, the numbered changes, and how much was read. Unknown is {@code null}.
 */
final class ChartJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private ChartJson() {}

  static String write(PairReading reading) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("pair", reading.summary().relation().toString());
    ArrayNode weeks = root.putArray("weeks");
    reading.weeks().forth().steps().forEach(step -> weeks.add(step.days().first().toString()));
    ArrayNode lanes = root.putArray("lanes");
    lane(lanes.addObject(), reading.weeks().forth(), reading.measures().forth());
    lane(lanes.addObject(), reading.weeks().back(), reading.measures().back());
    ArrayNode flags = root.putArray("flags");
    Wording wording = Words.wording();
    for (var flag : reading.flags()) {
      ObjectNode node = flags.addObject();
      node.put("number", flag.number());
      node.put("lane", flag.dyad().equals(reading.summary().relation().forth()) ? 0 : 1);
      node.put("day", flag.point().day().toString());
      node.put("strength", Math.round(flag.point().strength() * 10) / 10.0);
      node.put("text", ChangeWords.of(flag.point(), wording));
    }
    root.putPOJO("words", Words.beginning("chart."));
    ArrayNode read = root.putArray("read");
    reading.read(Step.WEEK).forEach(read::add);
    return MAPPER.writeValueAsString(root);
  }

  private static void lane(ObjectNode node, DyadSeries series, DyadMeasures measures) {
    node.put("dyad", series.dyad().toString());
    Map<LocalDate, Interval> normal = WeekTable.ranges(measures);
    ArrayNode level = node.putArray("level");
    ArrayNode low = node.putArray("low");
    ArrayNode high = node.putArray("high");
    ArrayNode acts = node.putArray("acts");
    for (int i = 0; i < series.steps().size(); i++) {
      Tally tally = series.steps().get(i);
      OptionalDouble value = series.level().get(i);
      number(level, value.isPresent() ? value.getAsDouble() : null);
      Interval range = normal.get(Step.WEEK.startOf(tally.days().first()));
      number(low, range == null ? null : range.low());
      number(high, range == null ? null : range.high());
      acts.add(tally.events());
    }
    for (QuadClass quad : QuadClass.values()) {
      ArrayNode counts = node.putArray("quad" + quad.number());
      series.steps().forEach(tally -> counts.add(tally.count(quad)));
    }
  }

  private static void number(ArrayNode array, @org.jspecify.annotations.Nullable Double value) {
    if (value == null) array.addNull();
    else array.add(Math.round(value * 1000) / 1000.0);
  }
}
