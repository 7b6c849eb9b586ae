package org.entente.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class WordsTest {
  @AfterEach
  void forget() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en-GB | Peru: level +0.5, 1,200 acts
          de-DE | Peru: level +0,5, 1.200 acts
          """)
  void numbersAreWrittenAsTheReadersLocaleDoes(String locale, String told) {
    LocaleContextHolder.setLocale(Locale.forLanguageTag(locale));
    assertThat(Words.of("map.told", "Peru", Words.signed(0.5), 1200)).isEqualTo(told);
  }
}
