package org.entente.coding.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.coding.Shared;
import org.entente.coding.evaluate.GoldException;
import org.entente.coding.evaluate.MarkedPair;
import org.entente.coding.evaluate.MarkedPairsLesson;
import org.entente.coding.evaluate.PairCoder;
import org.entente.coding.evaluate.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingTest {
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("Norway", "Iran"),
          List.of("Chad", "Libya"),
          List.of("Japan", "Peru"),
          List.of("Kenya", "Uganda"),
          List.of("Italy", "Egypt"),
          List.of("Canada", "Cuba"));

  @TempDir Path folder;

  /** Each sentence tells two acts of the pair; the label says which of them counts. */
  private Learned learnFrom(String label) throws IOException {
    String gold =
        PAIRS.stream()
            .map(pair ->
                """
                {"id":"1","marked":"<s>%s</s> held talks with <t>%s</t> and condemned the country.","event":"%s"}
                """
                    .formatted(pair.get(0), pair.get(1), label))
            .collect(Collectors.joining());
    Path file = Files.writeString(folder.resolve("gold.jsonl"), gold);
    return new MarkedPairsLesson(Shared.coder())
        .learn(file, Part.ALL, new WordVotesTraining(), done -> {});
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONSULT", "ACCUSE"})
  void whatTheGoldPrefersIsChosenInASentenceNeverSeen(String label) throws IOException {
    Learned learned = learnFrom(label);
    MarkedPair unseen =
        MarkedPair.of(
            "2", "<s>Brazil</s> held talks with <t>Bolivia</t> and condemned the country.", label);
    Candidate best =
        new PairCoder(Shared.coder().parser(), Shared.coder().lexicon(), learned.ranking())
            .code(unseen, one -> one.draft().code().type().name())
            .orElseThrow();
    assertThat(best.draft().code().type()).hasToString(label);
    assertThat(learned.confidence().of(best)).isBetween(0.7, 1.0);
    assertThat(learned.confidence().because(best)).contains("right in 6 of 6");
  }

  @Test
  void whatIsWrittenReadsBackTheSame() throws IOException {
    Learned learned = learnFrom("CONSULT");
    Path first = folder.resolve("first.tsv");
    Path second = folder.resolve("second.tsv");
    learned.write(first);
    Learned.read(first).write(second);
    assertThat(second).hasSameTextualContentAs(first);
    assertThat(Learned.read(first).hash())
        .isEqualTo(learned.hash())
        .isNotEqualTo(Learned.nothing().hash());
    assertThat(first)
        .content()
        .contains("weight\tpoints\t", "rule\t", "construction\tverb over an act, joint\t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weight\tword\tNaN",
        "weight\tword",
        "rule\tx.y\t3\t2",
        "<html>",
        "construction\tverb\t-1\t0",
        "word\tdonate\tHELP=0.50",
        "word\tdonate\tAID=NaN",
        "word\tdonate"
      })
  void aFileThatIsNotWhatTrainingWroteIsRefusedWithItsLine(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("broken.tsv"), "# comment\n" + line + "\n");
    assertThatThrownBy(() -> Learned.read(file))
        .isInstanceOf(LearnedFileException.class)
        .hasMessageContaining("broken.tsv:2")
        .hasMessageContaining("entente train");
  }

  @Test
  void aGoldOfAnotherKindTeachesNothing() throws IOException {
    Path file =
        Files.writeString(folder.resolve("other.jsonl"), "{\"text\":\"x\",\"country\":\"NOR\"}");
    assertThatThrownBy(() ->
            new MarkedPairsLesson(Shared.coder())
                .learn(file, Part.ALL, new WordVotesTraining(), done -> {}))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("no text field 'id'");
  }

  @Test
  void aRuleSeenSeldomLeansOnItsConstructionAndThatOnAll() {
    Confidence nothing = Learned.nothing().confidence();
    Candidate some = someCandidate();
    assertThat(nothing.of(some)).isEqualTo(0.5);
    Confidence once = Confidence.measured(List.of(some), any -> true);
    assertThat(once.of(some)).isGreaterThan(0.5).isLessThan(1);
    Confidence never = Confidence.measured(List.of(some), any -> false);
    assertThat(never.of(some)).isGreaterThan(0).isLessThan(0.5);
  }

  private static Candidate someCandidate() {
    MarkedPair pair = MarkedPair.of("3", "<s>Chad</s> attacked <t>Libya</t>.", "ASSAULT");
    return new PairCoder(Shared.coder().parser(), Shared.coder().lexicon(), Ranking.byPoints())
        .candidates(pair)
        .getFirst();
  }
}
