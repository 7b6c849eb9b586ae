package org.entente.coding.actors;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A code of CAMEO's actor dictionaries, such as {@code AFGGOV} or {@code IGOUNO}, as a code and a
 * sector.
 */
record CameoCode(String code, @Nullable Sector sector) {
  private static final Map<String, Sector> SECTORS = new HashMap<>();
  private static final Map<String, String> GROUPS = new HashMap<>();
  private static final Map<String, String> COUNTRIES = new HashMap<>();

  static {
    for (Table.Row row : Table.ofResource("cameo-roles.tsv").rows()) {
      String cameo = row.need("cameo");
      String plover = row.need("plover");
      switch (row.need("kind")) {
        case "sector" -> SECTORS.put(cameo, Sector.valueOf(plover));
        case "group" -> GROUPS.put(cameo, plover);
        case "country" -> COUNTRIES.put(cameo, plover);
        default -> throw row.error("unknown kind");
      }
    }
  }

  /**
   * @param written a country or group and its roles, three capitals each
   * @return empty where neither country nor group is known
   */
  static Optional<CameoCode> of(String written) {
    if (written.length() < 3 || written.length() % 3 != 0) return Optional.empty();
    String first = written.substring(0, 3);
    String two = written.length() >= 6 ? written.substring(0, 6) : first;
    if (GROUPS.containsKey(first)) return Optional.of(ofGroup(written, first, two));
    String country = COUNTRIES.getOrDefault(first, first);
    if (!Codes.isCode(country)) return Optional.empty();
    return Optional.of(new CameoCode(country, sector(written, 3)));
  }

  /** A firm or society of one country is that country's: {@code MNCUSA} is USA BUS. */
  private static CameoCode ofGroup(String written, String first, String two) {
    String country = two.length() == 6 ? two.substring(3) : "";
    boolean national =
        !first.equals("IGO")
            && Codes.isCode(COUNTRIES.getOrDefault(country, country))
            && CountryNames.isCode(COUNTRIES.getOrDefault(country, country));
    if (national)
      return new CameoCode(COUNTRIES.getOrDefault(country, country), SECTORS.get(first));
    String group = GROUPS.getOrDefault(two, GROUPS.getOrDefault(first, first));
    return new CameoCode(group, sector(written, 3));
  }

  /** The first role that says something. */
  static @Nullable Sector sector(String written, int from) {
    for (int at = from; at + 3 <= written.length(); at += 3) {
      Sector sector = SECTORS.get(written.substring(at, at + 3));
      if (sector != null) return sector;
    }
    return null;
  }
}
