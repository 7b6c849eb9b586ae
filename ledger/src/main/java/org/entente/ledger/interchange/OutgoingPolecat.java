package org.entente.ledger.interchange;

import static org.entente.ledger.interchange.OutgoingRows.number;
import static org.entente.ledger.interchange.OutgoingRows.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.event.EventPlace;
import org.entente.ledger.interchange.OutgoingEvent.Side;

/** Events as POLECAT's rows: one an event, sides parted by semicolons. */
final class OutgoingPolecat {
  private OutgoingPolecat() {}

  /** None for what PLOVER does not code. */
  static List<Map<String, String>> rows(OutgoingEvent event) {
    if (event.type() == null) return List.of();
    Map<String, String> row = new HashMap<>();
    row.put("Event ID", event.key());
    row.put("Event Date", event.day().toString());
    row.put("Event Type", event.type().name());
    row.put("Event Mode", String.join(";", event.modes()));
    row.put("Intensity", number(event.score()));
    row.put("Quad Code", event.quad().label().toUpperCase(Locale.ROOT));
    row.put("Contexts", String.join(";", event.contexts()));
    side(row, "Actor", event.actors());
    side(row, "Recipient", event.recipients());
    EventPlace place = event.place();
    if (place != null) {
      row.put("Placename", place.name());
      row.put("Country", text(place.code()));
      row.put("Latitude", text(place.latitude()));
      row.put("Longitude", text(place.longitude()));
    }
    if (event.source() != null) {
      row.put("Source", text(event.source().publisher()));
      row.put("Publication Date", text(event.source().published()));
    }
    return List.of(row);
  }

  private static void side(Map<String, String> row, String name, List<Side> sides) {
    row.put(name + " Name", joined(sides, "; ", Side::name));
    row.put(name + " Country", joined(sides, ";", side -> text(side.code())));
    row.put(name + " Sectors", joined(sides, ";", Side::sectors));
  }

  private static String joined(List<Side> sides, String joint, Function<Side, String> part) {
    if (sides.size() == 1) return part.apply(sides.getFirst());
    return sides.stream()
        .map(part)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(joint));
  }
}
