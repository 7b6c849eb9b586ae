package org.entente.sources;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The fields of one JSON object that make an article; no others are kept, nor any deep value. */
final class JsonFields {
  private JsonFields() {}

  static final Set<String> KEPT =
      Set.of(
          "id",
          "text",
          "date",
          "publication_date",
          "published",
          "url",
          "title",
          "publisher",
          "language");

  /** Limits on what a hostile line could make the parser hold. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(100)
                  .maxNumberLength(1_000)
                  .maxNameLength(1_000)
                  .maxStringLength(Sources.LARGEST_ARTICLE)
                  .build())
          .build();

  /**
   * A field's value.
   *
   * @param text of a string or a number; for anything else, what to call it in a message
   */
  record Value(JsonToken token, String text) {
    boolean isString() {
      return token == JsonToken.VALUE_STRING;
    }

    boolean isNumber() {
      return token.isNumeric();
    }

    String shown() {
      return isString() ? Shown.value(text) : Shown.plain(text);
    }
  }

  /**
   * The kept fields by our name, without those that are null.
   *
   * @param names what a field is called here, by what the line calls it; a field of ours that is
   *     called otherwise there is not read under our name
   */
  static Map<String, Value> parse(String json, Map<String, String> names) throws RefusedException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT)
        throw bad("is not a JSON object", parser.currentLocation().getColumnNr());
      Map<String, Value> fields = new HashMap<>();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        JsonToken token = parser.nextToken();
        String ours = ours(name, names);
        if (ours == null) parser.skipChildren();
        else if (fields.put(ours, value(parser, token)) != null)
          throw bad("has '%s' twice".formatted(name), parser.currentLocation().getColumnNr());
      }
      if (parser.nextToken() != null)
        throw bad("goes on after its object", parser.currentLocation().getColumnNr());
      fields.values().removeIf(value -> value.token() == JsonToken.VALUE_NULL);
      return fields;
    } catch (JacksonException malformed) {
      int column = malformed.getLocation() == null ? 1 : malformed.getLocation().getColumnNr();
      String what =
          malformed instanceof StreamConstraintsException
              ? "has JSON beyond what is read (%s)"
              : "is not valid JSON (%s)";
      throw bad(what.formatted(reason(malformed)), column);
    }
  }

  private static @Nullable String ours(String name, Map<String, String> names) {
    String mapped = names.get(name);
    if (mapped != null) return mapped;
    return KEPT.contains(name) && !names.containsValue(name) ? name : null;
  }

  private static Value value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT, START_ARRAY -> {
        parser.skipChildren();
        yield new Value(token, token == JsonToken.START_ARRAY ? "a list" : "an object");
      }
      default -> new Value(token, parser.getString());
    };
  }

  private static String reason(JacksonException malformed) {
    String reason = Shown.plain(String.valueOf(malformed.getOriginalMessage()));
    return reason.length() > 150 ? reason.substring(0, 150) + "…" : reason;
  }

  private static RefusedException bad(String what, int column) {
    return new RefusedException(
        Problem.BAD_JSON,
        "%s, near column %,d. Correct the line or remove it.".formatted(what, column));
  }
}
