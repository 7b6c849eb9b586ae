package org.entente.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.article.Article;
import org.entente.cli.terminal.Progress;
import org.entente.cli.terminal.Screen;
import org.entente.coding.stage.Stage;
import org.entente.event.Coding;
import org.entente.ledger.ArticleState;
import org.entente.ledger.CodedArticle;
import org.entente.ledger.Ledger;
import org.entente.ledger.Receipt;
import org.entente.ledger.Run;
import org.entente.sources.Reading;
import org.entente.sources.Sources;
import org.jspecify.annotations.Nullable;

/**
 * One run over some sources, which can be stopped at any time and goes on where it stopped.
 * Articles are coded on several threads, and shown and stored in the order in which they came. What
 * was coded in a second or two is stored by one transaction, because one for each article would
 * take a tenth of the time that coding it does; an article is shown and counted once it is stored.
 */
final class CodingRun {
  private static final int MOST_PENDING = 50;
  private static final Duration LONGEST_PENDING = Duration.ofSeconds(2);

  private final Session session;
  private final Machine machine;
  private final Sources sources;
  private final @Nullable Ledger ledger;
  private final CodingOutput output;
  private final boolean quiet;
  private final CodingPool pool;
  private final CodingReport report = new CodingReport();
  private final List<CodedArticle> pending = new ArrayList<>();
  private long pendingSince;
  private @Nullable Run run;
  private long textTaken;

  /**
   * @param threads how many articles are coded at a time
   */
  CodingRun(
      Session session,
      Machine machine,
      Sources sources,
      @Nullable Ledger ledger,
      CodingOutput output,
      boolean quiet,
      int threads) {
    this.session = session;
    this.machine = machine;
    this.sources = sources;
    this.ledger = ledger;
    this.output = output;
    this.quiet = quiet;
    this.pool = new CodingPool(machine, threads);
  }

  /** Runs to the end, or to where it is interrupted, and gives the exit code. */
  int run() {
    long began = System.nanoTime();
    try (pool;
        var progress = progress()) {
      while (!session.interruption().requested() && hasNext(progress)) {
        Reading reading = Stage.READ.time(sources::next);
        session.interruption().whole(() -> take(reading, progress));
        show(progress, began);
      }
      finish(progress);
      show(progress, began);
      if (ledger != null && run != null) ledger.finishRun(run);
    } finally {
      output.finish();
      tell(Duration.ofNanos(System.nanoTime() - began));
    }
    if (session.interruption().requested()) return ExitCode.INTERRUPTED;
    return report.anyRefused() ? ExitCode.REFUSED : ExitCode.OK;
  }

  /** What was coded does not wait for input that may be long in coming. */
  private boolean hasNext(Progress progress) {
    if (sources.mayWait()) finish(progress);
    return sources.hasNext();
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
      case Reading.Skipped skipped -> {
        if (!quiet) progress.say(skipped.message());
      }
      case Reading.Read read -> {
        if (read.article().published() == null) report.undated();
        if (!quiet) read.warnings().forEach(warning -> progress.say(warning.message()));
        take(read.article(), progress);
      }
    }
  }

  private void take(Article article, Progress progress) {
    switch (ledger == null ? new ArticleState.Absent() : ledger.state(article)) {
      case ArticleState.Stored stored -> report.storedBefore();
      case ArticleState.Differs differs -> refuse(article, differs, progress);
      case ArticleState.Absent absent -> {
        if (!article.isEnglish()) report.foreign(String.valueOf(article.language()));
        pool.add(article);
        keepAll(pool::due, progress);
      }
    }
    if (session.interruption().requested()) finish(progress);
  }

  private void keep(CodedArticle coded, Progress progress) {
    textTaken += coded.article().text().length();
    if (ledger == null) {
      show(coded.codings());
      return;
    }
    if (pending.isEmpty()) pendingSince = System.nanoTime();
    pending.add(coded);
    if (isDue()) store(progress);
  }

  private boolean isDue() {
    return pending.size() >= MOST_PENDING
        || System.nanoTime() - pendingSince > LONGEST_PENDING.toNanos();
  }

  /** Codes and stores what is in hand. */
  private void finish(Progress progress) {
    keepAll(pool::next, progress);
    store(progress);
  }

  /** Until there is none. */
  private void keepAll(Supplier<Optional<CodedArticle>> coded, Progress progress) {
    for (var one = coded.get(); one.isPresent(); one = coded.get()) keep(one.get(), progress);
  }

  /** Another program may have stored one of them meanwhile. */
  private void store(Progress progress) {
    if (ledger == null || pending.isEmpty()) return;
    Ledger kept = ledger;
    List<Receipt> receipts = Stage.STORE.time(() -> kept.store(run(kept), pending));
    for (int i = 0; i < receipts.size(); i++) {
      CodedArticle coded = pending.get(i);
      switch (receipts.get(i).before()) {
        case ArticleState.Stored stored -> report.storedBefore();
        case ArticleState.Differs differs -> refuse(coded.article(), differs, progress);
        case ArticleState.Absent absent -> {
          report.newEvents(receipts.get(i).newEvents());
          show(coded.codings());
        }
      }
    }
    pending.clear();
  }

  private void show(List<Coding> codings) {
    report.coded(codings);
    output.add(codings);
  }

  private Run run(Ledger open) {
    if (run == null) run = open.startRun(machine.name());
    return run;
  }

  private void refuse(Article article, ArticleState.Differs differs, Progress progress) {
    refuse(
        "Article '%s': the ledger holds another one of this id (%s differs). Maybe give it an id of its own."
            .formatted(article.id(), String.join(", ", differs.parts())),
        progress);
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
