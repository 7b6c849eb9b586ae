package org.entente.ledger;

import java.time.LocalDate;
import java.util.List;
import org.entente.event.Answer;
import org.entente.event.Commitment;
import org.entente.event.Condition;
import org.entente.event.Content;
import org.entente.event.DatePrecision;
import org.entente.event.EventDate;
import org.entente.event.EventType;
import org.entente.event.Terms;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Condition, commitment and answer in the event record, each an object or {@code null}. The words
 * of a condition stand in {@code condition}; who would do what, where they tell an act, in {@code
 * condition_act}.
 */
final class TermsJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private TermsJson() {}

  static void write(ObjectNode line, Terms terms) {
    line.set("condition_act", orNull(conditionAct(terms.condition())));
    line.set("commitment", orNull(commitment(terms.commitment())));
    line.set("answers", orNull(answer(terms.answer())));
  }

  private static JsonNode orNull(@Nullable ObjectNode node) {
    return node == null ? MAPPER.nullNode() : node;
  }

  /** What is missing or {@code null} is not there. */
  static Terms read(JsonNode line) {
    return new Terms(
        commitment(line.path("commitment")),
        condition(PartyJson.optional(line, "condition"), line.path("condition_act")),
        answer(line.path("answers")));
  }

  static @Nullable ObjectNode conditionAct(@Nullable Condition condition) {
    if (condition == null || condition.act() == null) return null;
    ObjectNode node = MAPPER.createObjectNode();
    texts(node.putArray("actor"), condition.actors());
    put(node, condition.act());
    node.put("averts", condition.averts());
    return node;
  }

  static @Nullable Condition condition(@Nullable String words, JsonNode act) {
    if (words == null) return null;
    if (!act.isObject()) return Condition.of(words);
    return new Condition(
        words, texts(act.path("actor")), content(act), act.path("averts").asBoolean(false));
  }

  static @Nullable ObjectNode commitment(@Nullable Commitment commitment) {
    if (commitment == null) return null;
    ObjectNode node = MAPPER.createObjectNode();
    node.put("kind", commitment.kind().label());
    put(node, commitment.content());
    EventDate deadline = commitment.deadline();
    node.put("deadline", deadline == null ? null : String.valueOf(deadline.day()));
    node.put("deadline_precision", deadline == null ? null : deadline.precision().label());
    node.put("deadline_basis", deadline == null ? null : deadline.basis());
    return node;
  }

  static @Nullable Commitment commitment(JsonNode node) {
    if (!node.isObject()) return null;
    String deadline = PartyJson.optional(node, "deadline");
    return new Commitment(
        Commitment.Kind.of(PartyJson.required(node, "kind")),
        content(node),
        deadline == null
            ? null
            : new EventDate(
                LocalDate.parse(deadline),
                DatePrecision.of(PartyJson.required(node, "deadline_precision")),
                PartyJson.required(node, "deadline_basis")));
  }

  static @Nullable ObjectNode answer(@Nullable Answer answer) {
    if (answer == null) return null;
    ObjectNode node = MAPPER.createObjectNode();
    node.put("kind", answer.kind().label());
    node.put("to", answer.to() == null ? null : answer.to().label());
    put(node, answer.content());
    return node;
  }

  static @Nullable Answer answer(JsonNode node) {
    if (!node.isObject()) return null;
    String to = PartyJson.optional(node, "to");
    return new Answer(
        Answer.Kind.of(PartyJson.required(node, "kind")),
        to == null ? null : Commitment.Kind.of(to),
        content(node));
  }

  private static void put(ObjectNode node, @Nullable Content content) {
    node.put("event", content == null ? null : content.type().name());
    ArrayNode modes = node.putArray("mode");
    if (content != null) texts(modes, content.modes());
    node.put("cameo", content == null ? null : content.cameo());
    ArrayNode recipients = node.putArray("recipient");
    if (content != null) texts(recipients, content.recipients());
  }

  private static @Nullable Content content(JsonNode node) {
    String type = PartyJson.optional(node, "event");
    if (type == null) return null;
    return new Content(
        EventType.valueOf(type),
        texts(node.path("mode")),
        PartyJson.required(node, "cameo"),
        texts(node.path("recipient")));
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private static List<String> texts(JsonNode array) {
    return array.values().stream().map(JsonNode::asString).toList();
  }
}
