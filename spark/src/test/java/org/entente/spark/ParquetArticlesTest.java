package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.entente.article.Article;
import org.entente.sources.Defaults;
import org.entente.sources.Problem;
import org.entente.sources.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParquetArticlesTest {
  private static final String TEXT = "'Norway expelled two diplomats.' as text";

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} is {1} of {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'x' as id, date '2021-04-15' as date             | x | 2021-04-15
          7 as id, '2021-04-15' as date                    | 7 | 2021-04-15
          7::bigint as id, timestamp '2021-04-15 23:59:00' as published | 7 | 2021-04-15
          'x' as id, null::date as date, [1, 2] as list    | x |
          """)
  void aRowIsReadLikeALineOfJson(String columns, String id, LocalDate day) throws SQLException {
    List<Reading> readings = read(write(columns + ", " + TEXT), Defaults.NONE);
    assertThat(readings).hasSize(1);
    Article article = ((Reading.Read) readings.getFirst()).article();
    assertThat(article.id()).isEqualTo(id);
    assertThat(article.published()).isEqualTo(day);
    assertThat(article.text()).isEqualTo("Norway expelled two diplomats.");
  }

  @Test
  void fieldsOfOtherProgramsAreNamed() throws SQLException {
    var defaults = new Defaults(null, "Fjord", Map.of("link", "id", "body", "text"));
    Path file = write("'x' as link, 'Norway expelled two diplomats.' as body");
    Article article = ((Reading.Read) read(file, defaults).getFirst()).article();
    assertThat(article.id()).isEqualTo("x");
    assertThat(article.publisher()).isEqualTo("Fjord");
  }

  @Test
  void aRowWithoutTextIsRefusedAndTheNextIsRead() throws SQLException {
    Path file = write("unnest(['a', 'b']) as id, unnest([null, 'It rained.']) as text");
    List<Reading> readings = read(file, Defaults.NONE);
    assertThat(readings.getFirst())
        .isInstanceOfSatisfying(
            Reading.Refused.class,
            refused -> {
              assertThat(refused.problem()).isEqualTo(Problem.MISSING_FIELD);
              assertThat(refused.origin().line()).isEqualTo(1);
            });
    assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void whatIsNoTableOfArticlesIsOneRefusal() throws Exception {
    Path junk = Files.writeString(folder.resolve("junk.parquet"), "PAR1 or not, this is none");
    Path others = write("1 as number, 'x' as letter");
    for (Path file : List.of(junk, others))
      assertThat(read(file, Defaults.NONE))
          .singleElement()
          .isInstanceOfSatisfying(
              Reading.Refused.class,
              refused -> assertThat(refused.message()).contains("cannot be read as Parquet"));
  }

  private Path write(String selected) throws SQLException {
    Path file = folder.resolve("articles.parquet");
    try (var database = DriverManager.getConnection("jdbc:duckdb:");
        var statement = database.createStatement()) {
      statement.execute("copy (select %s) to '%s' (format parquet)".formatted(selected, file));
    }
    return file;
  }

  private static List<Reading> read(Path file, Defaults defaults) {
    List<Reading> readings = new ArrayList<>();
    ParquetArticles.of(
            new org.apache.hadoop.fs.Path(file.toString()), new Configuration(), defaults)
        .forEachRemaining(readings::add);
    return readings;
  }
}
