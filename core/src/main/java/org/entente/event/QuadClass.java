package org.entente.event;

/** The four classes of acts, numbered 1 to 4 in every format of the field. */
public enum QuadClass {
  VERBAL_COOPERATION("verbal cooperation"),
  MATERIAL_COOPERATION("material cooperation"),
  VERBAL_CONFLICT("verbal conflict"),
  MATERIAL_CONFLICT("material conflict");

  private final String label;

  QuadClass(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** 1 to 4. */
  public int number() {
    return ordinal() + 1;
  }

  /** The class of a number from 1 to 4. */
  public static QuadClass of(int number) {
    if (number < 1 || number > 4)
      throw new IllegalArgumentException("No quad class %d (1 to 4)".formatted(number));
    return values()[number - 1];
  }
}
