package org.entente.ledger;

import java.util.List;

/** Lists of code words in one column, joined by {@code +} as the record's labels are. */
final class Labels {
  private static final String JOINT = "+";

  private Labels() {}

  static String join(List<String> labels) {
    for (String label : labels)
      if (label.isEmpty() || label.contains(JOINT))
        throw new IllegalArgumentException("'%s' is not a code word".formatted(label));
    return String.join(JOINT, labels);
  }

  static List<String> split(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split("\\" + JOINT));
  }
}
