package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
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

  @Test
  void eachRowOfTheTableIsWhole() throws IOException {
    Set<String> hosts = new HashSet<>();
    List<String[]> rows = rows();
    for (String[] row : rows) {
      assertThat(row).as(row[0]).hasSize(5).allSatisfy(cell -> assertThat(cell).isNotBlank());
      for (String host : row[1].split(",")) {
        assertThat(host).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+");
        assertThat(hosts.add(host)).as("%s stands once", host).isTrue();
      }
      assertThat(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)).contains(row[2]);
      assertThat(Outlet.Kind.valueOf(row[3].toUpperCase(Locale.ROOT)).word()).isEqualTo(row[3]);
    }
    assertThat(rows).hasSizeGreaterThanOrEqualTo(250);
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream table = OutletsTest.class.getResourceAsStream("outlets.tsv")) {
      String text =
          new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
