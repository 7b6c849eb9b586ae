package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.cli.show.HitTable;
import org.entente.cli.terminal.Screen;
import org.entente.coding.acts.WordClass;
import org.entente.coding.lexicon.LexiconSearch;
import org.entente.coding.lexicon.LexiconSearch.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Finds a word in the lexicon. */
@Command(
    name = "search",
    header = "Find the entries that know a word.",
    description = {
      "",
      "Shows which entries a word or a phrase can trigger, and in whose slots it is looked for, also"
          + " through classes of words. Any form will do: 'imposed' finds 'impose'.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente lexicon search expelled",
      "  entente lexicon search \"peace talks\"",
      "  entente lexicon search snub --lexicon my-lexicon/",
      "",
      "Exit codes: 0 found; 1 no entry knows the word, or the lexicon was refused; 2 usage."
    })
final class LexiconSearchCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final OwnEntriesOption lexicon = new OwnEntriesOption();

  @Parameters(paramLabel = "WORD", description = "A word or a phrase.")
  private String words = "";

  LexiconSearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    var search = new LexiconSearch(lexicon.lexicon());
    List<Hit> hits = search.find(words);
    List<WordClass> classes = search.classesOf(words);
    if (hits.isEmpty() && classes.isEmpty())
      throw new NotThereException(
          "No entry knows '%s'. Maybe search a word that means the same, to add this one beside it; docs/manual/lexicon.md tells how"
              .formatted(words));
    Screen screen = session.screen();
    HitTable.print(
        screen, "Entries that it triggers", hits.stream().filter(Hit::triggers).toList());
    HitTable.print(
        screen,
        "Entries that look for it in a slot",
        hits.stream().filter(hit -> !hit.triggers()).toList());
    if (!classes.isEmpty())
      screen.paragraph(
          "Classes that hold it: ",
          2,
          classes.stream()
              .map(list -> "@%s (%s:%d)".formatted(list.name(), list.file(), list.line()))
              .collect(Collectors.joining(", ")));
    return ExitCode.OK;
  }
}
