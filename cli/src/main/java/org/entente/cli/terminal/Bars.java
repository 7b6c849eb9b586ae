package org.entente.cli.terminal;

/**
 * Horizontal bars of counts: verbal acts light, material acts full.
 *
 * @param perCell acts that one cell stands for, at least 1
 */
public record Bars(int perCell) {
  private static final String VERBAL = "░";
  private static final String MATERIAL = "█";

  /** The finest scale on which the largest count fits in so many cells. */
  public static Bars fitting(int largest, int cells) {
    return new Bars(Math.max(1, Math.ceilDiv(largest, cells)));
  }

  /** The bar, from its foot outwards; an act is never too few to be seen. */
  public String bar(int verbal, int material) {
    int all = cells(verbal + material);
    int full = Math.min(all, cells(material));
    return MATERIAL.repeat(full) + VERBAL.repeat(all - full);
  }

  private int cells(int acts) {
    return Math.ceilDiv(acts, perCell);
  }
}
