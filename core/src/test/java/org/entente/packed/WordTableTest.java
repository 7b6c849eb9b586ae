package org.entente.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {
  @Test
  void everyWordIsFoundWithItsNumberAndNoOther() throws IOException {
    Map<String, Integer> words = new HashMap<>();
    // "Aa" and "BB" have the same hash; so have all words made of them
    for (String start : new String[] {"", "Aa", "BB", "Türkiye ", "東京", "\u0000", "😀"})
      for (int i = 0; i < 500; i++)
        words.put(start + (i % 2 == 0 ? "AaBB" : "BBAa") + i / 2, words.size() - 7);

    WordTable table = written(words);

    words.forEach((word, number) -> assertThat(table.get(word, 99)).as(word).isEqualTo(number));
    for (String other : new String[] {"", "Aa", "AaAa0", "BBBB0", "T", "東", "😀AaBB250"})
      assertThat(table.get(other, 99)).as(other).isEqualTo(99);
  }

  @Test
  void aTableWithoutWordsKnowsNone() throws IOException {
    assertThat(written(Map.of()).get("", 5)).isEqualTo(5);
  }

  @Test
  void aWordThatIsTooLongIsRefused() {
    assertThatThrownBy(() -> written(Map.of("a".repeat(65_536), 1)))
        .hasMessage("A word of 65,536 bytes, more than 65,535");
  }

  private static WordTable written(Map<String, Integer> words) throws IOException {
    var bytes = new GrowingBytes();
    WordTable.write(words, bytes.data());
    return WordTable.read(ByteBuffer.wrap(bytes.all()));
  }
}
