package org.entente.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.actor.Party;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.entente.event.Evidence;
import org.entente.ledger.interchange.ImportedEvent;
import org.entente.ledger.interchange.ImportedParty;
import org.entente.ledger.interchange.OutgoingEvent;
import org.entente.ledger.interchange.OutgoingEvent.Side;
import org.jspecify.annotations.Nullable;

/** The ledger's events as they go to programs of other projects. */
final class Outgoing {
  private Outgoing() {}

  /** Whether formats that know neither standing nor vague dates can tell it. */
  static boolean canGo(Event event) {
    return event.actual() && event.date().precision() == DatePrecision.DAY;
  }

  static OutgoingEvent of(LedgerEvent entry) {
    Event event = entry.event();
    Evidence evidence = event.evidence();
    return new OutgoingEvent(
        "coded",
        event.id().value(),
        Objects.requireNonNull(event.date().day()),
        event.actors().stream().map(Outgoing::side).toList(),
        event.recipients().stream().map(Outgoing::side).toList(),
        event.act().type(),
        event.act().modes(),
        event.act().contexts(),
        event.act().cameo(),
        event.act().type().quad(),
        event.act().goldstein(),
        event.act().score(),
        event.act().label(),
        entry.mentions(),
        new OutgoingEvent.Source(
            evidence.publisher(),
            evidence.url(),
            evidence.published(),
            evidence.sentence(),
            evidence.text(),
            evidence.actText()),
        event.circumstances().place(),
        Map.of());
  }

  /** POLECAT's and PLOVER's files give PLOVER's score where the others give Goldstein's value. */
  static OutgoingEvent of(ImportedRecord record) {
    ImportedEvent event = record.event();
    boolean plover = event.cameo().isEmpty() || record.origin().equals("plover");
    double ofType = event.type() == null ? 0 : event.type().score();
    String mode = event.rest().getOrDefault("Event Mode", event.rest().getOrDefault("mode", ""));
    return new OutgoingEvent(
        record.origin(),
        event.key(),
        event.day(),
        sides(event.actor()),
        sides(event.recipient()),
        event.type(),
        split(mode),
        split(event.rest().getOrDefault("Contexts", event.rest().getOrDefault("context", ""))),
        event.cameo(),
        event.quad(),
        event.goldstein(),
        plover ? event.goldstein() : ofType,
        event.label(),
        1,
        null,
        null,
        withCountries(record));
  }

  private static List<String> split(String texts) {
    return texts.isEmpty() ? List.of() : List.of(texts.split(";"));
  }

  /** With what the file says of countries, which may be several or none of ours. */
  private static Map<String, String> withCountries(ImportedRecord record) {
    List<String> columns =
        switch (record.origin()) {
          case "icews" -> List.of("Source Country", "Target Country");
          case "polecat" -> List.of("Actor Country", "Recipient Country");
          case "gdelt1", "gdelt2" -> List.of("Actor1CountryCode", "Actor2CountryCode");
          default -> List.of();
        };
    if (columns.isEmpty()) return record.event().rest();
    Map<String, String> all = new HashMap<>(record.event().rest());
    put(all, columns.get(0), record.event().actor().country());
    put(all, columns.get(1), record.event().recipient().country());
    return all;
  }

  private static void put(Map<String, String> cells, String column, @Nullable String cell) {
    if (cell != null) cells.put(column, cell);
  }

  private static Side side(Party party) {
    return new Side(
        party.name(), party.code(), party.sector() == null ? "" : party.sector().name());
  }

  private static List<Side> sides(ImportedParty party) {
    if (party.name().isEmpty() && party.country() == null) return List.of();
    String sectors = party.sectors() == null ? "" : party.sectors();
    return List.of(new Side(party.name(), party.code(), sectors));
  }
}
