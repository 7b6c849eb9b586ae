package org.entente.sources.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceListTest {
  @Test
  void whatStandsAboveHoldsForAllThatDoNotSayOtherwise() {
    assertThat(
            SourceList.parse(
                "s.yml",
                """
                every: 2h
                sources:
                  - feed: https://daily.example/rss
                    name: Daily
                    pages: no
                  - sitemap: https://agency.example/news.xml
                    every: 15m
                    publisher: Agency
                """))
        .containsExactly(
            new WatchedSource(
                "Daily", URI.create("https://daily.example/rss"), Duration.ofHours(2), false, null),
            new WatchedSource(
                "agency.example/news.xml",
                URI.create("https://agency.example/news.xml"),
                Duration.ofMinutes(15),
                true,
                "Agency"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          feeds: x                                              | s.yml:1: unknown key 'feeds'. Known keys
          sources: x                                            | s.yml:1: 'sources' is no list
          sources: []                                           | s.yml:1: 'sources' is no list
          every: 30m                                            | s.yml:1: has no 'sources'
          sources:;  - feed: daily                              | s.yml:2: 'daily' is no address
          sources:;  - name: x                                  | s.yml:2: a source needs either 'feed' or 'sitemap'
          sources:;  - feed: https://a.example;    evry: 3m     | s.yml:3: unknown key 'evry'
          sources:;  - feed: https://a.example;    every: 3s    | s.yml:3: '3s' is no time from 1m to 7d
          sources:;  - feed: https://a.example;    pages: maybe | s.yml:3: 'maybe' is neither yes nor no
          sources:;  - feed: https://a.example;  - feed: https://a.example | s.yml:3: the name 'a.example' stands twice
          sources:;  - feed: [a                                 | not readable as YAML
          """)
  void faultNamesFileAndLineAndWhatToTry(String lines, String message) {
    assertThatThrownBy(() -> SourceList.parse("s.yml", lines.replace(';', '\n')))
        .isInstanceOf(SourceListException.class)
        .hasMessageContaining(message)
        .hasMessageStartingWith("s.yml:");
  }
}
