package org.entente.ledger.interchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.jspecify.annotations.Nullable;

/**
 * The files of POLECAT: forty columns, tab-separated, with a heading. Events are PLOVER's and have
 * no CAMEO code; Intensity is PLOVER's score. Several countries of one side are parted by
 * semicolons: such a side has no code here unless all are one.
 */
public final class PolecatFormat implements RowFormat {
  /** The name under which its events are kept. */
  public static final String ORIGIN = "polecat";

  static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  private static final Collection<String> REST =
      Cells.without(
          COLUMNS,
          List.of(
              "Event ID",
              "Event Date",
              "Event Type",
              "Intensity",
              "Quad Code",
              "Actor Name",
              "Actor Country",
              "Actor Sectors",
              "Recipient Name",
              "Recipient Country",
              "Recipient Sectors"));

  @Override
  public String origin() {
    return ORIGIN;
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Map<String, String> otherNames() {
    return Map.of("Event Intensity", "Intensity", "Quad Class", "Quad Code");
  }

  @Override
  public List<String> required() {
    return List.of("Event ID", "Event Date", "Event Type");
  }

  @Override
  public ImportedEvent read(Row row) throws RefusedRowException {
    EventType type = type(row.get("Event Type"));
    String mode = row.find("Event Mode");
    String intensity = row.find("Intensity");
    return new ImportedEvent(
        row.get("Event ID"),
        Cells.day(row.get("Event Date")),
        party(row, "Actor"),
        party(row, "Recipient"),
        type,
        "",
        quad(row.find("Quad Code"), type),
        intensity == null ? type.score() : Cells.value("intensity", intensity),
        mode == null ? type.name() : type + " " + mode,
        Cells.rest(row, REST));
  }

  static EventType type(String name) throws RefusedRowException {
    try {
      return EventType.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new RefusedRowException("event type '%s' is none of PLOVER's".formatted(name));
    }
  }

  /** By number or in words; that of the type where the file gives none. */
  static QuadClass quad(@Nullable String cell, EventType type) throws RefusedRowException {
    if (cell == null) return type.quad();
    for (QuadClass quad : QuadClass.values())
      if (cell.equals("" + quad.number())
          || cell.equals(quad.number() + ".0")
          || cell.replace('_', ' ').equalsIgnoreCase(quad.label())) return quad;
    throw new RefusedRowException("quad code '%s' is none of four".formatted(cell));
  }

  private static ImportedParty party(Row row, String side) {
    String name = row.find(side + " Name");
    if (name == null) name = row.find(side + " Name Raw");
    String sectors = row.find(side + " Sectors");
    String country = row.find(side + " Country");
    return new ImportedParty(
        name == null ? "" : name,
        sectors == null ? row.find("Primary " + side + " Sector") : sectors,
        country,
        Codes.findOne(country));
  }

  /** Columns that hold numbers, and so tell where a torn row belongs. */
  private static final List<String> NUMBERS =
      List.of("Actor COW", "Recipient COW", "Latitude", "Longitude", "GeoNames ID");

  @Override
  public boolean fits(Row row) {
    try {
      for (String column : NUMBERS) {
        String cell = row.find(column);
        if (cell != null && !cell.matches("[-0-9.;, ]+")) return false;
      }
      for (String column : List.of("Actor Country", "Recipient Country")) {
        String cell = row.find(column);
        if (cell != null)
          for (String country : cell.split(";")) if (Codes.find(country) == null) return false;
      }
      String published = row.find("Publication Date");
      if (published != null) Cells.day(published.split(" ")[0]);
      read(row);
      return true;
    } catch (RefusedRowException no) {
      return false;
    }
  }
}
