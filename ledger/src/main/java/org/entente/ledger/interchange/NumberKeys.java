package org.entente.ledger.interchange;

/** Keys that are whole numbers, as ICEWS and GDELT have them. */
final class NumberKeys {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private NumberKeys() {}

  /**
   * A number that stands for a key, the same each time; a key that is a number stays.
   *
   * @param row of the rows of one event, from 0
   */
  static String of(String key, int row) {
    long number;
    if (key.matches("\\d{1,18}")) number = Long.parseLong(key);
    else if (key.matches("[0-9a-f]{16}")) number = Long.parseUnsignedLong(key, 16) >>> 4;
    else number = hash(key) >>> 4;
    return Long.toString(number + row);
  }

  private static long hash(String key) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < key.length(); i++) hash = (hash ^ key.charAt(i)) * FNV_PRIME;
    return hash;
  }
}
