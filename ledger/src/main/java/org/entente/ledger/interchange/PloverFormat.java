package org.entente.ledger.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * PLOVER's records as JSON Lines. The codebook leaves much open: a category stands alone or in a
 * list, an actor is an object or a text. Several actors of one side have a code only when it is the
 * same.
 */
public final class PloverFormat implements ImportFormat {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Set<String> READ =
      Set.of("id", "date", "actor", "recipient", "event", "quad_code", "event_scale", "cameo");
  private static final List<String> NAMES =
      List.of("entity_text", "identifier_text", "name", "text", "code");

  @Override
  public String origin() {
    return "plover";
  }

  /**
   * The event of a line.
   *
   * @throws RefusedRowException when it is none
   */
  ImportedEvent read(String line) throws RefusedRowException {
    JsonNode record;
    try {
      record = MAPPER.readTree(line);
    } catch (JacksonException notJson) {
      throw new RefusedRowException(
          "no JSON (%s)"
              .formatted(
                  String.valueOf(notJson.getOriginalMessage()).lines().findFirst().orElse("")));
    }
    if (!record.isObject()) throw new RefusedRowException("no JSON object");
    EventType type = PolecatFormat.type(one(record, "event"));
    String cameo = text(record.get("cameo"));
    String scale = text(record.get("event_scale"));
    String mode = text(record.get("mode"));
    return new ImportedEvent(
        required(record, "id"),
        Cells.day(required(record, "date")),
        party(record.get("actor")),
        party(record.get("recipient")),
        type,
        cameo == null ? "" : Cameo.normal(cameo),
        PolecatFormat.quad(text(record.get("quad_code")), type),
        scale == null ? type.score() : Cells.value("event_scale", scale),
        mode == null ? type.name() : type + " " + mode,
        rest(record));
  }

  private static String one(JsonNode record, String field) throws RefusedRowException {
    String value = required(record, field);
    if (value.indexOf(';') >= 0)
      throw new RefusedRowException("%s '%s' is more than one".formatted(field, value));
    return value;
  }

  private static String required(JsonNode record, String field) throws RefusedRowException {
    String value = text(record.get(field));
    if (value == null) throw new RefusedRowException("no '%s'".formatted(field));
    return value;
  }

  /** A value, or those of a list parted by semicolons; {@code null} when nothing is said. */
  private static @Nullable String text(@Nullable JsonNode node) {
    if (node == null || node.isNull() || node.isMissingNode()) return null;
    if (node.isArray()) {
      List<String> texts = new ArrayList<>();
      for (JsonNode part : node) {
        String text = text(part);
        if (text != null) texts.add(text);
      }
      return texts.isEmpty() ? null : String.join(";", texts);
    }
    String text = node.isValueNode() ? node.asString() : node.toString();
    return text.isBlank() ? null : text.strip();
  }

  private static ImportedParty party(@Nullable JsonNode side) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> sectors = new LinkedHashSet<>();
    Set<String> codes = new LinkedHashSet<>();
    for (JsonNode entity : entities(side)) {
      if (!entity.isObject()) {
        add(names, text(entity));
        add(codes, text(entity));
        continue;
      }
      for (String field : NAMES)
        if (text(entity.get(field)) != null) {
          add(names, text(entity.get(field)));
          break;
        }
      add(sectors, text(entity.get("sector")));
      add(codes, text(entity.get("code")));
    }
    String written = codes.isEmpty() ? null : String.join(";", codes);
    return new ImportedParty(
        String.join("; ", names),
        sectors.isEmpty() ? null : String.join(";", sectors),
        written,
        Codes.findOne(written));
  }

  private static List<JsonNode> entities(@Nullable JsonNode side) {
    if (side == null || side.isNull()) return List.of();
    return side.isArray() ? List.copyOf(side.values()) : List.of(side);
  }

  private static void add(Set<String> to, @Nullable String text) {
    if (text != null) to.add(text);
  }

  private static Map<String, String> rest(JsonNode record) {
    Map<String, String> rest = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : record.properties()) {
      String text = text(field.getValue());
      if (text != null && !READ.contains(field.getKey())) rest.put(field.getKey(), text);
    }
    return rest;
  }
}
