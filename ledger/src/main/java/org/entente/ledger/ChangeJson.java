package org.entente.ledger;

import java.time.LocalDate;
import org.entente.event.Act;
import org.entente.event.DatePrecision;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A change as the words of its two columns: its name, and its value as a JSON object. */
final class ChangeJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private ChangeJson() {}

  static String name(Change change) {
    return switch (change) {
      case Change.ActWas act -> "act";
      case Change.ActorsWere actors -> "actors";
      case Change.RecipientsWere recipients -> "recipients";
      case Change.DateWas date -> "date";
      case Change.DuplicateOf duplicate -> "duplicate";
      case Change.NoEvent noEvent -> "no_event";
      case Change.Apart apart -> "apart";
      case Change.Rejoined rejoined -> "rejoined";
      case Change.Note note -> "note";
      case Change.Original original -> "original";
    };
  }

  static String value(Change change) {
    ObjectNode value = MAPPER.createObjectNode();
    switch (change) {
      case Change.ActWas(Act act) -> EventJson.writeAct(value, act);
      case Change.ActorsWere(var parties) -> value.set("parties", PartyJson.parties(parties));
      case Change.RecipientsWere(var parties) -> value.set("parties", PartyJson.parties(parties));
      case Change.DateWas(EventDate date) -> {
        LocalDate day = date.day();
        value.put("day", day == null ? null : day.toString());
        value.put("precision", date.precision().label());
      }
      case Change.DuplicateOf(EventId event) -> value.put("event", event.value());
      case Change.NoEvent noEvent -> {}
      case Change.Apart(String mention) -> value.put("mention", mention);
      case Change.Rejoined(String mention) -> value.put("mention", mention);
      case Change.Note note -> {}
      case Change.Original original -> {}
    }
    return MAPPER.writeValueAsString(value);
  }

  /**
   * @throws IllegalArgumentException for a name that no change has
   */
  static Change read(String name, String json) {
    JsonNode value = MAPPER.readTree(json);
    return switch (name) {
      case "act" -> new Change.ActWas(EventJson.act(value));
      case "actors" -> new Change.ActorsWere(PartyJson.parties(value.required("parties")));
      case "recipients" -> new Change.RecipientsWere(PartyJson.parties(value.required("parties")));
      case "date" -> new Change.DateWas(date(value));
      case "duplicate" -> new Change.DuplicateOf(new EventId(PartyJson.required(value, "event")));
      case "no_event" -> new Change.NoEvent();
      case "apart" -> new Change.Apart(PartyJson.required(value, "mention"));
      case "rejoined" -> new Change.Rejoined(PartyJson.required(value, "mention"));
      case "note" -> new Change.Note();
      case "original" -> new Change.Original();
      default -> throw new IllegalArgumentException("No correction changes '%s'".formatted(name));
    };
  }

  private static EventDate date(JsonNode value) {
    @Nullable String day = PartyJson.optional(value, "day");
    return new EventDate(
        day == null ? null : LocalDate.parse(day),
        DatePrecision.of(PartyJson.required(value, "precision")),
        "corrected");
  }
}
