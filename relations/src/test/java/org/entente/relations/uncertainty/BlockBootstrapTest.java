package org.entente.relations.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class BlockBootstrapTest {
  /**
   * The mean of n independent values has a standard error of σ/√n: 90 % lie within ± 1.645 of it.
   */
  @Test
  void intervalOfAMeanIsThatOfTheCentralLimit() {
    double[] values = new Random(4).doubles(400).toArray();
    double mean = Arrays.stream(values).average().orElseThrow();
    var interval =
        new BlockBootstrap(1, 4000, 1)
            .interval(400, i -> Arrays.stream(i).mapToDouble(at -> values[at]).average().orElse(0));
    double error = 1.645 * Math.sqrt(1 / 12.0 / 400);
    assertThat(interval.low()).isCloseTo(mean - error, within(0.002));
    assertThat(interval.high()).isCloseTo(mean + error, within(0.002));
  }

  @Test
  void neighboursThatMoveTogetherWidenTheInterval() {
    double[] steps = new double[400];
    for (int i = 0; i < 400; i++) steps[i] = i / 20 % 2;
    ToDoubleFunction<int[]> mean =
        i -> Arrays.stream(i).mapToDouble(at -> steps[at]).average().orElse(0);
    var single = new BlockBootstrap(1, 1000, 1).interval(400, mean);
    var blocks = new BlockBootstrap(10, 1000, 1).interval(400, mean);
    assertThat(blocks.high() - blocks.low()).isGreaterThan(2 * (single.high() - single.low()));
  }

  @Test
  void intervalRefusesWhatIsNoNumber() {
    assertThatThrownBy(() -> new Interval(Double.NaN, 1)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Interval(2, 1)).hasMessageContaining("from 2.0 to 1.0");
  }
}
