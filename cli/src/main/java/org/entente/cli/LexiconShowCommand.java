package org.entente.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.cli.show.EntryCard;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.acts.LexiconEntry;
import org.entente.coding.acts.Nearest;
import org.entente.coding.acts.WordClass;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one entry. */
@Command(
    name = "show",
    header = "Show one entry, or one class of words, in full.",
    description = "",
    footer = {
      "",
      "Examples:",
      "  entente lexicon show sanction.verb",
      "  entente lexicon show @sanctions",
      "",
      "Exit codes: 0 done; 1 no entry of this id, or the lexicon was refused; 2 usage."
    })
final class LexiconShowCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final OwnEntriesOption lexicon = new OwnEntriesOption();

  @Parameters(
      paramLabel = "ID",
      description = "The id of an entry, as events name it, or the name of a class after an @@.")
  private String id = "";

  LexiconShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Lexicon read = lexicon.lexicon();
    if (id.startsWith("@")) showClass(read);
    else EntryCard.print(session.screen(), read, entry(read, id));
    return ExitCode.OK;
  }

  private void showClass(Lexicon read) {
    List<String> names = read.classes().stream().map(WordClass::name).toList();
    WordClass list =
        read.classes().stream()
            .filter(one -> one.name().equals(id.substring(1)))
            .findFirst()
            .orElseThrow(() -> missing("class", id, Nearest.to(id.substring(1), names)));
    List<LexiconEntry> users =
        read.entries().stream()
            .filter(
                entry -> entry.written().values().stream().anyMatch(words -> words.contains(id)))
            .toList();
    EntryCard.print(session.screen(), list, users);
  }

  static LexiconEntry entry(Lexicon read, String id) {
    return read.find(id)
        .orElseThrow(() ->
            missing(
                "entry",
                id,
                Nearest.to(id, read.entries().stream().map(LexiconEntry::id).toList())));
  }

  private static NotThereException missing(String what, String name, Optional<String> nearest) {
    return new NotThereException(
        "No %s '%s' in the lexicon. Maybe %s"
            .formatted(
                what,
                name,
                nearest
                    .map("'%s'"::formatted)
                    .orElse("find it with: entente lexicon search WORD")));
  }
}
