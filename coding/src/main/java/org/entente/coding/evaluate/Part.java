package org.entente.coding.evaluate;

/** Which items of a gold file: what was learned from must not be measured as if it were new. */
public enum Part {
  ALL,
  /** The first two of every three, which training learns from. */
  LEARNED,
  /** Every third item, which training never sees. */
  ASIDE;

  /**
   * @param index of the item in the file, from 0
   */
  public boolean has(int index) {
    return switch (this) {
      case ALL -> true;
      case LEARNED -> index % 3 != 2;
      case ASIDE -> index % 3 == 2;
    };
  }
}
