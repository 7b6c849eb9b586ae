package org.entente.cli.show;

import java.util.OptionalDouble;
import org.entente.event.QuadClass;
import org.entente.relations.series.DyadSeries;
import org.entente.relations.series.RelationSummary;
import org.entente.relations.series.Tally;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A relation's numbers as one JSON object; what is not known is {@code null}. */
public final class RelationJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private RelationJson() {}

  /** One line without a line end. */
  public static String write(RelationSummary summary) {
    ObjectNode relation = MAPPER.createObjectNode();
    relation.put("a", summary.relation().a());
    relation.put("b", summary.relation().b());
    relation.put("from", summary.range().first().toString());
    relation.put("to", summary.range().last().toString());
    relation.put("step", summary.step().label());
    relation.put("acts_of_other_days", summary.outside());
    write(relation.putObject("forth"), summary.forth());
    write(relation.putObject("back"), summary.back());
    return MAPPER.writeValueAsString(relation);
  }

  private static void write(ObjectNode direction, DyadSeries series) {
    direction.put("actor", series.dyad().actor());
    direction.put("recipient", series.dyad().recipient());
    write(direction.putObject("total"), series.total(), series.total().meanScore());
    var steps = direction.putArray("steps");
    for (int i = 0; i < series.steps().size(); i++) {
      Tally tally = series.steps().get(i);
      ObjectNode step = steps.addObject();
      step.put("from", tally.days().first().toString());
      step.put("to", tally.days().last().toString());
      write(step, tally, tally.meanScore());
      put(step, "level", series.level().get(i));
    }
  }

  private static void write(ObjectNode target, Tally tally, OptionalDouble meanScore) {
    target.put("acts", tally.events());
    target.put("joint", tally.joint());
    var byQuad = target.putObject("quad_code");
    for (QuadClass quad : QuadClass.values())
      byQuad.put(Integer.toString(quad.number()), tally.count(quad));
    var byType = target.putObject("event");
    tally.byType().forEach((type, count) -> byType.put(type.name(), count));
    put(target, "mean_score", meanScore);
  }

  private static void put(ObjectNode target, String name, OptionalDouble value) {
    if (value.isPresent()) target.put(name, value.getAsDouble());
    else target.putNull(name);
  }
}
