package org.entente.ledger.interchange;

import java.util.List;
import org.entente.event.EventPlace;
import org.entente.ledger.interchange.OutgoingEvent.Side;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Events as PLOVER's records, with its codebook's names, and the CAMEO code where there is one. */
record OutgoingPlover() implements OutgoingFormat {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  @Override
  public String heading() {
    return "";
  }

  @Override
  public List<String> lines(OutgoingEvent event) {
    if (event.type() == null) return List.of();
    ObjectNode record = MAPPER.createObjectNode();
    record.put("id", event.key());
    record.put("date", event.day().toString());
    sides(record.putArray("actor"), event.actors());
    sides(record.putArray("recipient"), event.recipients());
    record.putArray("event").add(event.type().name());
    event.modes().forEach(record.putArray("mode")::add);
    event.contexts().forEach(record.putArray("context")::add);
    record.put("quad_code", event.quad().number());
    record.put("event_scale", event.score());
    if (!event.cameo().isEmpty()) record.put("cameo", event.cameo());
    if (event.place() != null) place(record.putObject("event_loc"), event.place());
    if (event.source() != null) source(record, event.source());
    record.put("coder", "entente " + event.origin());
    return List.of(MAPPER.writeValueAsString(record));
  }

  private static void sides(ArrayNode array, List<Side> sides) {
    for (Side side : sides) {
      ObjectNode entity = array.addObject();
      entity.put("code", side.code());
      entity.put("sector", side.sectors().isEmpty() ? null : side.sectors());
      entity.put("entity_text", side.name());
    }
  }

  private static void place(ObjectNode location, EventPlace place) {
    location.put("resolved_place", place.name());
    location.put("country_code", place.code());
    location.put("lat", place.latitude());
    location.put("lon", place.longitude());
  }

  private static void source(ObjectNode record, OutgoingEvent.Source source) {
    record.put("event_text", source.act());
    record.put("text", source.text());
    record.putObject("text_info").put("sequence", source.sentence());
    ObjectNode cited = record.putObject("cite_info");
    cited.put("url", source.url());
    cited.put("publication", source.publisher());
  }
}
