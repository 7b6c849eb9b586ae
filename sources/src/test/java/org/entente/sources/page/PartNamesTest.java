package org.entente.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartNamesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          nav                      | true
          Site_NAV                 | true
          story share-tools        | true
          layout__footer--wide     | true
          advertisement-slot       | true
          cookies                  | true
          side-bar                 | true
          page most-read list      | true
          col-read-more            | true
          most_read                | false
          read more                | false
          navigator                | false
          story-body               | false
          shared-values            | false
          paragraph                | false
          more                     | false
          adrift                   | false
          """,
      delimiter = '|')
  void wordsOfANameTellBoilerplate(String names, boolean boilerplate) {
    assertThat(PartNames.tellBoilerplate(names)).isEqualTo(boilerplate);
  }
}
