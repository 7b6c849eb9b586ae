package org.entente.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.article.Article;
import org.entente.cli.show.RecodedLines;
import org.entente.cli.terminal.Progress;
import org.entente.cli.terminal.Screen;
import org.entente.event.Coding;
import org.entente.ledger.Ledger;
import org.entente.ledger.Recoded;
import org.entente.ledger.Run;
import org.entente.sources.language.Languages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Codes what is stored again. */
@Command(
    name = "recode",
    header = "Code the stored articles again and show what changes.",
    description = {
      "",
      "Every article of the ledger is coded by the present coder and compared with what the ledger"
          + " has. Nothing is changed until you say --apply. What was read before stays in the"
          + " ledger: --as-of a time before answers as it did. Corrections hold against every new"
          + " reading; where the coder now agrees with one, that is said.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente recode                          show what would change",
      "  entente recode --apply                  take it",
      "  entente recode --lexicon my-lexicon/",
      "",
      "Stopped by Ctrl-C, --apply keeps what it did, and goes on there when it is run again.",
      "Exit codes: 0 done; 1 the lexicon was refused; 2 usage; 3 ledger trouble; 130 interrupted."
    })
final class RecodeCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Option(names = "--apply", description = "Take the new reading into the ledger.")
  private boolean apply;

  RecodeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String place = ledger.place(session);
    Machine machine = lexicon.tested(session.screen());
    try (Ledger opened = apply ? Ledger.openExisting(place) : Ledger.openReadOnly(place)) {
      return recode(opened, machine);
    }
  }

  private int recode(Ledger opened, Machine machine) {
    Screen screen = session.screen();
    Optional<Run> interrupted =
        apply ? opened.interruptedRecoding(machine.name()) : Optional.empty();
    Set<String> done = new HashSet<>(interrupted.map(opened::recoded).orElse(List.of()));
    Run run = apply ? interrupted.orElseGet(() -> opened.startRun(machine.name())) : null;
    List<String> articles =
        opened.articleIds().stream().filter(article -> !done.contains(article)).toList();
    var lines = new RecodedLines(screen);
    try (Progress progress =
        Progress.ofItems(screen, "Recoding", OptionalLong.of(articles.size()))) {
      int count = 0;
      for (String id : articles) {
        if (session.interruption().requested()) break;
        session.interruption().whole(() -> lines.add(recode(opened, machine, run, id)));
        progress.at(++count, "");
      }
    }
    lines.summary(apply, done.size());
    if (session.interruption().requested()) {
      screen.err().println("Interrupted. Run the same command again to go on.");
      return ExitCode.INTERRUPTED;
    }
    if (run != null) opened.finishRun(run);
    return ExitCode.OK;
  }

  private static Recoded recode(Ledger opened, Machine machine, @Nullable Run run, String id) {
    Article article = opened.findArticle(id).orElseThrow();
    String language = Languages.of(article.text(), article.language());
    List<Coding> codings = machine.code(article.inLanguage(language));
    return run == null ? opened.compare(article, codings) : opened.recode(run, article, codings);
  }
}
