package org.entente.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-05-12",
        "2021-05-12T23:59:59-07:00",
        "2021-05-12T08:00:00+99:99",
        "2021-05-12 08:00:00 Mars/Olympus",
        "20210512",
        "20210512T080000Z",
        "2021/05/12",
        "2021.5.12",
        "12.05.2021",
        "12.5.2021 08:00",
        "Wed, 12 May 2021 08:00:00 GMT",
        "Wednesday, May 12, 2021",
        "May 12th, 2021 at 5 p.m.",
        "12 May 2021",
        "12-May-2021",
        "12/May/2021:08:00:00 +0000",
        "Wed May 12 08:00:00 EDT 2021",
        "May 12 08:00 2021",
        "the 12th of May 2021",
        "1620820800",
        "1620820800000",
      })
  void aDayIsReadInAnyForm(String value) {
    assertThat(DateWords.day(value, Optional.empty())).contains(LocalDate.of(2021, 5, 12));
  }

  @ParameterizedTest
  @CsvSource({
    "5/12/2021, true, 2021-05-12",
    "5/12/2021, false, 2021-12-05",
    "25/12/2020, true, 2020-12-25",
    "12/25/2020, false, 2020-12-25",
  })
  void theOrderOfNumbersIsThatOfItsReaders(String value, boolean monthFirst, LocalDate day) {
    assertThat(DateWords.day(value, Optional.of(monthFirst))).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5/12/2021", // of no known readers
        "2021-02-30",
        "31 April 2021",
        "0001-01-01",
        "2999-01-01",
        "May 2021",
        "yesterday",
        "99999999999999999999",
        "",
      })
  void whatIsNoDayIsNone(String value) {
    assertThat(DateWords.day(value, Optional.empty())).isEmpty();
  }
}
