package org.entente.ledger;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A correction as a JSON object; what the change says stands in {@code value}. */
public final class CorrectionJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private CorrectionJson() {}

  public static ObjectNode node(Correction correction) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("number", correction.number());
    line.put("event", correction.event().value());
    line.put("change", ChangeJson.name(correction.change()));
    line.set("value", MAPPER.readTree(ChangeJson.value(correction.change())));
    line.put("by", correction.by());
    line.put("made", correction.made().toString());
    line.put("why", correction.reason());
    return line;
  }
}
