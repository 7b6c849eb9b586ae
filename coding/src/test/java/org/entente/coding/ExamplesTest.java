package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.coding.evaluate.Evaluation;
import org.entente.coding.evaluate.Evaluator;
import org.junit.jupiter.api.Test;

/** The articles of the demo against the events that a careful reader finds in them. */
class ExamplesTest {
  private static final Path EXPECTED = Path.of("..", "examples", "expected.jsonl");

  @Test
  void theDemoIsCodedAboutAsAReaderWould() {
    Evaluation.WholeEvents result =
        (Evaluation.WholeEvents) new Evaluator(Shared.coder()).evaluate(EXPECTED, done -> {});
    assertThat(result.precision()).as("%s", result.misses()).isGreaterThan(0.60);
    assertThat(result.recall()).as("%s", result.misses()).isGreaterThan(0.50);
    assertThat(result.statusAccuracy()).as("%s", result.misses()).isGreaterThan(0.90);
  }
}
