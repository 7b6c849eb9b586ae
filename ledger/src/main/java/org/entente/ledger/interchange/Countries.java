package org.entente.ledger.interchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes of countries by the names that files write. */
final class Countries {
  private static final Map<String, String> CODES = ResourceTable.read("countries.tsv");

  private Countries() {}

  static @Nullable String code(@Nullable String name) {
    return name == null ? null : CODES.get(name);
  }
}
