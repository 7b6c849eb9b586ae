package org.entente.coding.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StageTest {
  @Test
  void aStepWithinAStepCountsForItselfAlone() {
    Map<Stage, Stage.Spent> before = Stage.spent();
    String done =
        Stage.ACTS.time(
            () -> Stage.PARSE.time(() -> slept(60)) + Stage.PARSE.time(() -> slept(60)));
    assertThat(done).isEqualTo("sleptslept");
    Stage.Spent outer = since(before, Stage.ACTS);
    Stage.Spent inner = since(before, Stage.PARSE);
    assertThat(inner.times()).isEqualTo(2);
    assertThat(outer.times()).isEqualTo(1);
    assertThat(inner.time()).isGreaterThan(outer.time());
  }

  @Test
  void aStepThatFailsEndsToo() {
    Map<Stage, Stage.Spent> before = Stage.spent();
    assertThatThrownBy(() ->
            Stage.TAG.time(() -> {
              throw new IllegalStateException("failed");
            }))
        .hasMessage("failed");
    slept(60);
    assertThat(since(before, Stage.TAG).times()).isEqualTo(1);
    assertThat(since(before, Stage.TAG).time().toMillis()).isLessThan(60);
  }

  private static Stage.Spent since(Map<Stage, Stage.Spent> before, Stage stage) {
    return Stage.spent().get(stage).since(before.get(stage));
  }

  private static String slept(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    return "slept";
  }
}
