package org.entente.coding.parse.neural;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTest {
  private static final int MANY = 400_000;

  private final Kept kept = new Kept();

  @Test
  void whatIsKeptIsFoundByItsKeyAlone() {
    for (short key = 1; key < 2_000; key++) kept.offer(key, new short[] {key});
    for (short key = 1; key < 2_000; key++) assertThat(kept.get(key)).containsExactly(key);
    assertThat(kept.get(2_000)).isNull();
  }

  @Test
  void whatIsAskedForStaysWhenThereIsTooMuch() {
    kept.offer(7, new short[] {7});
    int found = 0;
    for (int key = 1_000; key < MANY; key++) {
      kept.offer(key, new short[0]);
      assertThat(kept.get(7)).containsExactly((short) 7);
    }
    for (int key = 1_000; key < MANY; key++) if (kept.get(key) != null) found++;
    assertThat(found).isBetween(1, MANY / 2);
  }
}
