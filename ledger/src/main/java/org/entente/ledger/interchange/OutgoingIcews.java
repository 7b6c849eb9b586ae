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

/** Events as ICEWS's rows, which have always two sides. */
final class OutgoingIcews {
  private OutgoingIcews() {}

  static List<Map<String, String>> rows(OutgoingEvent event) {
    List<Map<String, String>> rows = new ArrayList<>();
    String cameo = event.cameoOrRoot();
    if (cameo.isEmpty()) return rows;
    for (Pair pair : event.pairs()) {
      if (pair.recipient().name().isEmpty()) continue;
      Map<String, String> row = new HashMap<>();
      row.put("Event ID", NumberKeys.of(event.key(), rows.size()));
      row.put("Event Date", event.day().toString());
      side(row, "Source", pair.actor());
      side(row, "Target", pair.recipient());
      row.put("Event Text", event.label());
      row.put("CAMEO Code", cameo);
      row.put("Intensity", number(event.goldstein()));
      source(row, event);
      rows.add(row);
    }
    return rows;
  }

  private static void side(Map<String, String> row, String name, Side side) {
    row.put(name + " Name", side.name());
    row.put(name + " Sectors", side.sectors());
    row.put(name + " Country", side.code() == null ? "" : text(Countries.name(side.code())));
  }

  private static void source(Map<String, String> row, OutgoingEvent event) {
    if (event.source() != null) {
      row.put("Publisher", text(event.source().publisher()));
      row.put("Sentence Number", Integer.toString(event.source().sentence() + 1));
    }
    EventPlace place = event.place();
    if (place == null) return;
    if (place.kind() == EventPlace.Kind.CITY) row.put("City", place.name());
    if (place.code() != null) row.put("Country", text(Countries.name(place.code())));
    row.put("Latitude", text(place.latitude()));
    row.put("Longitude", text(place.longitude()));
  }
}
