package org.entente.coding.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.coding.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {
  @TempDir Path folder;

  private Evaluation evaluate(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("gold.jsonl"), lines);
    return new Evaluator(Shared.coder()).evaluate(file, done -> {});
  }

  @Test
  void markedPairsCountNoEventAsWrong() throws IOException {
    Evaluation.MarkedPairs result =
        (Evaluation.MarkedPairs)
            evaluate(
                """
                {"id":"1","marked":"<s>Norway</s> expelled two <t>Russian</t> diplomats.","event":"SANCTION","quad":4}
                {"id":"2","marked":"<s>Norway</s> is north of <t>Denmark</t>.","event":"CONSULT","quad":1}
                {"id":"3","marked":"<s>Chad</s> released two <t>Libyan</t> prisoners.","event":"CONCEDE|RETREAT","quad":2}
                """);
    assertThat(result.n()).isEqualTo(3);
    assertThat(result.accuracy()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(result.macroF1()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(result.misses()).extracting(Evaluation.Miss::id).containsExactly("2");
    assertThat(result.numbers())
        .containsKeys(
            "task", "n", "accuracy", "macro_f1", "quad_accuracy", "quad_macro_f1", "per_class");
  }

  @Test
  void sanctionsCountByTheLineOfTheGoldAndApartByTheCodebooks() throws IOException {
    Evaluation.MarkedPairs result =
        (Evaluation.MarkedPairs)
            evaluate(
                """
                {"id":"1","marked":"<s>Norway</s> imposed sanctions on <t>Belarus</t>.","event":"COERCE"}
                {"id":"2","marked":"<s>Norway</s> expelled two <t>Russian</t> diplomats.","event":"SANCTION"}
                """);
    assertThat(result.accuracy()).isEqualTo(1);
    assertThat(result.ownAccuracy()).isEqualTo(0.5);
  }

  @Test
  void referencesAreJudgedByTheirPlacesInTheArticles() throws IOException {
    String text = "Putin met Macron. He left. It rained.";
    Path articles =
        Files.writeString(
            folder.resolve("articles.jsonl"),
            "{\"id\":\"a\",\"date\":\"2021-05-12\",\"text\":\"%s\"}".formatted(text));
    Path marks =
        Files.writeString(
            folder.resolve("marks.tsv"),
            """
            # a comment
            article	start	end	kind	code
            a	18	20	person	RUS
            a	18	20	person	FRA
            a	27	29	thing	-
            """);
    Evaluation.Coreference result =
        (Evaluation.Coreference)
            new Evaluator(Shared.coder(), articles).evaluate(marks, Part.ALL, done -> {});
    assertThat(result.n()).isEqualTo(2);
    assertThat(result.right()).isEqualTo(0.5);
    assertThat(result.leftAlone()).isEqualTo(1);
    assertThat(result.misses()).extracting(Evaluation.Miss::got).containsExactly("RUS");
    assertThatThrownBy(() -> new Evaluator(Shared.coder()).evaluate(marks, done -> {}))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("--articles");
  }

  @Test
  void theThirdKeptAsideIsEveryThirdItem() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            """
            {"id":"1","marked":"<s>Norway</s> attacked <t>Denmark</t>.","event":"ASSAULT"}
            {"id":"2","marked":"<s>Chad</s> attacked <t>Libya</t>.","event":"ASSAULT"}
            {"id":"3","marked":"<s>Chad</s> attacked <t>Niger</t>.","event":"CONSULT"}
            {"id":"4","marked":"<s>Iran</s> attacked <t>Iraq</t>.","event":"ASSAULT"}
            """);
    Evaluator evaluator = new Evaluator(Shared.coder());
    assertThat(evaluator.evaluate(file, Part.ASIDE, done -> {}).misses())
        .extracting(Evaluation.Miss::id)
        .containsExactly("3");
    assertThat(evaluator.evaluate(file, Part.LEARNED, done -> {}).n()).isEqualTo(3);
  }

  @Test
  void wholeEventsCompareActorTypeAndRecipientAsSets() throws IOException {
    Evaluation.WholeEvents result =
        (Evaluation.WholeEvents)
            evaluate(
                """
                {"id":"a#0","text":"Norway imposed sanctions on Belarus.","date":"2021-05-12","events":[{"actor":"NOR","event":"SANCTION","recipient":"BLR","auxiliary":[],"said_by":null}]}
                {"id":"a#1","text":"France and Iran held talks.","date":"2021-05-12","events":[{"actor":"IRN+FRA","event":"CONSULT","recipient":null,"auxiliary":["future"],"said_by":null}]}
                {"id":"b#0","text":"The weather was fine.","date":"2021-05-12","events":[{"actor":"IRN","event":"AID","recipient":"FRA","auxiliary":[],"said_by":null}]}
                """);
    assertThat(result.expected()).isEqualTo(3);
    assertThat(result.found()).isEqualTo(2);
    assertThat(result.precision()).isEqualTo(1);
    assertThat(result.recall()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(result.statusAccuracy()).isEqualTo(0.5);
  }

  @Test
  void actorPhrasesJudgeOnlyWhatTheGoldJudges() throws IOException {
    Evaluation.ActorPhrases result =
        (Evaluation.ActorPhrases)
            evaluate(
                """
                {"id":"1","text":"Norwegian soldiers","context":"","date":"2020-01-01","country":"NOR","sector":"MIL"}
                {"id":"2","text":"Norway","context":"","date":"today","country":"SWE","sector":null}
                """);
    assertThat(result.accuracy()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(result.countryAccuracy()).isEqualTo(0.5);
    assertThat(result.sectorAccuracy()).isEqualTo(1);
  }

  @Test
  void factualityComparesThreeClassesAndTheScale() throws IOException {
    Evaluation.Factuality result =
        (Evaluation.Factuality)
            evaluate(
                """
                {"id":"1","tokens":["Norway","won","."],"targets":[{"token":1,"label":3.0}]}
                {"id":"2","tokens":["Norway","did","not","win","."],"targets":[{"token":3,"label":-3.0}]}
                {"id":"3","tokens":["Norway","may","win","."],"targets":[{"token":2,"label":0.0}]}
                """);
    assertThat(result.macroF1()).isEqualTo(1);
    assertThat(result.pearson()).isGreaterThan(0.95);
  }

  @Test
  void pearsonOfAConstantIsNothing() {
    assertThat(FactualityTask.pearson(List.of(1.0, 2.0), List.of(3.0, 3.0))).isZero();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text":"x"} | no gold file known
          {"marked": | gold.jsonl:1 is not readable as JSON
          [1] | no JSON object
          '' | holds no gold lines
          {"id":"1","marked":"<s>a</s>"} | no text field 'event'
          """)
  void aFileThatIsNoGoldIsRefusedWithItsFault(String lines, String message) {
    assertThatThrownBy(() -> evaluate(lines))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining(message);
  }
}
