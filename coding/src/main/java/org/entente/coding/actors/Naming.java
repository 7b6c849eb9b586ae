package org.entente.coding.actors;

import java.util.Set;
import org.entente.coding.actors.Meaning.Entry;

/** The known actor that an entry stands for. */
final class Naming {
  private static final Set<String> INTERNATIONAL =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  private Naming() {}

  static Who.Known of(Entry entry) {
    String dates = entry.period().equals(Period.ALWAYS) ? "" : " (" + entry.period().label() + ")";
    return new Who.Known(
        entry.name(),
        entry.code(),
        entry.sector(),
        "%s: %s of %s%s, %s"
            .formatted(entry.name(), entry.kind().label(), entry.code(), dates, entry.source()));
  }

  static boolean isInternational(String code) {
    return INTERNATIONAL.contains(code);
  }
}
