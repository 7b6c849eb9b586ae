package org.entente.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
  private final Table table =
      new Table(
              Column.code("date"),
              Column.code("who"),
              Column.number("score"),
              Column.text("words", 8))
          .row(
              "2021-04-15",
              "USA→RUS",
              "-6.0",
              "imposed a new round of sanctions on Russian officials")
          .row("2021-04", "RUS→USA", "2.5", "agreed\tto\u001b[2J talks");

  @Test
  void wideScreenShowsEverything() {
    assertThat(Shown.plain(100, table::print))
        .isEqualTo(
            """
            date        who      score  words
            2021-04-15  USA→RUS   -6.0  imposed a new round of sanctions on Russian officials
            2021-04     RUS→USA    2.5  agreed to [2J talks
            """);
  }

  @Test
  void narrowScreenShortensWordsAndKeepsCodes() {
    assertThat(Shown.plain(50, table::print))
        .isEqualTo(
            """
            date        who      score  words
            2021-04-15  USA→RUS   -6.0  imposed a new round o…
            2021-04     RUS→USA    2.5  agreed to [2J talks
            """);
  }

  @Test
  void tooNarrowScreenNeverCutsCodes() {
    assertThat(Shown.plain(20, table::print))
        .contains("2021-04-15  USA→RUS   -6.0  imposed…")
        .contains("2021-04     RUS→USA    2.5  agreed…");
  }

  @Test
  void extraColumnsGiveWayBeforeCodesAreCut() {
    var events =
        new Table(
                Column.code("event"),
                Column.extra("mode", 6),
                Column.text("words", 5),
                Column.extra("said by", 4))
            .row("SANCTION", "discontinue", "stopped aid", "White House");
    assertThat(Shown.plain(50, events::print))
        .contains("event     mode         words        said by\n");
    assertThat(Shown.plain(32, events::print)).contains("SANCTION  disco…  stopp…  White…\n");
    assertThat(Shown.plain(28, events::print)).contains("SANCTION  discont…  stopped…\n");
    assertThat(Shown.plain(18, events::print)).contains("SANCTION  stopped…\n");
  }

  @Test
  void coloursDoNotCountAsWidth() {
    assertThat(Shown.coloured(50, table::print))
        .startsWith("\u001b[1mdate        who      score  words\u001b[0m\n");
  }

  @Test
  void everyRowHasACellForEveryColumn() {
    assertThatThrownBy(() -> table.row("2021-04-15")).hasMessage("1 cells for 4 columns");
  }
}
