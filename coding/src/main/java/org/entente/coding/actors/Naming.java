package org.entente.coding.actors;

import java.util.Set;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.Entry;
import org.entente.coding.actors.Meaning.Kind;

/** The known actor that an entry stands for. */
public final class Naming {
  private static final Set<String> INTERNATIONAL =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  private Naming() {}

  /** A capital that stands for an actor is the government that sits there. */
  static Who.Known of(Entry entry) {
    boolean seat = entry.kind() == Kind.CAPITAL && entry.sector() == null;
    return new Who.Known(
        entry.name(),
        entry.code(),
        seat ? Sector.GOV : entry.sector(),
        "%s, %s".formatted(inWords(entry), entry.line()));
  }

  /** "Zaire: name of COD (until 1997-05-17)". */
  static String inWords(Entry entry) {
    String dates = entry.period().equals(Period.ALWAYS) ? "" : " (" + entry.period().label() + ")";
    return "%s: %s of %s%s".formatted(entry.name(), entry.kind().label(), entry.code(), dates);
  }

  public static boolean isInternational(String code) {
    return INTERNATIONAL.contains(code);
  }
}
