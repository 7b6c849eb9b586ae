package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final int ARTICLES = 150;
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
    Process coding = start();
    read(coding, REPORTED);
    coding.destroyForcibly().waitFor();

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
    Process coding = start();
    read(coding, REPORTED);
    new ProcessBuilder("kill", "-INT", Long.toString(coding.pid())).start().waitFor();
    coding.getInputStream().transferTo(OutputStream.nullOutputStream());

    assertThat(coding.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(coding.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(errors)
        .content()
        .contains("Interrupted after %d articles, all kept in %s".formatted(articles(), ledger));
  }

  @Test
  void aLedgerOpenElsewhereIsCodeThree() throws IOException, InterruptedException {
    Process coding = start();
    read(coding, 1);
    Ran ran = Ran.entente(ledger, "events");
    coding.destroyForcibly().waitFor();
    assertThat(ran.code()).isEqualTo(ExitCode.LEDGER);
    assertThat(ran.err())
        .startsWith("entente: ")
        .contains(ledger.toString())
        .containsOnlyOnce("\n");
  }

  private Process start() throws IOException {
    var builder =
        new ProcessBuilder(
            "env",
            "--default-signal=INT", // a test in the background ignores it, and its children would
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "code",
            "--format",
            "jsonl",
            news.toString());
    builder.environment().put("ENTENTE_LEDGER", ledger.toString());
    return builder.redirectError(errors.toFile()).start();
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
