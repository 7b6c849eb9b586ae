package org.entente.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.relation.Dyad;
import org.entente.relations.ActsByRelation;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.DyadSeries;
import org.entente.relations.series.Step;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who acted how on whom, week by week at the end of the record: the dyads with the most acts.
 *
 * @param weeks first day of each, in order; the first and last may be cut
 * @param lanes most acts first
 */
record HeatMap(List<LocalDate> weeks, List<Lane> lanes) {
  private static final int WEEKS = 52;
  private static final int LANES = 24;

  HeatMap {
    weeks = List.copyOf(weeks);
    lanes = List.copyOf(lanes);
  }

  /** A dyad with its level and number of acts in each week. */
  record Lane(Dyad dyad, List<OptionalDouble> levels, List<Integer> acts) {
    Lane {
      levels = List.copyOf(levels);
      acts = List.copyOf(acts);
    }

    /** Address of its relation. */
    public String pair() {
      return dyad.actor() + "-" + dyad.recipient();
    }

    /** A week's level for people; empty without acts. */
    public String level(int week) {
      OptionalDouble level = levels.get(week);
      return level.isEmpty() ? "" : Words.signed(level.getAsDouble());
    }
  }

  static HeatMap of(ActsByRelation acts) {
    DateRange record = acts.range();
    LocalDate earliest = Step.WEEK.startOf(record.last()).minusWeeks(WEEKS - 1);
    DateRange range =
        new DateRange(earliest.isBefore(record.first()) ? record.first() : earliest, record.last());
    Map<Dyad, List<CodedAct>> byDyad = new HashMap<>();
    acts.all()
        .filter(act -> range.contains(act.day()))
        .forEach(act -> byDyad.computeIfAbsent(act.dyad(), dyad -> new ArrayList<>()).add(act));
    List<Lane> lanes =
        byDyad.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<Dyad, List<CodedAct>> own) -> -own.getValue().size())
                    .thenComparing(own -> own.getKey().toString()))
            .limit(LANES)
            .map(own -> lane(DyadSeries.of(own.getKey(), range, Step.WEEK, own.getValue())))
            .toList();
    return new HeatMap(Step.WEEK.cut(range).stream().map(DateRange::first).toList(), lanes);
  }

  private static Lane lane(DyadSeries series) {
    return new Lane(
        series.dyad(),
        series.level(),
        series.steps().stream().map(tally -> tally.events()).toList());
  }

  /** For the chart; weeks without acts are left out. */
  String json() {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    ArrayNode days = root.putArray("weeks");
    weeks.forEach(week -> days.add(week.toString()));
    ArrayNode rows = root.putArray("lanes");
    ArrayNode cells = root.putArray("cells");
    for (int row = 0; row < lanes.size(); row++) {
      Lane lane = lanes.get(row);
      rows.add(lane.dyad().toString());
      for (int week = 0; week < weeks.size(); week++)
        if (lane.levels.get(week).isPresent())
          cells
              .addArray()
              .add(week)
              .add(row)
              .add(Math.round(lane.levels.get(week).getAsDouble() * 10) / 10.0)
              .add(lane.acts.get(week));
    }
    root.putPOJO("words", Words.beginning("chart."));
    return JsonMapper.shared().writeValueAsString(root);
  }
}
