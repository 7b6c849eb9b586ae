package org.entente.cli.show;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.actor.Party;
import org.entente.cli.terminal.Cells;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Style;
import org.entente.event.Act;
import org.entente.event.Event;
import org.entente.ledger.Change;
import org.entente.ledger.Correction;
import org.entente.ledger.LedgerEvent;

/** Corrections in words: what was said, by whom, when and why. */
public final class CorrectionLines {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  private CorrectionLines() {}

  /** An event before and after a correction; with CAMEO codes when only they differ. */
  public static void printChanged(Screen screen, LedgerEvent before, LedgerEvent after) {
    Act was = before.event().act();
    Act is = after.event().act();
    boolean code = was.label().equals(is.label()) && !was.cameo().equals(is.cameo());
    screen.line("was  " + line(before, code));
    screen.line("is   " + line(after, code));
  }

  private static String line(LedgerEvent entry, boolean code) {
    Event event = entry.event();
    return "%s  %s  %s%s  %s%s"
        .formatted(
            event.date().label(),
            Words.who(event),
            event.act().label(),
            code ? " " + event.act().cameo() : "",
            event.id().value(),
            entry.stands() ? "" : "  (does not count)");
  }

  /** The history of an event; nothing when it has none. */
  static void print(Screen screen, Event original, List<Correction> corrections) {
    if (corrections.isEmpty()) return;
    screen.line();
    screen.line(
        screen.styled(Style.HEADING, Words.count(corrections.size(), "correction", "corrections")));
    screen.paragraph(
        "   ",
        3,
        "the coder had: %s  %s  %s"
            .formatted(original.date().label(), Words.who(original), original.act().label()));
    for (int i = 0; i < corrections.size(); i++) {
      Correction correction = corrections.get(i);
      String first = (i + 1) + ". ";
      String reason = correction.reason();
      screen.paragraph(
          first,
          first.length(),
          "%s, %s: %s%s"
              .formatted(
                  MINUTE.format(correction.made()),
                  Cells.printable(correction.by()),
                  words(correction.change()),
                  reason == null ? "" : " (" + Cells.printable(reason) + ")"));
    }
  }

  private static String words(Change change) {
    return switch (change) {
      case Change.ActWas(var act) -> "the act was %s, CAMEO %s".formatted(act.label(), act.cameo());
      case Change.ActorsWere(var parties) -> "by " + labels(parties);
      case Change.RecipientsWere(var parties) ->
          parties.isEmpty() ? "on nobody, or joint" : "on " + labels(parties);
      case Change.DateWas(var date) ->
          "the date was " + (date.day() == null ? "unknown" : date.label());
      case Change.DuplicateOf(var other) -> "a duplicate of " + other;
      case Change.NoEvent noEvent -> "no event";
      case Change.Apart(var mention) -> "report " + mention + " is of another event";
      case Change.Rejoined(var mention) -> "report " + mention + " belongs where the coder has it";
      case Change.Note note -> "note";
      case Change.Original back -> "as the coder had it";
    };
  }

  private static String labels(List<Party> parties) {
    return parties.stream().map(Party::label).collect(Collectors.joining(", "));
  }
}
