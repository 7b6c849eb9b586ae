package org.entente.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Sentence;
import org.entente.cli.terminal.Cells;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Facts;
import org.entente.cli.terminal.Marks;
import org.entente.cli.terminal.Marks.Mark;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Style;
import org.entente.cli.terminal.Table;
import org.entente.coding.Considered;
import org.entente.coding.SentenceExplanation;
import org.entente.coding.ToldAct;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Who;
import org.entente.coding.acts.LexiconEntry;
import org.entente.coding.acts.Reading;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Draft;
import org.entente.event.Auxiliary;
import org.entente.event.Coding;
import org.entente.event.Event;

/** How a sentence was read: the parse, the actors, the readings considered, the acts told. */
public final class ReadingSteps {
  private ReadingSteps() {}

  public static void print(Screen screen, SentenceExplanation explanation) {
    Sentence sentence = explanation.coding().sentence();
    screen.paragraph(
        Marks.marked(screen, sentence.text(), sentence.span().start(), marks(explanation)));
    screen.paragraph(outcome(explanation.coding()));
    explanation
        .parsed()
        .ifPresent(parsed -> {
          heading(screen, "Parse");
          parse(screen, parsed);
          heading(screen, "Actors");
          actors(screen, parsed, explanation.mentions());
          heading(screen, "Readings");
          readings(screen, explanation.readings());
          for (ToldAct act : explanation.acts()) {
            heading(screen, "Act: " + words(act.draft()));
            act(screen, parsed, act);
          }
        });
  }

  private static void heading(Screen screen, String heading) {
    screen.line();
    screen.line(screen.styled(Style.HEADING, heading));
  }

  private static List<Mark> marks(SentenceExplanation explanation) {
    var marks = new ArrayList<Mark>();
    for (ToldAct act : explanation.acts()) {
      Event event = act.event();
      if (event == null) continue;
      event.actors().forEach(party -> marks.add(new Mark(party.span(), Style.ACTOR)));
      event.recipients().forEach(party -> marks.add(new Mark(party.span(), Style.RECIPIENT)));
      marks.add(new Mark(event.evidence().act(), Style.ACT));
    }
    return marks;
  }

  private static String outcome(Coding coding) {
    return switch (coding) {
      case Coding.Coded coded ->
          Words.count(coded.events().size(), "event", "events")
              + ": "
              + coded.events().stream()
                  .map(event -> Words.who(event) + " " + event.act().label())
                  .collect(Collectors.joining("; "));
      case Coding.Unresolved gap ->
          "Unresolved: rule %s found '%s', but no known %s"
              .formatted(
                  gap.rule(),
                  Cells.printable(Objects.requireNonNullElse(gap.detail(), "")),
                  gap.gap().name().toLowerCase(Locale.ROOT));
      case Coding.NoEvent none ->
          switch (none.reason()) {
            case SCREENED ->
                "No event: dropped before parsing, since no word could be an act, or none an actor."
                    + " What follows is what it would have been.";
            case UNREADABLE -> "No event: too long to parse, or no words.";
            case NO_RULE -> "No event: no act is told.";
            case FAULT -> "No event: a fault of the program.";
          };
    };
  }

  private static void parse(Screen screen, ParsedSentence parsed) {
    var table =
        new Table(
            Column.number(""),
            Column.text("word", 12),
            Column.extra("lemma", 10),
            Column.code("tag"),
            Column.code("relation"),
            Column.text("of", 12));
    for (Token token : parsed.tokens())
      table.row(
          Integer.toString(token.index() + 1),
          token.text(),
          token.lemma(),
          token.tag(),
          token.relation(),
          parsed.head(token).map(head -> head.text() + " " + (head.index() + 1)).orElse("-"));
    table.print(screen);
  }

  private static void actors(Screen screen, ParsedSentence parsed, List<ActorMention> mentions) {
    if (mentions.isEmpty()) {
      screen.line("none");
      return;
    }
    var table =
        new Table(Column.text("words", 12), Column.text("who", 12), Column.text("because", 20));
    for (ActorMention mention : mentions)
      table.row(
          parsed.text(mention.from(), mention.to()), who(mention.who()), because(mention.who()));
    table.print(screen);
  }

  private static String who(Who who) {
    return switch (who) {
      case Who.Known known -> known.code() + (known.sector() == null ? "" : " " + known.sector());
      case Who.Role role -> "a role, " + role.sector();
      case Who.Speaker speaker -> "who speaks";
      case Who.Addressee addressee -> "who is spoken to";
    };
  }

  private static String because(Who who) {
    return switch (who) {
      case Who.Known known -> known.basis();
      case Who.Role role -> role.basis();
      case Who.Speaker speaker -> "";
      case Who.Addressee addressee -> "";
    };
  }

  private static void readings(Screen screen, List<Considered> readings) {
    if (readings.isEmpty()) {
      screen.line("none: no word stands in the slots of a rule");
      return;
    }
    var table =
        new Table(
            Column.code(""),
            Column.text("word", 8),
            Column.code("rule"),
            Column.number("score"),
            Column.text("as", 20),
            Column.text("", 16),
            Column.extra("at", 16));
    for (Considered considered : readings) {
      Reading reading = considered.draft().reading();
      table.row(
          considered.fate() == Considered.Fate.TOLD ? "▸" : "",
          reading.trigger().text(),
          reading.entry().id(),
          Integer.toString(reading.score()),
          considered.draft().code().toString(),
          considered.because(),
          reading.entry().place());
    }
    table.print(screen);
  }

  private static void act(Screen screen, ParsedSentence parsed, ToldAct told) {
    Draft draft = told.draft();
    new Facts()
        .add("rules", rules(draft.reading()))
        .add("algebra", draft.reading().step())
        .add("folding", folding(draft))
        .add("standing", standing(draft))
        .add("actor", parties(parsed, draft.actors()))
        .add("recipient", parties(parsed, draft.recipients()))
        .add("result", result(told))
        .print(screen);
  }

  private static String rules(Reading reading) {
    List<String> rules = new ArrayList<>();
    for (Reading at = reading; at != null; at = at.content()) {
      LexiconEntry entry = at.entry();
      rules.add("'%s' by %s (%s)".formatted(at.trigger().text(), entry.id(), entry.place()));
    }
    return String.join(", over ", rules);
  }

  private static String folding(Draft draft) {
    return draft.folding() == null
        ? ""
        : "%s, for '%s'".formatted(draft.foldingStep(), draft.standing().because());
  }

  private static String standing(Draft draft) {
    String modes =
        draft.auxiliary().isEmpty()
            ? "actual"
            : draft.auxiliary().stream()
                .map(Auxiliary::label)
                .sorted()
                .collect(Collectors.joining(", "));
    return draft.standing().reasons().isEmpty()
        ? modes
        : "%s, for '%s'".formatted(modes, draft.standing().because());
  }

  private static String parties(ParsedSentence parsed, List<ActorMention> mentions) {
    return mentions.isEmpty()
        ? "none known"
        : mentions.stream()
            .map(mention ->
                "'%s' (%s)"
                    .formatted(
                        Cells.printable(parsed.text(mention.from(), mention.to())),
                        who(mention.who())))
            .collect(Collectors.joining(", "));
  }

  private static String result(ToldAct told) {
    Event event = told.event();
    if (event == null) {
      Coding.Unresolved gap = told.unresolved();
      return gap == null ? "" : outcome(gap);
    }
    return Stream.of(
            "event " + event.id().value(),
            Words.who(event) + " " + event.act().label() + " " + event.act().cameo(),
            Words.status(event),
            event.date().label() + ", " + event.date().basis())
        .map(Cells::printable)
        .collect(Collectors.joining("; "));
  }

  private static String words(Draft draft) {
    return draft.reading().chain().stream()
        .sorted((one, other) -> Integer.compare(one.index(), other.index()))
        .map(Token::text)
        .collect(Collectors.joining(" … ", "'", "'"));
  }
}
