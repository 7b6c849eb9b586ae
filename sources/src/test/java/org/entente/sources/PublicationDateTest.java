package org.entente.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-05-12",
        " 2021-05-12 ",
        "20210512",
        "20210512T235900Z",
        "2021-05-12T23:59",
        "2021-05-12T23:59:59.123",
        "2021-05-12T23:59:59Z",
        "2021-05-12T23:59:59-07:00",
        "2021-05-12T23:59:59+0300",
        "2021-05-12T23:59:59+03",
        "2021-05-12 23:59:59",
        "2021-05-12 23:59:59 UTC",
        "2021-05-12T23:59:59+02:00[Europe/Paris]",
      })
  void isTheDayThatTheValueNames(String value) throws RefusedException {
    assertThat(PublicationDate.parse(value)).isEqualTo("2021-05-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-02-30",
        "2021-13-01",
        "20211301",
        "2021-05-12T25:00",
        "0001-01-01",
        "9999-12-31",
      })
  void refusesDaysThatDoNotExist(String value) {
    assertThatThrownBy(() -> PublicationDate.parse(value))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("'" + value + "'")
        .hasMessageContaining("left out")
        .hasMessageNotContaining("ISO");
  }

  @ParameterizedTest
  @ValueSource(strings = {"13/45/2020", "05/12/2021", "May 12, 2021", "today", "1620777600"})
  void refusesWhatItWouldHaveToGuess(String value) {
    assertThatThrownBy(() -> PublicationDate.parse(value))
        .isInstanceOf(RefusedException.class)
        .hasMessageContainingAll("'" + value + "'", "2021-05-12");
  }
}
