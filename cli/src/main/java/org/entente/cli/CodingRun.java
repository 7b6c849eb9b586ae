package org.entente.cli;

import java.time.Duration;
import java.util.List;
import org.entente.article.Article;
import org.entente.cli.terminal.Progress;
import org.entente.cli.terminal.Screen;
import org.entente.event.Coding;
import org.entente.ledger.ArticleState;
import org.entente.ledger.Ledger;
import org.entente.ledger.Run;
import org.entente.sources.Reading;
import org.entente.sources.Sources;
import org.jspecify.annotations.Nullable;

/**
 * One run over some sources: each article is read, coded, stored and shown before the next is
 * touched, so that a run can be stopped at any time and goes on where it stopped.
 */
final class CodingRun {
  private final Session session;
  private final Machine machine;
  private final Sources sources;
  private final @Nullable Ledger ledger;
  private final CodingOutput output;
  private final boolean quiet;
  private final CodingReport report = new CodingReport();
  private @Nullable Run run;
  private long textTaken;

  CodingRun(
      Session session,
      Machine machine,
      Sources sources,
      @Nullable Ledger ledger,
      CodingOutput output,
      boolean quiet) {
    this.session = session;
    this.machine = machine;
    this.sources = sources;
    this.ledger = ledger;
    this.output = output;
    this.quiet = quiet;
  }

  /** Runs to the end, or to where it is interrupted, and gives the exit code. */
  int run() {
    long began = System.nanoTime();
    try (var progress = progress()) {
      while (!session.interruption().requested() && sources.hasNext()) {
        Reading reading = sources.next();
        session.interruption().whole(() -> take(reading, progress));
        show(progress, began);
      }
      if (ledger != null && run != null) ledger.finishRun(run);
    } finally {
      output.finish();
      tell(Duration.ofNanos(System.nanoTime() - began));
    }
    if (session.interruption().requested()) return ExitCode.INTERRUPTED;
    return report.anyRefused() ? ExitCode.REFUSED : ExitCode.OK;
  }

  /** Files are read ahead: what is done is at most the text that was coded. */
  private void show(Progress progress, long began) {
    double seconds = (System.nanoTime() - began) / 1e9;
    progress.at(
        Math.min(sources.bytesRead(), textTaken),
        "%,d articles, %.1f sentences/s"
            .formatted(report.articles(), report.sentences() / seconds));
  }

  private Progress progress() {
    Screen screen = session.screen();
    return quiet ? Progress.none(screen) : Progress.of(screen, "Coding", sources.totalBytes());
  }

  private void take(Reading reading, Progress progress) {
    switch (reading) {
      case Reading.Refused refused -> refuse(refused.message(), progress);
      case Reading.Read read -> {
        if (read.article().published() == null) report.undated();
        if (!quiet) read.warnings().forEach(warning -> progress.say(warning.message()));
        take(read.article(), progress);
        textTaken += read.article().text().length();
      }
    }
  }

  private void take(Article article, Progress progress) {
    if (ledger == null) {
      show(machine.code(article));
      return;
    }
    switch (ledger.state(article)) {
      case ArticleState.Stored stored -> report.storedBefore();
      case ArticleState.Differs differs ->
          refuse(
              "Article '%s': the ledger holds another one of this id (%s differs). Maybe give it an id of its own."
                  .formatted(article.id(), String.join(", ", differs.parts())),
              progress);
      case ArticleState.Absent absent -> {
        List<Coding> codings = machine.code(article);
        report.newEvents(ledger.store(run(ledger), article, codings).newEvents());
        show(codings);
      }
    }
  }

  private void show(List<Coding> codings) {
    report.coded(codings);
    output.add(codings);
  }

  private Run run(Ledger open) {
    if (run == null) run = open.startRun(machine.name());
    return run;
  }

  private void refuse(String message, Progress progress) {
    report.refused();
    progress.say("refused: " + message);
  }

  private void tell(Duration took) {
    var err = session.screen().err();
    if (session.interruption().requested())
      err.printf(
          "Interrupted after %,d articles%s. Run the same command again to go on.%n",
          report.articles(), ledger == null ? "" : ", all kept in " + ledger.location());
    if (!quiet) report.summary(took.toMillis() / 1000.0, ledger != null).forEach(err::println);
    err.flush();
  }
}
