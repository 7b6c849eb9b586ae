package org.entente.coding.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.coding.parse.ParsedSentence;
import org.entente.event.EventDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventDatesTest {

  @ParameterizedTest(name = "{0} | {1} | {2} | {3}")
  @MethodSource("cases")
  void anActIsDatedByTheWordsThatBelongToIt(
      String published, String act, String expected, String text) {
    ParsedSentence sentence = Parsing.parse(text);

    EventDate date =
        EventDates.date(sentence, Parsing.word(sentence, act), DateContext.of(day(published)));

    assertThat(written(date)).as("%s%n%s", date.basis(), sentence).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2021-04-16 | said  | It said so on Thursday.  | 'Thursday' before publication 2021-04-16
          2021-04-16 | said  | It said so on Friday.    | 'Friday' at publication 2021-04-16
          2021-04-16 | meet  | They will meet on Monday.| 'Monday' after publication 2021-04-16
          2021-04-16 | met   | They met in March 2014.  | 'March 2014' as written
          2021-04-16 | met   | They met in Vienna.      | no date in the sentence; reported 2021-04-16
          2021-04-16 | met   | They met on February 30. | 'February 30' gives no date: no such day
                     | met   | They met on Thursday.    | 'Thursday' needs a publication date, which the article does not give
          """)
  void theBasisNamesTheWordsAndTheRule(
      @Nullable LocalDate published, String act, String text, String basis) {
    ParsedSentence sentence = Parsing.parse(text);

    EventDate date =
        EventDates.date(sentence, Parsing.word(sentence, act), DateContext.of(published));

    assertThat(date.basis()).isEqualTo(basis);
  }

  @Test
  void aDateCountsFromTheOneToldBefore() {
    DateContext context = DateContext.of(LocalDate.of(2021, 5, 12));
    var sentences =
        Parsing.parseAll(
            "The president took office on January 20.",
            "Last April, Biden offered his Russian counterpart a summit.",
            "However, a few days later the White House announced new sanctions.");

    EventDates.read(sentences.get(0), context);
    EventDate offer = date(sentences.get(1), "offered", context);
    EventDate sanctions = date(sentences.get(2), "announced", context);

    assertThat(written(offer)).isEqualTo("2021-04-01 month");
    assertThat(written(sanctions)).isEqualTo("2021-04-01 month");
    assertThat(sanctions.basis()).isEqualTo("'a few days later' than 2021-04 ('Last April')");
  }

  @ParameterizedTest(name = "{0} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Turkey shelled Idlib on March 3, 2020.   | bombed | The next day Syria bombed Afrin.            | 2020-03-04 day
          Turkey shelled Idlib on March 3, 2020.   | bombed | Syria had bombed Afrin the day before.      | 2020-03-02 day
          Turkey shelled Idlib on March 3, 2020.   | bombed | Syria bombed Afrin a few days later.        | 2020-03-06 week
          Turkey shelled Idlib on March 3, 2020.   | bombed | Two weeks later Syria bombed Afrin.         | 2020-03-17 week
          Turkey shelled Idlib on March 3, 2020.   | bombed | Syria bombed Afrin later that month.        | 2020-03-01 month
          Turkey shelled Idlib on March 3, 2020.   | bombed | Syria bombed Afrin the same day.            | 2020-03-03 day
          Turkey shelled Idlib on March 3, 2020.   | bombed | Syria bombed Afrin the following Monday.    | 2020-03-09 day
          Turkey shelled Idlib on March 3, 2020.   | bombed | Syria had bombed Afrin a year earlier.      | 2019-01-01 year
          Turkey shelled Idlib on March 3, 2020.   | bombed | Syria bombed Afrin the following year.      | 2021-01-01 year
          Turkey shelled Idlib in 2016.            | bombed | Two days later Syria bombed Afrin.          | 2016-01-01 year
          The 2014 war goes on.                    | bombed | Two days later Syria bombed Afrin.          | - unknown
          The war goes on.                         | bombed | A day earlier Syria bombed Afrin.           | 2021-05-11 week
          """)
  void aRelativeTimeCountsFromTheStory(String first, String act, String second, String expected) {
    DateContext context = DateContext.of(LocalDate.of(2021, 5, 12));
    var sentences = Parsing.parseAll(first, second);
    EventDates.read(sentences.get(0), context);

    EventDate date = date(sentences.get(1), act, context);

    assertThat(written(date)).as(date.basis()).isEqualTo(expected);
  }

  private static EventDate date(ParsedSentence sentence, String act, DateContext context) {
    return EventDates.date(sentence, Parsing.word(sentence, act), context);
  }

  static String written(EventDate date) {
    return (date.day() == null ? "-" : date.day()) + " " + date.precision().label();
  }

  static @Nullable LocalDate day(String written) {
    return written.equals("-") ? null : LocalDate.parse(written);
  }

  static Stream<Object[]> cases() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(EventDatesTest.class.getResourceAsStream("dates.txt"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> (Object[]) line.split(" \\| ", 4))
              .toList()
              .stream();
    }
  }
}
