package org.entente.cli.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Outlets;
import org.entente.article.Span;
import org.entente.cli.terminal.Cells;
import org.entente.cli.terminal.Facts;
import org.entente.cli.terminal.Marks;
import org.entente.cli.terminal.Marks.Mark;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Style;
import org.entente.event.Act;
import org.entente.event.Event;
import org.entente.event.Evidence;
import org.entente.ledger.LedgerEvent;
import org.entente.ledger.ReportOf;
import org.jspecify.annotations.Nullable;

/** One event in words, with every sentence that reports it. */
public final class EventCard {
  private static final String INDENT = "   ";

  private EventCard() {}

  /**
   * Prints an event.
   *
   * @param reports of the event, the one that tells it first
   * @param statedDays where articles state their day of publication, by their ids
   */
  public static void print(
      Screen screen, LedgerEvent entry, List<ReportOf> reports, Map<String, String> statedDays) {
    Event event = entry.event();
    screen.line(
        screen.styled(
            Style.HEADING,
            "%s  %s  %s".formatted(event.date().label(), Words.who(event), event.act().label())));
    screen.paragraph(Cells.printable(event.explanation()));
    screen.line();
    facts(entry).print(screen);
    CorrectionLines.print(screen, reports.getFirst().mention().event(), entry.corrections());
    screen.line();
    screen.line(screen.styled(Style.HEADING, Words.count(reports.size(), "mention", "mentions")));
    for (int i = 0; i < reports.size(); i++) {
      report(screen, i + 1, reports.get(i), event, statedDays);
      if (reports.size() > 1) screen.paragraph(INDENT, INDENT.length(), belonging(reports.get(i)));
    }
  }

  private static Facts facts(LedgerEvent entry) {
    Event event = entry.event();
    return new Facts()
        .add("id", event.id().value())
        .add("actor", Words.parties(event.actors()))
        .add("recipient", Words.parties(event.recipients()))
        .add("event", act(event.act()))
        .add(
            "status",
            (entry.stands() ? "" : "does not count, by correction; ")
                + Words.status(event)
                + (event.actual() ? ": it happened, now" : ""))
        .add("date", date(event))
        .add("said by", saidBy(event))
        .add("reported", entry.mentions() == 1 ? "" : ReportingWords.reported(entry.reporting()))
        .add("contested", ReportingWords.contested(entry.reporting()))
        .add(
            "condition",
            Cells.printable(Objects.requireNonNullElse(event.terms().conditionWords(), "")))
        .add("commitment", TermsWords.commitment(event.terms()))
        .add("answers", TermsWords.answer(event.terms()))
        .add("place", CircumstanceWords.place(event.circumstances().place()))
        .add("numbers", CircumstanceWords.magnitudes(event.circumstances().magnitudes()))
        .add("rule", event.rule())
        .add("confidence", confidence(event.confidence()));
  }

  private static String act(Act act) {
    return Stream.of(
            act.label(),
            act.contexts().isEmpty() ? "" : "context " + String.join(", ", act.contexts()),
            "quad class %d, %s".formatted(act.type().quad().number(), act.type().quad().label()),
            "PLOVER score %+.1f".formatted(act.score()),
            "CAMEO %s, Goldstein %+.1f".formatted(act.cameo(), act.goldstein()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String date(Event event) {
    return "%s (%s): %s"
        .formatted(
            event.date().label(),
            event.date().precision().label(),
            Cells.printable(event.date().basis()));
  }

  private static String confidence(@Nullable Double confidence) {
    return confidence == null
        ? "not measured"
        : "%.2f: how often such records were right".formatted(confidence);
  }

  private static String saidBy(Event event) {
    return event.saidBy().isEmpty()
        ? Objects.requireNonNullElse(event.evidence().publisher(), "the publisher")
            + ", in its own voice"
        : Words.attribution(event.saidBy());
  }

  /** The sentence, marked, and what this report says otherwise than the event. */
  private static void report(
      Screen screen, int number, ReportOf report, Event event, Map<String, String> statedDays) {
    Event mention = report.mention().event();
    Evidence evidence = mention.evidence();
    String first = number + ". ";
    int indent = first.length();
    screen.paragraph(first, indent, source(evidence, statedDays.get(evidence.article())));
    screen.paragraph(
        " ".repeat(indent),
        indent,
        Marks.marked(screen, evidence.text(), evidence.span().start(), marks(mention)));
    if (!mention.rule().equals(event.rule()))
      screen.paragraph(" ".repeat(indent), indent, "rule " + mention.rule());
    if (!mention.date().basis().equals(event.date().basis()))
      screen.paragraph(" ".repeat(indent), indent, "date " + date(mention));
    if (!mention.saidBy().equals(event.saidBy()))
      screen.paragraph(" ".repeat(indent), indent, "said by " + saidBy(mention));
    if (!mention.auxiliary().equals(event.auxiliary()))
      screen.paragraph(" ".repeat(indent), indent, "status " + Words.status(mention));
  }

  private static String belonging(ReportOf report) {
    String voice = Cells.printable(report.voice());
    boolean copy =
        report.mention().event().evidence().publisher() != null
            && !report.voice().equals(report.mention().event().evidence().publisher());
    return "report %s: %s%s%s"
        .formatted(
            report.mention().id(),
            report.own() ? "" : "by correction, of a duplicate; ",
            Cells.printable(report.why()),
            copy ? "; a copy, counted as the voice of " + voice : "");
  }

  private static String source(Evidence evidence, @Nullable String statedDay) {
    return Stream.of(
            outlet(evidence),
            published(evidence.published(), statedDay),
            "article " + evidence.article() + ", sentence " + evidence.sentence(),
            evidence.url())
        .filter(Objects::nonNull)
        .map(Cells::printable)
        .collect(Collectors.joining("; "));
  }

  /** The day, and where the page states it. */
  private static String published(@Nullable LocalDate day, @Nullable String stated) {
    if (day == null) return "no date";
    return stated == null ? day.toString() : "%s (%s)".formatted(day, stated);
  }

  /** With country and kind of owner, where they are known. */
  private static @Nullable String outlet(Evidence evidence) {
    return Outlets.find(evidence.publisher(), evidence.url())
        .map(outlet ->
            "%s (%s, %s)"
                .formatted(
                    Objects.requireNonNullElse(evidence.publisher(), outlet.name()),
                    outlet.country(),
                    outlet.kind().word()))
        .orElse(evidence.publisher());
  }

  private static List<Mark> marks(Event mention) {
    var marks = new ArrayList<Mark>();
    mention.actors().forEach(party -> mark(marks, party.span(), Style.ACTOR));
    mention.recipients().forEach(party -> mark(marks, party.span(), Style.RECIPIENT));
    mark(marks, mention.evidence().act(), Style.ACT);
    return marks;
  }

  private static void mark(List<Mark> marks, Span span, Style style) {
    marks.add(new Mark(span, style));
  }
}
