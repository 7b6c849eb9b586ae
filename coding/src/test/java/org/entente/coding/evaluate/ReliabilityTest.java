package org.entente.coding.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void nineOfTenRightAtNineInTenIsNoError() {
    Reliability reliability = new Reliability();
    for (int i = 0; i < 10; i++) reliability.add(0.9, i > 0);
    assertThat(Reliability.error(reliability.bins())).isCloseTo(0, within(1e-12));
  }

  @Test
  void binsAreWeighedByTheirSize() {
    Reliability reliability = new Reliability();
    for (int i = 0; i < 3; i++) reliability.add(1, true);
    reliability.add(0.5, false);
    assertThat(reliability.bins()).extracting(Evaluation.ReliabilityBin::n).containsExactly(1, 3);
    assertThat(Reliability.error(reliability.bins())).isCloseTo(0.125, within(1e-12));
  }
}
