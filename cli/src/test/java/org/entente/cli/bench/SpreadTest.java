package org.entente.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void ofTenRoundsTheMiddleAndWhereAQuarterBegins() {
    List<Integer> ours = List.of(10, 3, 1, 2, 5, 4, 8, 7, 6, 900);
    assertThat(Spread.of(ours, ours.stream().map(any -> 2).toList(), (a, b) -> a / (double) b))
        .isEqualTo(new Spread(2.75, 1.5, 4));
  }

  @Test
  void ofOneRoundThereIsNoSpread() {
    assertThat(Spread.of(List.of(3), List.of(2), (a, b) -> a / (double) b))
        .isEqualTo(new Spread(1.5, 1.5, 1.5));
  }
}
