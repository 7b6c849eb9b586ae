package org.entente.cli.show;

import java.util.Locale;
import org.entente.cli.terminal.Cells;
import org.entente.cli.terminal.Facts;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Style;
import org.entente.ledger.ImportedRecord;
import org.entente.ledger.interchange.ImportedEvent;
import org.entente.ledger.interchange.ImportedParty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An imported event, as its file has it and as it is counted here. */
public final class ImportedCard {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private ImportedCard() {}

  public static void print(Screen screen, ImportedRecord imported) {
    ImportedEvent event = imported.event();
    screen.line(
        screen.styled(
            Style.HEADING,
            "%s  %s  %s"
                .formatted(imported.reference(), event.day(), Cells.printable(event.label()))));
    var facts = new Facts();
    facts.add("actor", party(event.actor()));
    facts.add("recipient", party(event.recipient()));
    facts.add(
        "counted as",
        "%s, %s, %s"
            .formatted(
                event.type() == null ? "no PLOVER type" : event.type(),
                event.quad().label(),
                event.cameo().isEmpty() ? "no CAMEO code" : "CAMEO " + event.cameo()));
    facts.add(
        event.cameo().isEmpty() ? "score" : "Goldstein",
        String.format(Locale.ROOT, "%+.1f", event.goldstein()));
    event.rest().forEach((column, cell) -> facts.add(column, Cells.printable(cell)));
    facts.add(
        "from",
        "%s, line %,d of its file; no sentence".formatted(imported.origin(), imported.line()));
    facts.print(screen);
  }

  private static String party(ImportedParty party) {
    var text = new StringBuilder(Cells.printable(party.name()));
    if (party.sectors() != null) text.append(", ").append(Cells.printable(party.sectors()));
    if (party.country() != null) text.append(", ").append(Cells.printable(party.country()));
    return text.append(party.code() == null ? " (no code)" : " = " + party.code()).toString();
  }

  /** One line without a line end. */
  public static String json(ImportedRecord imported) {
    ImportedEvent event = imported.event();
    ObjectNode root = MAPPER.createObjectNode();
    root.put("id", imported.reference());
    root.put("origin", imported.origin());
    root.put("line", imported.line());
    root.put("date", event.day().toString());
    side(root.putObject("actor"), event.actor());
    side(root.putObject("recipient"), event.recipient());
    put(root, "event", event.type() == null ? null : event.type().name());
    root.put("quad_code", event.quad().number());
    put(root, "cameo", event.cameo().isEmpty() ? null : event.cameo());
    root.put("goldstein", event.goldstein());
    root.put("event_text", event.label());
    ObjectNode rest = root.putObject("rest");
    event.rest().forEach(rest::put);
    return MAPPER.writeValueAsString(root);
  }

  private static void side(ObjectNode node, ImportedParty party) {
    node.put("name", party.name());
    put(node, "sectors", party.sectors());
    put(node, "country", party.country());
    put(node, "code", party.code());
  }

  private static void put(ObjectNode node, String field, @Nullable String value) {
    if (value == null) node.putNull(field);
    else node.put(field, value);
  }
}
