package org.entente.ledger.interchange;

import static org.entente.ledger.interchange.OutgoingRows.number;
import static org.entente.ledger.interchange.OutgoingRows.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.event.EventPlace;
import org.entente.ledger.interchange.OutgoingEvent.Pair;
import org.entente.ledger.interchange.OutgoingEvent.Side;
import org.jspecify.annotations.Nullable;

/** Events as GDELT's rows. What GDELT measures of its own (tone, sources) stays empty. */
final class OutgoingGdelt {
  private static final Pattern SECTOR = Pattern.compile("[A-Z]{3}");

  private OutgoingGdelt() {}

  static List<Map<String, String>> one(OutgoingEvent event) {
    return rows(event, "");
  }

  /** Version 2 gives the moment to the second. */
  static List<Map<String, String>> two(OutgoingEvent event) {
    return rows(event, "000000");
  }

  private static List<Map<String, String>> rows(OutgoingEvent event, String time) {
    List<Map<String, String>> rows = new ArrayList<>();
    String cameo = event.cameoOrRoot();
    if (cameo.isEmpty()) return rows;
    for (Pair pair : event.pairs()) {
      Map<String, String> row = new HashMap<>();
      row.put("GLOBALEVENTID", NumberKeys.of(event.key(), rows.size()));
      day(row, event.day());
      side(row, "Actor1", pair.actor());
      side(row, "Actor2", pair.recipient());
      row.put("IsRootEvent", "1");
      row.put("EventCode", cameo);
      row.put("EventBaseCode", cameo.substring(0, Math.min(3, cameo.length())));
      row.put("EventRootCode", cameo.substring(0, 2));
      row.put("QuadClass", Integer.toString(event.quad().number()));
      row.put("GoldsteinScale", number(event.goldstein()));
      row.put("NumMentions", Long.toString(event.mentions()));
      place(row, event.place());
      source(row, event, time);
      rows.add(row);
    }
    return rows;
  }

  private static void day(Map<String, String> row, LocalDate day) {
    row.put("SQLDATE", basic(day));
    row.put("MonthYear", basic(day).substring(0, 6));
    row.put("Year", Integer.toString(day.getYear()));
    double passed = (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    row.put("FractionDate", String.format(Locale.ROOT, "%.4f", day.getYear() + passed));
  }

  static String basic(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static void side(Map<String, String> row, String name, Side side) {
    String code = side.code() == null ? "" : Codes.toCameo(side.code());
    List<String> types =
        SECTOR.matcher(side.sectors()).results().map(found -> found.group()).limit(3).toList();
    row.put(name + "Code", code + String.join("", types));
    row.put(name + "Name", side.name().toUpperCase(Locale.ROOT));
    boolean state = side.code() != null && Codes.isState(side.code());
    row.put(name + (state ? "CountryCode" : "KnownGroupCode"), code);
    for (int i = 0; i < types.size(); i++)
      row.put("%sType%dCode".formatted(name, i + 1), types.get(i));
  }

  /** GDELT's codes of countries are another scheme (FIPS), and stay empty. */
  private static void place(Map<String, String> row, @Nullable EventPlace place) {
    if (place == null) return;
    row.put("ActionGeo_Type", place.kind() == EventPlace.Kind.COUNTRY ? "1" : "4");
    row.put("ActionGeo_FullName", place.name());
    row.put("ActionGeo_Lat", text(place.latitude()));
    row.put("ActionGeo_Long", text(place.longitude()));
  }

  private static void source(Map<String, String> row, OutgoingEvent event, String time) {
    if (event.source() == null) return;
    LocalDate published = event.source().published();
    row.put("DATEADDED", published == null ? "" : basic(published) + time);
    row.put("SOURCEURL", text(event.source().url()));
  }
}
