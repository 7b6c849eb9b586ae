package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in a process of its own that is stopped in the middle loses nothing that it reported. */
class StoppedTest {
  private static final int ARTICLES = 1_000;
  private static final int REPORTED = 5;

  @TempDir private Path folder;
  private Path ledger;
  private Path news;
  private Path errors;

  @BeforeEach
  void writeNews() throws IOException {
    ledger = folder.resolve("entente.duckdb");
    errors = folder.resolve("errors.txt");
    var day = LocalDate.of(2021, 1, 1);
    String lines =
        IntStream.range(0, ARTICLES)
            .mapToObj(i ->
                """
                {"id": "article-%d", "date": "%s", "text": "Norway expelled %d Russian diplomats on %s."}
                """
                    .formatted(i, day.plusDays(i), i + 2, "Monday"))
            .collect(Collectors.joining());
    news = Files.writeString(folder.resolve("news.jsonl"), lines);
  }

  @Test
  void aKilledRunLosesNothingAndTheNextGoesOn() throws IOException, InterruptedException {
    Process coding = start("code", "--format", "jsonl", news.toString());
    read(coding, REPORTED);
    Ran meanwhile = Ran.entente(ledger, "events");
    coding.destroyForcibly().waitFor();
    assertThat(meanwhile.code()).isEqualTo(ExitCode.LEDGER);
    assertThat(meanwhile.err())
        .startsWith("entente: ")
        .contains(ledger.toString(), Long.toString(coding.pid()))
        .containsOnlyOnce("\n");

    long kept = articles();
    assertThat(kept).isGreaterThanOrEqualTo(REPORTED).isLessThan(ARTICLES);
    Ran resumed = Ran.entente(ledger, "code", news.toString());
    assertThat(resumed.err())
        .contains("%d articles coded, %d in the ledger before".formatted(ARTICLES - kept, kept));

    Path whole = folder.resolve("whole.duckdb");
    Ran.entente(whole, "code", news.toString());
    assertThat(Ran.entente(ledger, "events", "--format", "jsonl").out())
        .isEqualTo(Ran.entente(whole, "events", "--format", "jsonl").out());
  }

  @Test
  void interruptedItFinishesTheArticleInHandAndSaysHowFarItCame()
      throws IOException, InterruptedException {
    Process coding = start("code", "--format", "jsonl", news.toString());
    read(coding, REPORTED);
    interrupt(coding);
    assertThat(errors)
        .content()
        .contains("Interrupted after %d articles, all kept in %s".formatted(articles(), ledger));
  }

  @Test
  void anArticleFromAnOpenPipeIsKeptAndShownAtOnce() throws IOException, InterruptedException {
    Process coding = start("code", "--format", "jsonl", "-");
    try (var feed = coding.outputWriter(StandardCharsets.UTF_8)) {
      feed.write(Files.readAllLines(news).getFirst() + "\n");
      feed.flush();
      List<String> shown = // the pipe stays open: what waited for more would wait for ever
          assertTimeoutPreemptively(Duration.ofMinutes(1), () -> read(coding, 1));
      assertThat(shown).singleElement().asString().contains("article-0");
    } finally {
      coding.destroyForcibly().waitFor();
    }
    assertThat(articles()).isEqualTo(1);
  }

  @Test
  void interruptedRecodingKeepsWhatItDidAndGoesOnThere() throws IOException, InterruptedException {
    Path own = OwnLexicon.coldShoulder(folder);
    Files.writeString(news, Files.readString(news).replace("expelled", "cold-shouldered"));
    Ran.entente(ledger, "code", news.toString());
    Process recoding = start("recode", "--apply", "--lexicon", own.toString());
    read(recoding, REPORTED);
    interrupt(recoding);
    assertThat(errors).content().endsWith("Interrupted. Run the same command again to go on.\n");
    long taken = coldShoulders();
    assertThat(taken).isBetween((long) REPORTED, ARTICLES - 1L);

    Ran resumed = Ran.entente(ledger, "recode", "--apply", "--lexicon", own.toString());
    assertThat(resumed.out())
        .contains(
            "%d articles coded again (%d before the interruption), %d of them with changes"
                .formatted(ARTICLES - taken, taken, ARTICLES - taken));
    assertThat(coldShoulders()).isEqualTo(ARTICLES);
    try (Ledger opened = Ledger.openReadOnly(ledger.toString())) {
      assertThat(opened.runs()).as("one of coding, one of coding again").hasSize(2);
    }
  }

  private long coldShoulders() {
    return Ran.entente(ledger, "events", "--type", "REJECT", "--format", "jsonl")
        .out()
        .lines()
        .count();
  }

  /** As Ctrl-C does. */
  private static void interrupt(Process process) throws IOException, InterruptedException {
    Program.interrupt(process);
    process.getInputStream().transferTo(OutputStream.nullOutputStream());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
  }

  private Process start(String... arguments) throws IOException {
    return Program.start(ledger, errors, arguments);
  }

  /** Waits until so many articles are reported as done. */
  private static List<String> read(Process coding, int lines) {
    return coding.inputReader(StandardCharsets.UTF_8).lines().limit(lines).toList();
  }

  private long articles() {
    try (Ledger opened = Ledger.openReadOnly(ledger.toString())) {
      return opened.countArticles();
    }
  }
}
