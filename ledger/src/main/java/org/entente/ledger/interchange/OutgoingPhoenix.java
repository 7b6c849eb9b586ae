package org.entente.ledger.interchange;

import static org.entente.ledger.interchange.OutgoingRows.number;
import static org.entente.ledger.interchange.OutgoingRows.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.event.EventPlace;
import org.entente.ledger.interchange.OutgoingEvent.Pair;
import org.entente.ledger.interchange.OutgoingEvent.Side;

/** Events as Phoenix's rows. */
final class OutgoingPhoenix {
  private OutgoingPhoenix() {}

  static List<Map<String, String>> rows(OutgoingEvent event) {
    List<Map<String, String>> rows = new ArrayList<>();
    String cameo = event.cameoOrRoot();
    if (cameo.isEmpty()) return rows;
    for (Pair pair : event.pairs()) {
      Map<String, String> row = new HashMap<>();
      row.put("EventID", rows.isEmpty() ? event.key() : event.key() + "_" + rows.size());
      row.put("Date", OutgoingGdelt.basic(event.day()));
      row.put("Year", Integer.toString(event.day().getYear()));
      row.put("Month", Integer.toString(event.day().getMonthValue()));
      row.put("Day", Integer.toString(event.day().getDayOfMonth()));
      side(row, "SourceActor", pair.actor());
      side(row, "TargetActor", pair.recipient());
      row.put("EventCode", cameo);
      row.put("EventRootCode", cameo.substring(0, 2));
      row.put("PentaClass", cameo.startsWith("01") ? "0" : Integer.toString(event.quad().number()));
      row.put("GoldsteinScore", number(event.goldstein()));
      source(row, event);
      rows.add(row);
    }
    return rows;
  }

  private static void side(Map<String, String> row, String name, Side side) {
    String code = side.code() == null ? "" : Codes.toCameo(side.code());
    row.put(name + "Full", code.isEmpty() ? side.name() : code + side.sectors());
    row.put(name + "Entity", code);
    row.put(name + "Role", side.sectors());
  }

  private static void source(Map<String, String> row, OutgoingEvent event) {
    EventPlace place = event.place();
    if (place != null) {
      row.put("Lat", text(place.latitude()));
      row.put("Lon", text(place.longitude()));
      row.put("LocationName", place.name());
      row.put("CountryCode", text(place.code()));
    }
    if (event.source() == null) return;
    row.put("SentenceID", event.key() + "_" + event.source().sentence());
    row.put("URLs", text(event.source().url()));
    row.put("NewsSources", text(event.source().publisher()));
  }
}
