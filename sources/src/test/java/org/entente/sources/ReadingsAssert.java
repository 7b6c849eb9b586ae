package org.entente.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.entente.article.Article;

/** What came out of some sources, in the words of the tests. */
final class ReadingsAssert {
  private final List<Reading> readings;

  private ReadingsAssert(List<Reading> readings) {
    this.readings = readings;
  }

  static ReadingsAssert assertReading(Path... paths) {
    return assertReading(Defaults.NONE, paths);
  }

  static ReadingsAssert assertReading(Defaults defaults, Path... paths) {
    return all(Sources.of(List.of(paths), InputStream.nullInputStream(), defaults));
  }

  static ReadingsAssert assertReadingInput(String text) {
    var input = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return all(Sources.of(List.of(Path.of("-")), input, Defaults.NONE));
  }

  private static ReadingsAssert all(Sources sources) {
    try (var stream = sources.stream()) {
      return new ReadingsAssert(stream.toList());
    }
  }

  /** The only reading, an article. */
  Article article() {
    assertThat(readings).singleElement().isInstanceOf(Reading.Read.class);
    return ((Reading.Read) readings.getFirst()).article();
  }

  /** The articles that were read, by id. */
  ReadingsAssert reads(String... ids) {
    assertThat(readings)
        .filteredOn(Reading.Read.class::isInstance)
        .extracting(reading -> ((Reading.Read) reading).article().id())
        .containsExactly(ids);
    return this;
  }

  /** The addresses of the articles that were read. */
  ReadingsAssert urls(String... urls) {
    assertThat(articles()).extracting(Article::url).containsExactly(urls);
    return this;
  }

  /** The titles of the articles that were read. */
  ReadingsAssert titles(String... titles) {
    assertThat(articles()).extracting(Article::title).containsExactly(titles);
    return this;
  }

  private List<Article> articles() {
    return readings.stream()
        .filter(Reading.Read.class::isInstance)
        .map(reading -> ((Reading.Read) reading).article())
        .toList();
  }

  ReadingsAssert refuses(Problem... problems) {
    assertThat(readings)
        .filteredOn(Reading.Refused.class::isInstance)
        .extracting(reading -> ((Reading.Refused) reading).problem())
        .containsExactly(problems);
    return this;
  }

  ReadingsAssert warns(Problem... problems) {
    assertThat(warnings()).extracting(Reading.Warning::problem).containsExactly(problems);
    return this;
  }

  /** All messages together hold each of the words. */
  ReadingsAssert saying(String... words) {
    assertThat(messages()).contains(words);
    return this;
  }

  private List<Reading.Warning> warnings() {
    return readings.stream()
        .filter(Reading.Read.class::isInstance)
        .flatMap(reading -> ((Reading.Read) reading).warnings().stream())
        .toList();
  }

  private String messages() {
    var lines = new StringBuilder();
    for (Reading reading : readings)
      switch (reading) {
        case Reading.Skipped skipped -> lines.append(skipped.message()).append('\n');
        case Reading.Refused refused -> lines.append(refused.message()).append('\n');
        case Reading.Read read ->
            read.warnings().forEach(warning -> lines.append(warning.message()).append('\n'));
      }
    return lines.toString();
  }
}
