package org.entente.view;

import static org.entente.view.MeasureJson.put;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.entente.event.QuadClass;
import org.entente.relations.DyadMeasures;
import org.entente.relations.followthrough.FollowThrough;
import org.entente.relations.followthrough.Undertaking;
import org.entente.relations.forecast.Predictability;
import org.entente.relations.reciprocity.Reciprocity;
import org.entente.relations.series.Channel;
import org.entente.relations.series.DyadSeries;
import org.entente.relations.series.Tally;
import org.entente.relations.stability.Stability;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A relation as one JSON object. A measure has its {@code value}, or {@code null} and {@code
 * because}; days are ISO dates; nothing is ever NaN.
 */
public final class PairJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private PairJson() {}

  /** One line without a line end. */
  public static String write(PairReading reading) {
    ObjectNode root = MAPPER.createObjectNode();
    var relation = reading.summary().relation();
    root.put("a", relation.a());
    root.put("b", relation.b());
    root.put("origin", reading.question().origin().label());
    root.put("from", reading.range().first().toString());
    root.put("to", reading.range().last().toString());
    root.put("step", reading.summary().step().label());
    root.put("events", reading.counted().counted());
    root.put("events_without_date", reading.counted().undated());
    root.put("acts_of_other_days", reading.summary().outside());
    var elsewhere = root.putObject("imported_not_counted");
    reading.elsewhere().forEach(elsewhere::put);
    var measures = reading.measures();
    var corrected = MeasureLines.corrected(measures);
    ObjectNode forth = root.putObject("forth");
    write(forth, reading, reading.summary().forth(), measures.forth());
    put(forth, "reciprocity", measures.forthAnswers(), reciprocity(corrected.get(0)));
    ObjectNode back = root.putObject("back");
    write(back, reading, reading.summary().back(), measures.back());
    put(back, "reciprocity", measures.backAnswers(), reciprocity(corrected.get(1)));
    changes(root.putArray("change_points"), reading.flags());
    root.put("commitments_on", reading.commitments().on().toString());
    CommitmentJson.put(root.putArray("commitments"), reading.commitments().courses());
    var read = root.putArray("read");
    reading.read(reading.summary().step()).forEach(read::add);
    return MAPPER.writeValueAsString(root);
  }

  private static void write(
      ObjectNode node, PairReading reading, DyadSeries series, DyadMeasures side) {
    node.put("actor", series.dyad().actor());
    node.put("recipient", series.dyad().recipient());
    put(node, "level", side.level(), MeasureJson::level);
    put(node, "trend", side.trend(), MeasureJson::trend);
    put(
        node,
        "latest_week",
        side.latestWeek(),
        (week, to) -> {
          to.put("from", week.monday().toString());
          to.put("value", week.level());
          to.put("normal_low", week.normal().low());
          to.put("normal_high", week.normal().high());
          to.put("events", week.events());
        });
    ObjectNode normal = node.putObject("normal_range");
    normal.put("weeks_judged", side.normalRange().judged());
    ArrayNode outside = normal.putArray("weeks_outside");
    side.normalRange().outside().forEach(week -> outside.add(week.monday().toString()));
    put(
        node,
        "volatility",
        side.volatility(),
        (volatility, to) -> {
          to.put("value", volatility.points());
          put(to, volatility.interval());
          to.put("weeks", volatility.weeks());
        });
    stability(node, side.latestStability());
    ObjectNode predictability = node.putObject("predictability");
    put(predictability, "conflict", side.conflict(), PairJson::predictability);
    put(predictability, "cooperation", side.cooperation(), PairJson::predictability);
    changes(
        node.putArray("change_points"),
        reading.flags().stream().filter(flag -> flag.dyad().equals(side.dyad())).toList());
    ObjectNode followed = node.putObject("follow_through");
    for (Undertaking.Kind kind : Undertaking.Kind.values())
      put(
          followed,
          kind.name().toLowerCase(Locale.ROOT),
          reading.commitments().followThrough(series.dyad(), kind),
          PairJson::followThrough);
    tally(node.putObject("total"), series.total(), series.total().meanScore());
    ArrayNode steps = node.putArray("steps");
    for (int i = 0; i < series.steps().size(); i++) {
      Tally tally = series.steps().get(i);
      ObjectNode step = steps.addObject();
      step.put("from", tally.days().first().toString());
      step.put("to", tally.days().last().toString());
      tally(step, tally, tally.meanScore());
      number(step, "level", series.level().get(i));
    }
  }

  private static void stability(ObjectNode node, Stability stability) {
    put(
        node,
        "stability",
        stability.reading(),
        (reading, to) -> {
          MeasureJson.stability(reading, to);
          to.put("day", stability.day().toString());
          to.put("events", stability.events());
        });
  }

  private static void followThrough(FollowThrough found, ObjectNode to) {
    to.put("value", found.share());
    put(to, found.interval());
    to.put("settled", found.settled());
    to.put("open", found.open());
    if (found.share() == 0) to.putNull("median_days");
    else to.put("median_days", found.medianDays());
  }

  private static void predictability(Predictability found, ObjectNode to) {
    to.put("value", found.skill().value());
    put(to, found.skill().interval());
    to.put("predictable", found.predictable());
    to.put("against_all_history", found.skillAllHistory().value());
    to.put("bits_per_week", found.bitsPerWeek());
    found.brierSkill().find().ifPresent(skill -> to.put("brier_skill", skill));
    to.put("weeks", found.weeks());
    ArrayNode deciles = to.putArray("calibration");
    found.calibration().deciles().forEach(deciles::add);
    ObjectNode next = to.putObject("next_week");
    next.put("from", found.next().week().toString());
    next.put("mean", found.next().counts().mean());
    put(next, found.next().ninetyPercent());
  }

  private static BiConsumer<Reciprocity, ObjectNode> reciprocity(double corrected) {
    return (found, to) -> {
      to.put("value", found.response());
      put(to, found.interval());
      to.put("standard_error", found.standardError());
      to.put("granger_p", found.grangerProbability());
      to.put("corrected_p", corrected);
      to.put("weeks", found.weeks());
    };
  }

  private static void changes(ArrayNode array, Collection<Flag> flags) {
    for (Flag flag : flags) {
      var point = flag.point();
      ObjectNode node = array.addObject();
      node.put("number", flag.number());
      node.put("date", point.day().toString());
      node.put("actor", flag.dyad().actor());
      node.put("recipient", flag.dyad().recipient());
      node.put("kind", point.kind().name().toLowerCase(Locale.ROOT));
      node.put("strength", point.strength());
      node.put("moved", point.moved().label());
      usual(node.putObject("before"), point.before());
      usual(node.putObject("after"), point.after());
      node.put("explanation", ChangeWords.of(point, Wording.PLAIN));
      ArrayNode events = node.putArray("events");
      flag.causes().forEach(events::add);
    }
  }

  private static void usual(ObjectNode node, Map<Channel, Double> usual) {
    for (Channel channel : Channel.values())
      node.put(channel.label().replace(' ', '_'), usual.getOrDefault(channel, 0.0));
  }

  private static void tally(ObjectNode target, Tally tally, OptionalDouble meanScore) {
    target.put("acts", tally.events());
    target.put("joint", tally.joint());
    var byQuad = target.putObject("quad_code");
    for (QuadClass quad : QuadClass.values())
      byQuad.put(Integer.toString(quad.number()), tally.count(quad));
    var byType = target.putObject("event");
    tally.byType().forEach((type, count) -> byType.put(type.name(), count));
    number(target, "mean_score", meanScore);
  }

  private static void number(ObjectNode target, String name, OptionalDouble value) {
    if (value.isPresent()) target.put(name, value.getAsDouble());
    else target.putNull(name);
  }
}
