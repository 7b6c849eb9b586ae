package org.entente.web.api;

import java.util.List;
import org.entente.ledger.ImportedRecord;
import org.entente.ledger.interchange.ImportedParty;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Another project's events as JSON, with the names that our own events' fields have. */
final class ImportedJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private ImportedJson() {}

  /** An object with an array of events. */
  static ObjectNode events(List<ImportedRecord> records) {
    ObjectNode answer = MAPPER.createObjectNode();
    var events = answer.putArray("events");
    records.forEach(record -> events.add(event(record)));
    return answer;
  }

  private static ObjectNode event(ImportedRecord record) {
    var event = record.event();
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", record.reference());
    node.put("origin", record.origin());
    node.put("date", event.day().toString());
    party(node.putArray("actor").addObject(), event.actor());
    party(node.putArray("recipient").addObject(), event.recipient());
    node.put("event", event.type() == null ? null : event.type().name());
    node.put("quad_code", event.quad().number());
    node.put("cameo", event.cameo());
    node.put("goldstein", event.goldstein());
    node.put("event_text", event.label());
    ObjectNode rest = node.putObject("rest");
    event.rest().forEach(rest::put);
    return node;
  }

  private static void party(ObjectNode node, ImportedParty party) {
    node.put("name", party.name());
    node.put("code", party.code());
    node.put("sectors", party.sectors());
    node.put("country", party.country());
  }
}
