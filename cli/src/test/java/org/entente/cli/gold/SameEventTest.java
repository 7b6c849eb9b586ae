package org.entente.cli.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.coding.Coder;
import org.entente.coding.actors.ActorDictionary;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.evaluate.Evaluation;
import org.entente.coding.evaluate.GoldException;
import org.entente.coding.evaluate.Part;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.rank.Learned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameEventTest {
  private static final Path GOLD = Path.of("../examples/same-event.tsv");

  /** Coded from the texts, an article without an event counting as a miss. */
  @Test
  void reportsOfOneEventAreFoundAndTrapsAvoided() {
    var coder =
        new Coder(
            SentenceParser.load(), Lexicon.standard(), ActorDictionary.load(), Learned.standard());
    Evaluation.SameEvents same =
        SameEventTask.measure(article -> coder.code(article).codings(), GOLD, Part.ALL, done -> {});
    System.out.printf(
        "same events: %d groups, %d pairs, precision %.3f, recall %.3f, F1 %.3f%n",
        same.n(), same.pairs(), same.precision(), same.recall(), same.f1());
    assertThat(same.n()).isGreaterThanOrEqualTo(150);
    assertThat(same.f1()).isGreaterThanOrEqualTo(0.85);
    assertThat(same.precision()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void aBrokenLineIsNamed(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("gold.tsv"),
            "group\tkind\tevent\tpublished\tpublisher\ttext\n1\tx\ta\tApril\tPaper\tText.\n");
    assertThat(SameEventTask.knows(file)).isTrue();
    assertThatThrownBy(() -> SameEventGold.read(file, Part.ALL))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("gold.tsv:2")
        .hasMessageContaining("'April'");
  }
}
