package org.entente.ledger;

import java.util.List;
import org.entente.actor.Party;
import org.entente.actor.Sector;
import org.entente.article.Span;
import org.entente.event.Attribution;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Parties and attributions as the JSON arrays of the event record, on a line or in a column. */
final class PartyJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private PartyJson() {}

  static ArrayNode parties(List<Party> parties) {
    ArrayNode array = MAPPER.createArrayNode();
    for (Party party : parties) {
      ObjectNode node = array.addObject();
      node.put("text", party.text());
      node.put("name", party.name());
      node.put("code", party.code());
      node.put("sector", name(party.sector()));
      node.put("start", party.span().start());
      node.put("end", party.span().end());
      node.put("basis", party.basis());
    }
    return array;
  }

  static List<Party> parties(JsonNode array) {
    return array.values().stream()
        .map(node ->
            new Party(
                required(node, "text"),
                required(node, "name"),
                required(node, "code"),
                sector(node),
                span(node, "start", "end"),
                node.path("basis").asString("")))
        .toList();
  }

  static ArrayNode attributions(List<Attribution> attributions) {
    ArrayNode array = MAPPER.createArrayNode();
    for (Attribution attribution : attributions) {
      ObjectNode node = array.addObject();
      node.put("name", attribution.name());
      node.put("code", attribution.code());
      node.put("sector", name(attribution.sector()));
      node.put("cue", attribution.cue());
      node.put("kind", attribution.kind().label());
    }
    return array;
  }

  static List<Attribution> attributions(JsonNode array) {
    return array.values().stream()
        .map(node ->
            new Attribution(
                required(node, "name"),
                optional(node, "code"),
                sector(node),
                required(node, "cue"),
                Attribution.Kind.of(node.path("kind").asString("said"))))
        .toList();
  }

  /** The array in a text column. */
  static JsonNode parse(String column) {
    return MAPPER.readTree(column);
  }

  static Span span(JsonNode node, String start, String end) {
    return new Span(node.required(start).asInt(), node.required(end).asInt());
  }

  static String required(JsonNode node, String field) {
    String value = optional(node, field);
    if (value == null) throw new IllegalArgumentException("no value in '%s'".formatted(field));
    return value;
  }

  static @Nullable String optional(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }

  private static @Nullable Sector sector(JsonNode node) {
    String sector = optional(node, "sector");
    return sector == null ? null : Sector.valueOf(sector);
  }

  private static @Nullable String name(@Nullable Sector sector) {
    return sector == null ? null : sector.name();
  }
}
