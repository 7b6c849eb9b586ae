package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coded articles that come in files, here by DuckDB where a job's come by Spark. */
class CodedFolderTest {
  private static final String MANIFEST =
      """
      {"version": 1, "data": "data-1", "articles": 3, "coder": {"version": "0.1.0", "lexicon": "5f0c"}}
      """;

  @TempDir private Path folder;

  private final List<CodedArticle> coded =
      Stream.of("a", "b", "c")
          .map(Reports::article)
          .map(article -> new CodedArticle(article, Reports.codings(article, events(article))))
          .toList();

  @BeforeEach
  void write() throws IOException {
    for (CodedTable table : CodedTable.values()) {
      Path month =
          Files.createDirectories(
              folder.resolve("data-1").resolve(table.folder()).resolve("month=2021-04"));
      // two files, so that their order counts
      write(table, coded.subList(0, 2), month.resolve("part-00000.parquet"));
      write(table, coded.subList(2, 3), month.resolve("part-00001.parquet"));
    }
    Files.writeString(folder.resolve(CodedFolder.MANIFEST), MANIFEST);
  }

  private static org.entente.event.Event[] events(Article article) {
    return new org.entente.event.Event[] {
      Reports.sanction(article, Reports.DAY, Set.of()), Reports.meeting(article, "USA", "RUS")
    };
  }

  private static void write(CodedTable table, List<CodedArticle> articles, Path file)
      throws IOException {
    EventFile.inMemory(
        file,
        handle -> {
          var rows =
              new Table("coded", table.columns().stream().map(CodedFolderTest::sql).toList());
          handle.execute(
              "create table coded (%s)"
                  .formatted(
                      String.join(
                          ", ",
                          rows.columns().stream().map(c -> c.name() + " " + c.type()).toList())));
          rows.insert(
              handle,
              articles.stream()
                  .flatMap(each -> table.rows(each.article(), each.codings()).stream())
                  .toList());
          return handle.execute(
              "copy coded to '%s' (format parquet)".formatted(EventFile.quoted(file)));
        });
  }

  private static Table.Column sql(CodedTable.Column column) {
    return switch (column.type()) {
      case TEXT -> Table.text(column.name());
      case INTEGER -> Table.integer(column.name());
      case LONG -> Table.bigint(column.name());
      case NUMBER -> Table.number(column.name());
      case DATE -> Table.date(column.name());
    };
  }

  @Test
  void aLedgerThatTakesItIsAsIfItHadBeenCodedThere() {
    try (Ledger taken = Ledger.openInMemory();
        Ledger stored = Ledger.openInMemory()) {
      CodedReceipt receipt = taken.take(CodedFolder.open(folder), progress -> {});
      stored.store(stored.startRun(Reports.CODER), coded);

      assertThat(receipt.added()).isEqualTo(3);
      assertThat(receipt.mentions()).isEqualTo(stored.countMentions());
      assertThat(receipt.newEvents()).isEqualTo(stored.countEvents());
      for (CodedArticle each : coded) {
        String id = each.article().id();
        assertThat(taken.findArticle(id)).contains(each.article());
        assertThat(taken.outcomes(id)).isEqualTo(stored.outcomes(id));
        assertThat(taken.mentionsIn(id)).isEqualTo(stored.mentionsIn(id));
      }
      assertThat(taken.runs()).extracting(Run::coder).containsExactly(Reports.CODER);
    }
  }

  @Test
  void whatIsThereIsPassedOverAndWhatDiffersIsNamed() {
    try (Ledger ledger = Ledger.openInMemory()) {
      Article other = Reports.article("b", Reports.DAY.minusYears(1));
      ledger.store(ledger.startRun(Reports.CODER), other, List.of());
      CodedReceipt first = ledger.take(CodedFolder.open(folder), progress -> {});
      CodedReceipt second = ledger.take(CodedFolder.open(folder), progress -> {});

      assertThat(first.added()).isEqualTo(2);
      assertThat(first.differing()).containsExactly("b");
      assertThat(second)
          .isEqualTo(new CodedReceipt(0, 2, List.of("b"), 0, 0))
          .extracting(CodedReceipt::articles)
          .isEqualTo(3L);
      assertThat(ledger.findArticle("b")).contains(other);
    }
  }

  @ParameterizedTest(name = "{0} without {1}: {2}")
  @CsvSource({
    "mentions, part-00001.parquet, no mentions of sentence 0 of article 'c'",
    "mentions, part-00000.parquet, no mentions of sentence 0 of article 'a'",
    "articles, part-00001.parquet, 'rows of article ''c'', which is not there'",
    "outcomes, part-00001.parquet, mentions in article 'c' of sentences that are not there"
  })
  void halfOfItIsRefusedByWhatIsMissing(String table, String file, String message)
      throws IOException {
    Files.delete(folder.resolve(Path.of("data-1", table, "month=2021-04", file)));
    refusesWith(message);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"version": 2, "data": "data-1"} | is of version 2, and this program reads 1
          {"version": 1, "data": "../data-1"} | names data outside of its folder: ../data-1
          {"version": 1} | cannot be read
          no JSON | cannot be read
          {"version": 1, "data": "data-1", "articles": 4, "coder": {"version": "0", "lexicon": "5"}} | holds 3 articles where its manifest says 4
          """)
  void aManifestThatCannotHoldIsRefused(String manifest, String message) throws IOException {
    Files.writeString(folder.resolve(CodedFolder.MANIFEST), manifest);
    refusesWith(message);
  }

  @Test
  void aFolderWithoutManifestIsNoResult() throws IOException {
    Files.delete(folder.resolve(CodedFolder.MANIFEST));
    refusesWith("holds no manifest.json");
  }

  @Test
  void aFileThatIsNoParquetIsNamedAsDamage() throws IOException {
    Files.writeString(
        folder.resolve(Path.of("data-1", "outcomes", "month=2021-04", "part-00000.parquet")), "x");
    refusesWith("cannot be read");
  }

  private void refusesWith(String message) {
    try (Ledger ledger = Ledger.openInMemory()) {
      assertThatExceptionOfType(CodedFolderException.class)
          .isThrownBy(() -> ledger.take(CodedFolder.open(folder), progress -> {}))
          .withMessageContaining(message)
          .withMessageContaining(folder.toString());
    }
  }
}
