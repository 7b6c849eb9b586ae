package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.coding.Coder;
import org.entente.event.Coding;
import org.entente.ledger.CodedArticle;
import org.entente.ledger.CodedFolder;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.entente.sources.Defaults;
import org.entente.sources.Reading;
import org.entente.sources.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job as it is deployed, on a real master and two workers, against one machine. */
class CodingJobTest {
  /** Enough for what news brings, and not for an article of 20 MB. */
  private static final String MEMORY = "600m";

  @TempDir private static Path folder;
  private static LocalCluster cluster;
  private static Path input;
  private static Path alike;
  private static Path table;
  private static Path flood;

  @BeforeAll
  static void start() throws IOException, InterruptedException, SQLException {
    input = Files.createDirectories(folder.resolve("input"));
    Files.copy(Path.of("..", "examples", "articles.jsonl"), input.resolve("examples.jsonl"));
    Files.write(input.resolve("own.jsonl.gz"), OwnArticles.packed(OwnArticles.lines("own", 40, 1)));
    OwnArticles.webArchive(input.resolve("page.warc.gz"));
    List<String> twice = new ArrayList<>(OwnArticles.lines("own", 2, 1));
    twice.add(twice.getFirst().replace("\"text\":\"", "\"text\":\"Iran praised Kenya. "));
    Files.write(input.resolve("twice.jsonl"), twice);
    alike = folder.resolve("table.jsonl");
    table = folder.resolve("table.parquet");
    Files.write(alike, OwnArticles.lines("table", 12, 2));
    OwnArticles.parquet(alike, table);
    OwnArticles.poison(input);
    flood = folder.resolve("flood.jsonl");
    OwnArticles.flood(flood);
    cluster = LocalCluster.start(folder, 2);
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void aClusterThatLosesAWorkerAndExecutorsGivesTheEventsOfOneMachine()
      throws IOException, InterruptedException {
    Path out = folder.resolve("coded");
    String[] line = {
      "code", "--out", out.toString(), input.toString(), table.toString(), flood.toString()
    };
    LocalCluster.Submitted job = cluster.submit("first", MEMORY, line);
    assertThat(awaitFirstPart(out, job.process())).as("killed while parts are coded").isTrue();
    cluster.kill(0);
    List<LedgerEvent> expected = onOneMachine();
    LocalCluster.Ended ended = job.await();
    assertThat(ended.code()).as(ended.log()).isEqualTo(ExitCode.REFUSED);
    assertThat(ended.log())
        .as("counted and said")
        .contains(
            "7 refused (1 binary, 1 conflicting id, 2 duplicate, 1 ended executor, 2 truncated)")
        .contains("1 unreadable");
    assertThat(refusals(out))
        .anyMatch(refusal -> refusal.contains("Article 'flood' of 19,800,000 characters ended"));

    try (Ledger ledger = Ledger.open(folder.resolve("cluster.duckdb").toString())) {
      ledger.take(CodedFolder.open(out), progress -> {});
      assertThat(events(ledger)).hasSizeGreaterThan(100).isEqualTo(expected);
      assertThat(ledger.take(CodedFolder.open(out), progress -> {}).added())
          .as("added by taking it twice")
          .isZero();
    }

    String manifest = Files.readString(out.resolve(CodedFolder.MANIFEST));
    LocalCluster.Ended again = cluster.submit("again", MEMORY, line).await();
    assertThat(again.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(again.log()).contains("holds this result already").contains("7 refused");
    assertThat(out.resolve(CodedFolder.MANIFEST)).hasContent(manifest);
    try (Stream<Path> left = Files.list(out)) {
      assertThat(left.filter(Files::isDirectory)).as("results and scraps").hasSize(1);
    }
  }

  private static List<String> refusals(Path out) throws IOException {
    try (Stream<Path> files = Files.list(CodedFolder.open(out).data().resolve("refused"))) {
      Path file = files.filter(each -> each.toString().endsWith(".json")).findFirst().orElseThrow();
      return Files.readAllLines(file);
    }
  }

  /** Waits until the first part is done, and tells whether others are not. */
  private static boolean awaitFirstPart(Path out, Process job)
      throws IOException, InterruptedException {
    for (; job.isAlive(); Thread.sleep(50)) {
      if (!Files.isDirectory(out)) continue;
      try (Stream<Path> all = Files.walk(out)) {
        List<String> names = all.map(Path::toString).toList();
        if (names.stream().anyMatch(name -> name.matches(".*/work/coded/.*/task_[^/]*/part-.*")))
          return names.stream().noneMatch(name -> name.endsWith("/work/coded/_SUCCESS"));
      } catch (UncheckedIOException movedMeanwhile) {
        continue;
      }
    }
    return false;
  }

  private static List<LedgerEvent> onOneMachine() {
    List<CodedArticle> coded = new ArrayList<>();
    Coder coder = Coder.standard();
    try (Sources sources = Sources.of(List.of(input, alike), Defaults.NONE);
        Ledger ledger = Ledger.openInMemory()) {
      while (sources.hasNext())
        if (sources.next() instanceof Reading.Read read) {
          Article article = read.article();
          List<Coding> codings = article.isEnglish() ? coder.code(article).codings() : List.of();
          coded.add(new CodedArticle(article, codings));
        }
      ledger.store(ledger.startRun(new org.entente.ledger.Coder("one", coder.hash())), coded);
      return events(ledger);
    }
  }

  private static List<LedgerEvent> events(Ledger ledger) {
    try (Stream<LedgerEvent> events = ledger.events(EventFilter.all())) {
      return events.toList();
    }
  }
}
