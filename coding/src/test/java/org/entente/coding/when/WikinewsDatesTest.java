package org.entente.coding.when;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.article.Article;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.text.Sentences;
import org.entente.event.DatePrecision;
import org.entente.event.EventDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Acts of real articles, dated by hand. Only the marks are here; the articles are not. */
class WikinewsDatesTest {
  private static final Path ARTICLES = Path.of("../../shared/news/wikinews-2019.jsonl");
  private static final double LEAST_RIGHT = 0.85;

  /** An act marked by hand. */
  private record Mark(String article, int start, EventDate date) {
    static Mark read(String line) {
      String[] fields = line.split("\t", 5);
      return new Mark(
          fields[0],
          Integer.parseInt(fields[1]),
          new EventDate(LocalDate.parse(fields[3]), DatePrecision.of(fields[4]), "by hand"));
    }
  }

  @Test
  void actsOfRealNewsGetTheirDates() throws IOException {
    assumeTrue(Files.exists(ARTICLES), "No " + ARTICLES + ": marks cannot be checked");
    Map<String, List<Mark>> marks =
        marks("wikinews-marks.tsv").stream().collect(groupingBy(Mark::article));
    Map<String, Article> articles = articles();
    List<String> wrong = new ArrayList<>();

    marks.forEach((id, its) -> check(Objects.requireNonNull(articles.get(id)), its, wrong));

    double total = marks.values().stream().mapToInt(List::size).sum();
    double right = 1 - wrong.size() / total;
    System.out.printf("%.3f of %.0f acts have the date marked by hand%n", right, total);
    assertThat(right).as("%.3f right%n%s", right, wrong).isGreaterThanOrEqualTo(LEAST_RIGHT);
  }

  private static void check(Article article, List<Mark> marks, List<String> wrong) {
    DateContext context = DateContext.of(article);
    for (var sentence : Sentences.of(article)) {
      ParsedSentence parsed = Parsing.PARSER.parse(sentence).orElse(null);
      if (parsed == null) continue;
      EventDates.read(parsed, context);
      for (Mark mark : marks) {
        if (mark.start() < sentence.span().start() || mark.start() >= sentence.span().end())
          continue;
        int act = wordAt(parsed, mark.start());
        EventDate date = EventDates.date(parsed, act, context);
        if (!same(date, mark.date()))
          wrong.add(
              "%s %s: %s, not %s (%s)%n"
                  .formatted(
                      article.id(),
                      parsed.token(act),
                      EventDatesTest.written(date),
                      EventDatesTest.written(mark.date()),
                      date.basis()));
      }
    }
  }

  /** The same unit: the same year of two dates that are good to a year. */
  private static boolean same(EventDate one, EventDate other) {
    return one.precision() == other.precision() && one.label().equals(other.label());
  }

  private static int wordAt(ParsedSentence sentence, int offset) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() <= offset && offset < token.span().end())
        .findFirst()
        .orElseThrow()
        .index();
  }

  private static List<Mark> marks(String resource) throws IOException {
    try (InputStream table =
        Objects.requireNonNull(WikinewsDatesTest.class.getResourceAsStream(resource))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Mark::read)
          .toList();
    }
  }

  private static Map<String, Article> articles() throws IOException {
    JsonMapper json = JsonMapper.shared();
    return Files.readAllLines(ARTICLES).stream()
        .map(json::readTree)
        .map(WikinewsDatesTest::article)
        .collect(toMap(Article::id, article -> article));
  }

  private static Article article(JsonNode node) {
    LocalDate published = LocalDate.parse(node.get("date").asString());
    String text = node.get("text").asString();
    return new Article(node.get("id").asString(), null, null, null, published, "en", text);
  }
}
