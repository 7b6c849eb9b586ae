package org.entente.coding.parse.neural;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTest {
  private static final int FEW = 2_000;

  private final Kept kept = new Kept();

  @Test
  void whatAWordAddsIsFoundByItsKeyAndPlaceAlone() {
    for (short key = 1; key < FEW; key++) kept.get(key).keep(key % 3, new short[] {key});
    for (short key = 1; key < FEW; key++) {
      assertThat(kept.get(key).sum(key % 3)).containsExactly(key);
      assertThat(kept.get(key).sum(key % 3 + 1)).isNull();
    }
    assertThat(kept.get(FEW).sum(0)).isNull();
  }

  @Test
  void aWordThatIsAskedForStaysWhenThereAreTooMany() {
    kept.get(7).keep(0, new short[] {7});
    for (int key = FEW; key < FEW + 4 * Kept.MOST; key++) {
      kept.get(key).keep(0, new short[0]);
      assertThat(kept.get(7).sum(0)).containsExactly((short) 7);
    }
    int found = 0;
    for (int key = FEW; key < FEW + 2 * Kept.MOST; key++) if (kept.get(key).sum(0) != null) found++;
    assertThat(found).isLessThan(Kept.MOST);
  }
}
