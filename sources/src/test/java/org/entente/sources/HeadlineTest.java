package org.entente.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moscow recalls its envoy\n\nRussia called its ambassador home.",
        "\nMoscow recalls its envoy  \r\n\r\nRussia called its ambassador home.",
      })
  void isTheFirstLineBeforeABlankOne(String text) {
    assertThat(Headline.of(text)).isEqualTo("Moscow recalls its envoy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia called its ambassador home.\n\nWashington did not answer.",
        "Russia called its ambassador home “for talks.”\n\nWashington did not answer.",
        "Moscow recalls its envoy\nRussia called its ambassador home.",
        "Moscow recalls its envoy\n\n  ",
        "Moscow recalls its envoy",
        "Friday, January 4, 2019 18:30 GMT\n\nRussia called its ambassador home.",
        "REUTERS\n\nRussia called its ambassador home.",
        "",
      })
  void isNothingElse(String text) {
    assertThat(Headline.of(text)).isNull();
  }

  @Test
  void aLongFirstLineIsAParagraph() {
    assertThat(Headline.of("1111 ".repeat(50) + "\n\nMore.")).isNull();
  }
}
