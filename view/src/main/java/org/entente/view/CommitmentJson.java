package org.entente.view;

import java.util.List;
import org.entente.event.Condition;
import org.entente.event.Content;
import org.entente.event.EventDate;
import org.entente.relations.commitment.CommitmentCourse;
import org.entente.relations.commitment.Move;
import org.entente.relations.commitment.Side;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Commitments as JSON; days are ISO dates, what is not known is {@code null}. */
public final class CommitmentJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private CommitmentJson() {}

  /** One object without a line end: the day as of which, and an array of commitments. */
  public static String write(CommitmentBook book) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("on", book.on().toString());
    put(root.putArray("commitments"), book.courses());
    return MAPPER.writeValueAsString(root);
  }

  static void put(ArrayNode array, List<CommitmentCourse> courses) {
    for (CommitmentCourse course : courses) array.add(node(course));
  }

  /** One commitment as an object. */
  public static ObjectNode node(CommitmentCourse course) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", course.id().value());
    node.put("kind", course.kind().label());
    sides(node.putArray("by"), course.by());
    sides(node.putArray("to"), course.to());
    content(node, course.content());
    node.put("made", text(course.made()));
    node.put("made_precision", course.made().precision().label());
    node.put("deadline", text(course.deadline()));
    node.put(
        "deadline_precision",
        course.deadline() == null ? null : course.deadline().precision().label());
    condition(node, course.condition());
    node.put("status", course.status().label());
    node.put("since", course.since() == null ? null : course.since().toString());
    ArrayNode moves = node.putArray("events");
    for (Move move : course.moves()) {
      ObjectNode one = moves.addObject();
      one.put("event", move.event().value());
      one.put("date", move.day() == null ? null : move.day().toString());
      one.put("effect", move.effect().label());
    }
    return node;
  }

  private static void sides(ArrayNode array, List<Side> sides) {
    for (Side side : sides) {
      ObjectNode node = array.addObject();
      node.put("code", side.code());
      node.put("name", side.name());
    }
  }

  private static void content(ObjectNode node, @Nullable Content content) {
    node.put("event", content == null ? null : content.type().name());
    ArrayNode modes = node.putArray("mode");
    if (content != null) content.modes().forEach(modes::add);
    node.put("cameo", content == null ? null : content.cameo());
  }

  private static void condition(ObjectNode node, @Nullable Condition condition) {
    node.put("condition", condition == null ? null : condition.text());
    String link = condition == null ? "" : condition.link();
    node.put("condition_act", link.isEmpty() ? null : link);
  }

  private static @Nullable String text(@Nullable EventDate date) {
    return date == null || date.day() == null ? null : date.day().toString();
  }
}
