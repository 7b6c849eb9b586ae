package org.entente.cli.show;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.cli.terminal.Cells;
import org.entente.cli.terminal.Facts;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Style;
import org.entente.coding.acts.ActCode;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.acts.LexiconEntry;
import org.entente.coding.acts.Ontology;
import org.entente.coding.acts.Phrase;
import org.entente.coding.acts.WordClass;
import org.entente.event.Act;

/** One entry of the lexicon, or one class of words, in full. */
public final class EntryCard {
  private EntryCard() {}

  public static void print(Screen screen, Lexicon lexicon, LexiconEntry entry) {
    screen.line(
        screen.styled(Style.HEADING, "%s  %s".formatted(entry.id(), EntryWords.meaning(entry))));
    if (!entry.note().isEmpty()) screen.paragraph(Cells.printable(entry.note()));
    screen.line();
    Map<String, WordClass> classes =
        lexicon.classes().stream().collect(Collectors.toMap(WordClass::name, list -> list));
    facts(entry, classes).print(screen);
    screen.line();
    screen.line(
        screen.styled(Style.HEADING, Words.count(entry.examples().size(), "example", "examples")));
    for (LexiconEntry.Example example : entry.examples())
      screen.paragraph(
          "  ", 2, "%s  → %s".formatted(Cells.printable(example.text()), example.codes()));
  }

  public static void print(Screen screen, WordClass list, List<LexiconEntry> users) {
    screen.line(screen.styled(Style.HEADING, "@" + list.name()));
    screen.line();
    new Facts()
        .add("as written", String.join(", ", list.written()))
        .add("words", Words.count(list.words().size(), "word: ", "words: ") + phrases(list))
        .add("used by", users.stream().map(LexiconEntry::id).collect(Collectors.joining(", ")))
        .add("at", list.file() + ":" + list.line())
        .print(screen);
  }

  private static Facts facts(LexiconEntry entry, Map<String, WordClass> classes) {
    Facts facts = new Facts().add("means", meaning(entry));
    entry
        .written()
        .forEach((where, written) ->
            facts.add(
                where,
                written.stream()
                    .map(word -> expanded(word, classes))
                    .collect(Collectors.joining(", "))));
    return facts
        .add("content in", slots(entry.content()))
        .add("actor in", slots(entry.actor()))
        .add("recipient in", slots(entry.recipient()))
        .add("alone", entry.bare() ? "a noun tells the act without a verb" : "")
        .add("joint", entry.joint() ? "several actors act together, on nobody" : "")
        .add("at", entry.place() + (entry.own() ? " (your own)" : ""));
  }

  private static String meaning(LexiconEntry entry) {
    if (entry.operator() == null) return entry.act() == null ? "" : act(entry.act());
    return "what '%s' makes of the act in its complement (entente lexicon algebra --operator %s)%s"
        .formatted(
            entry.operator(),
            entry.operator(),
            entry.otherwise() == null
                ? "; nothing without one"
                : "; without one " + act(entry.otherwise()));
  }

  private static String act(ActCode code) {
    Act act = Ontology.standard().act(code, List.of());
    return "%s; quad class %d, %s; PLOVER score %+.1f; CAMEO %s, Goldstein %+.1f"
        .formatted(
            act.label(),
            act.type().quad().number(),
            act.type().quad().label(),
            act.score(),
            act.cameo(),
            act.goldstein());
  }

  private static String expanded(String written, Map<String, WordClass> classes) {
    WordClass list = written.startsWith("@") ? classes.get(written.substring(1)) : null;
    return list == null ? written : "%s (%s)".formatted(written, phrases(list));
  }

  private static String phrases(WordClass list) {
    return list.words().stream().map(Phrase::toString).sorted().collect(Collectors.joining(", "));
  }

  private static String slots(List<String> slots) {
    return String.join(", then ", slots);
  }
}
