package org.entente.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.event.DatePrecision;
import org.entente.event.EventDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class DatesTest {
  @AfterEach
  void forget() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest(name = "{1} in {0} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en-GB | DAY   | 5 Apr 2021
          en-US | DAY   | Apr 5, 2021
          de    | DAY   | 05.04.2021
          fr    | DAY   | 05/04/2021
          ja    | DAY   | 2021/04/05
          de    | WEEK  | week of 05.04.2021
          en-GB | MONTH | 2021-04
          de    | YEAR  | 2021
          """)
  void daysAreWrittenAsTheReaderReadsThem(String locale, DatePrecision precision, String written) {
    LocaleContextHolder.setLocale(Locale.forLanguageTag(locale));
    assertThat(Dates.text(new EventDate(LocalDate.of(2021, 4, 5), precision, "said")))
        .isEqualTo(written);
  }
}
