package org.entente.cli.show;

import java.util.Locale;
import java.util.function.BiConsumer;
import org.entente.relations.DyadChange;
import org.entente.relations.RankedRelation;
import org.entente.relations.series.Finding;
import org.entente.relations.uncertainty.Interval;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A line of a list of relations, or of changes, as one JSON object. */
public final class RelationsJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private RelationsJson() {}

  public static String write(RankedRelation relation) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("a", relation.relation().a());
    root.put("b", relation.relation().b());
    root.put("acts", relation.events());
    put(
        root,
        "level",
        relation.level(),
        (level, to) -> {
          to.put("value", level.value());
          put(to, level.interval());
        });
    put(
        root,
        "trend",
        relation.trend(),
        (trend, to) -> {
          to.put("word", trend.word().label());
          to.put("value", trend.change());
          put(to, trend.interval());
        });
    put(
        root,
        "latest_week",
        relation.latestWeek(),
        (week, to) -> {
          to.put("from", week.monday().toString());
          to.put("value", week.level());
          to.put("change", week.change());
        });
    put(
        root,
        "stability",
        relation.stability(),
        (reading, to) -> {
          to.put("value", reading.value());
          to.put("low", reading.low());
          to.put("high", reading.high());
        });
    put(
        root,
        "predictability",
        relation.conflict(),
        (found, to) -> {
          to.put("value", found.skill().value());
          put(to, found.skill().interval());
          to.put("predictable", found.predictable());
        });
    return MAPPER.writeValueAsString(root);
  }

  public static String write(DyadChange change) {
    var point = change.point();
    ObjectNode root = MAPPER.createObjectNode();
    root.put("date", point.day().toString());
    root.put("actor", change.dyad().actor());
    root.put("recipient", change.dyad().recipient());
    root.put("kind", point.kind().name().toLowerCase(Locale.ROOT));
    root.put("strength", point.strength());
    root.put("explanation", point.describe());
    return MAPPER.writeValueAsString(root);
  }

  private static void put(ObjectNode to, Interval interval) {
    to.put("low", interval.low());
    to.put("high", interval.high());
  }

  private static <T> void put(
      ObjectNode root, String name, Finding<T> finding, BiConsumer<T, ObjectNode> write) {
    ObjectNode to = root.putObject(name);
    switch (finding) {
      case Finding.Found<T>(T value) -> write.accept(value, to);
      case Finding.InsufficientEvidence<T>(String because) -> {
        to.putNull("value");
        to.put("because", because);
      }
    }
  }
}
