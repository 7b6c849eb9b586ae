package org.entente.view;

import static org.entente.view.MeasureJson.put;

import java.util.Locale;
import org.entente.relations.DyadChange;
import org.entente.relations.RankedRelation;
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
    put(root, "level", relation.level(), MeasureJson::level);
    put(root, "trend", relation.trend(), MeasureJson::trend);
    put(
        root,
        "latest_week",
        relation.latestWeek(),
        (week, to) -> {
          to.put("from", week.monday().toString());
          to.put("value", week.level());
          to.put("change", week.change());
        });
    put(root, "stability", relation.stability(), MeasureJson::stability);
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
    root.put("explanation", ChangeWords.of(point, Wording.PLAIN));
    return MAPPER.writeValueAsString(root);
  }
}
