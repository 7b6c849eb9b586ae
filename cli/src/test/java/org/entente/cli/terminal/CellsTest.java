package org.entente.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
  @ParameterizedTest(name = "{0} takes {1} cells")
  @CsvSource({"Kyiv, 4", "Türkiye, 7", "Tu\u0308rkiye, 7", "中国, 4", "'', 0"})
  void widthIsInTerminalCells(String text, int cells) {
    assertThat(Cells.width(text)).isEqualTo(cells);
  }

  @Test
  void coloursTakeNoCells() {
    assertThat(Cells.width("\u001b[1;33mnow\u001b[0m")).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0} in {1} cells is {2}")
  @CsvSource({
    "summit offer, 12, summit offer",
    "summit offer, 9, summit o…",
    "summit offer, 8, summit…",
    "中国外交部, 6, 中国…"
  })
  void shortensWithAnEllipsisInsideTheWidth(String text, int cells, String shortened) {
    assertThat(Cells.shorten(text, cells)).isEqualTo(shortened);
  }

  @Test
  void wrapsAtSpacesAndKeepsLongWordsWhole() {
    assertThat(Cells.wrap("he said counterrevolutionary things", 10))
        .containsExactly("he said", "counterrevolutionary", "things");
  }
}
