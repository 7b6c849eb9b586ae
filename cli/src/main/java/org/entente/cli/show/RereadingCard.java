package org.entente.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Style;
import org.entente.event.Event;
import org.entente.ledger.Coder;
import org.entente.ledger.EventJson;
import org.entente.ledger.LedgerEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How the sentence of an event is read, and what has changed since it was coded. */
public final class RereadingCard {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private RereadingCard() {}

  public static void print(Screen screen, Rereading again) {
    screen.line();
    screen.line(screen.styled(Style.HEADING, "How the first mention is read"));
    for (String difference : differences(again)) screen.paragraph(difference);
    ReadingSteps.print(screen, again.sentence());
  }

  /** One line without a line end. */
  public static String json(LedgerEvent event, Rereading again) {
    ObjectNode all = MAPPER.createObjectNode();
    all.set("event", MAPPER.readTree(EventJson.write(event)));
    coder(all.putObject("coded_by"), again.then());
    coder(all.putObject("read_by"), again.now());
    var changed = all.putArray("differences");
    differences(again).forEach(changed::add);
    all.set("sentence", ReadingJson.of(again.sentence()));
    return MAPPER.writeValueAsString(all);
  }

  private static void coder(ObjectNode node, Coder coder) {
    node.put("version", coder.version()).put("lexicon", coder.lexicon());
  }

  private static List<String> differences(Rereading again) {
    List<String> differences = new ArrayList<>();
    if (!again.sameCoder())
      differences.add(
          "Coded by version %s with lexicon %s; read here by version %s with lexicon %s."
              .formatted(
                  again.then().version(),
                  again.then().lexicon(),
                  again.now().version(),
                  again.now().lexicon()));
    Event reported = again.reported();
    again
        .given()
        .ifPresentOrElse(
            now -> {
              if (!now.rule().equals(reported.rule()))
                differences.add(
                    "The rule was %s and is now %s.".formatted(reported.rule(), now.rule()));
              if (!now.id().equals(reported.id()))
                differences.add(
                    "The event was %s %s and is now %s %s."
                        .formatted(
                            Words.who(reported),
                            reported.act().label(),
                            Words.who(now),
                            now.act().label()));
            },
            () -> differences.add("The sentence no longer gives this event."));
    return differences;
  }
}
