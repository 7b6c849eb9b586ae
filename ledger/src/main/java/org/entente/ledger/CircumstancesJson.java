package org.entente.ledger;

import java.util.List;
import org.entente.article.Span;
import org.entente.event.Circumstances;
import org.entente.event.EventPlace;
import org.entente.event.Magnitude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Place and magnitudes in the event record. A place has the fields of PLOVER's location. The
 * magnitude has PLOVER's fields {@code dead}, {@code injured}, {@code arrested} and those of our
 * other kinds as plain numbers, the first of its kind at its least, and every number whole in
 * {@code details}.
 */
final class CircumstancesJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private CircumstancesJson() {}

  static void write(ObjectNode line, Circumstances circumstances) {
    EventPlace place = circumstances.place();
    if (place == null) line.putNull("event_loc");
    else line.set("event_loc", place(place));
    ObjectNode magnitude = line.putObject("magnitude");
    if (circumstances.magnitudes().isEmpty()) return;
    for (Magnitude one : circumstances.magnitudes())
      if (!magnitude.has(one.kind().label())) put(magnitude, one.kind().label(), one.least());
    magnitude.set("details", magnitudes(circumstances.magnitudes()));
  }

  static Circumstances read(JsonNode line) {
    JsonNode details = line.path("magnitude").path("details");
    return new Circumstances(
        place(line.path("event_loc")), details.isArray() ? magnitudes(details) : List.of());
  }

  private static ObjectNode place(EventPlace place) {
    ObjectNode node = MAPPER.createObjectNode();
    Span span = place.span();
    node.put("extracted_place", place.text());
    node.put("resolved_place", place.name());
    node.put("lat", place.latitude());
    node.put("lon", place.longitude());
    node.put("country_code", place.code());
    node.put("resolution", place.kind() == null ? null : place.kind().resolution());
    node.put("start", span == null ? null : span.start());
    node.put("end", span == null ? null : span.end());
    return node;
  }

  /** Older records have the name alone. */
  private static @Nullable EventPlace place(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) return null;
    if (node.isString()) return EventPlace.named(node.asString());
    JsonNode resolution = node.path("resolution");
    return new EventPlace(
        PartyJson.required(node, "resolved_place"),
        resolution.isNumber() ? EventPlace.Kind.ofResolution(resolution.asInt()) : null,
        PartyJson.optional(node, "country_code"),
        number(node.path("lat")),
        number(node.path("lon")),
        PartyJson.optional(node, "extracted_place"),
        node.path("start").isNumber() ? PartyJson.span(node, "start", "end") : null);
  }

  static ArrayNode magnitudes(List<Magnitude> magnitudes) {
    ArrayNode array = MAPPER.createArrayNode();
    for (Magnitude magnitude : magnitudes) {
      ObjectNode node = array.addObject();
      node.put("kind", magnitude.kind().label());
      put(node, "least", magnitude.least());
      put(node, "most", magnitude.most());
      node.put("approximate", magnitude.approximate());
      node.put("unit", magnitude.unit());
      node.put("text", magnitude.text());
      node.put("start", magnitude.span().start());
      node.put("end", magnitude.span().end());
    }
    return array;
  }

  static List<Magnitude> magnitudes(JsonNode array) {
    return array.values().stream()
        .map(node ->
            new Magnitude(
                Magnitude.Kind.of(PartyJson.required(node, "kind")),
                node.required("least").asDouble(),
                number(node.path("most")),
                node.path("approximate").asBoolean(false),
                PartyJson.optional(node, "unit"),
                PartyJson.required(node, "text"),
                PartyJson.span(node, "start", "end")))
        .toList();
  }

  private static @Nullable Double number(JsonNode node) {
    return node.isNumber() ? node.asDouble() : null;
  }

  /** Whole numbers without a point, as people write them. */
  private static void put(ObjectNode node, String field, @Nullable Double number) {
    if (number == null) node.putNull(field);
    else if (number == Math.rint(number) && number < 1e15) node.put(field, number.longValue());
    else node.put(field, number);
  }
}
