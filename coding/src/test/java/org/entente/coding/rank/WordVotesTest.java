package org.entente.coding.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.article.Article;
import org.entente.coding.Coder;
import org.entente.coding.Shared;
import org.entente.coding.evaluate.GoldException;
import org.entente.coding.evaluate.WordsLesson;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.text.Sentences;
import org.entente.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordVotesTest {
  private static final WordVotes VOTES = learned();

  @TempDir Path folder;

  private static ParsedSentence parsed(String text) {
    return Shared.coder()
        .parser()
        .parse(Sentences.of(new Article("x", null, null, null, null, null, text)).getFirst())
        .orElseThrow();
  }

  private static WordVotes learned() {
    WordVotesTraining training = new WordVotesTraining();
    for (String country : List.of("Chad", "Peru", "Laos", "Mali")) {
      training.add(parsed("Norway donated tents to " + country + "."), EventType.AID, 1);
      training.add(parsed("Norway bombed tents in " + country + "."), EventType.ASSAULT, 1);
    }
    return training.learn();
  }

  @Test
  void aSentenceGetsTheTypeOfWhatWasLearnedWithItsWords() {
    assertThat(VOTES.shares(parsed("Blankets were donated by Japan.")))
        .satisfies(shares -> {
          assertThat(shares.get(EventType.AID)).isGreaterThan(shares.get(EventType.ASSAULT));
          assertThat(shares.values().stream().mapToDouble(one -> one).sum())
              .isEqualTo(1, within(1e-9));
        });
    assertThat(VOTES.step(parsed("Japan donated blankets."), EventType.AID))
        .isGreaterThan(VOTES.step(parsed("Japan donated blankets."), EventType.THREATEN));
  }

  @Test
  void wordsOfBothAndNamesSayNothing() {
    assertThat(VOTES.weights()).containsKeys("donate", "bomb").doesNotContainKeys("Norway", "Chad");
    assertThat(VOTES.shares(parsed("Norway saw tents.")))
        .satisfies(shares ->
            assertThat(shares.get(EventType.AID))
                .isEqualTo(shares.get(EventType.ASSAULT), within(0.02)));
  }

  @Test
  void storiesOfAnUnknownTypeAreRefusedWithTheNamesOfTypes() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("stories.jsonl"), "{\"text\":\"Chad helped.\",\"event\":\"HELP\"}");
    Coder coder = Shared.coder();
    assertThatThrownBy(() -> new WordsLesson(coder).collect(List.of(file), done -> {}))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("'HELP' is no PLOVER type")
        .hasMessageContaining("AID");
  }
}
