package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {
  @ParameterizedTest(name = "{0}, {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reuters         |                                        | GBR | AGENCY
          The Guardian    |                                        | GBR | PRIVATE
          TASS            |                                        | RUS | STATE
                          | https://www.bbc.co.uk/news/1           | GBR | PUBLIC
                          | https://en.people.cn/a                 | CHN | STATE
          Somebody        | https://www.thedailystar.net/x         | BGD | PRIVATE
          """)
  void outletIsFoundByAddressElseByName(
      String publisher, String url, String country, Outlet.Kind kind) {
    assertThat(Outlets.find(publisher, url))
        .hasValueSatisfying(outlet -> {
          assertThat(outlet.country()).isEqualTo(country);
          assertThat(outlet.kind()).isEqualTo(kind);
        });
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Daily Star  |                                        | of two
          Example Daily   | https://daily.example/a                | unknown
                          | https://notbbc.co.uk/                  | another host
                          | no address                             | no address
          """)
  void whatIsNotKnownHasNone(String publisher, String url, String because) {
    assertThat(Outlets.find(publisher, url)).as(because).isEmpty();
  }
}
