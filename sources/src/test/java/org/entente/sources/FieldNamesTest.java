package org.entente.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of JSON that other programs wrote. */
class FieldNamesTest {
  private static final Map<String, String> NAMES =
      Map.of("headline", "title", "body", "text", "published_at", "date", "link", "id");

  private static List<Reading> read(String line) {
    var in = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
    try (Sources sources = Sources.of(List.of(Path.of("-")), in, new Defaults(null, null, NAMES))) {
      return sources.stream().toList();
    }
  }

  @Test
  void fieldsAreReadUnderTheNamesTheyHave() {
    String line =
        """
        {"link": "https://example.org/1", "headline": "Talks", "body": "Ministers met.", "published_at": "2021-05-12T23:30:00-04:00", "text": "not this", "id": 9}
        """;
    Article article = ((Reading.Read) read(line).getFirst()).article();
    assertThat(article.id()).isEqualTo("https://example.org/1");
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.text()).isEqualTo("Ministers met.");
    assertThat(article.published()).isEqualTo(LocalDate.of(2021, 5, 12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wed, 12 May 2021 08:00:00 GMT
          Wed, 12 May 2021 08:00:00 XYZ
          May 12, 2021
          12 May 2021
          1620806400
          1620806400000
          2021/05/12
          20210512T080000Z
          2021-05-12 08:00:00
          2021-05-12T08:00:00+99:00
          """)
  void daysOfOtherProgramsAreUnderstood(String day) {
    String line = "{\"link\": \"1\", \"body\": \"Ministers met.\", \"published_at\": \"%s\"}";
    Article article = ((Reading.Read) read(line.formatted(day)).getFirst()).article();
    assertThat(article.published()).isEqualTo(LocalDate.of(2021, 5, 12));
  }

  @Test
  void missingTextIsSaid() {
    assertThat(read("{\"link\": \"1\", \"text\": \"not under this name\"}").getFirst())
        .isInstanceOfSatisfying(
            Reading.Refused.class,
            refused -> assertThat(refused.message()).contains("no 'text'").contains("--map"));
  }
}
