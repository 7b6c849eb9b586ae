package org.entente.ledger.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of the Integrated Crisis Early Warning System: twenty columns, tab-separated, with a
 * heading. Event ID and day name an event. Intensity is Goldstein's value. A meeting stands twice,
 * once for each side. The file of one year writes days as month/day/year.
 */
public final class IcewsFormat implements RowFormat {
  private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("M/d/uuuu");

  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

  private static final List<String> REQUIRED =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Country",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Country");

  /** What goes into {@code rest}. */
  private static final List<String> REST = COLUMNS.subList(11, COLUMNS.size());

  @Override
  public String origin() {
    return "icews";
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> required() {
    return REQUIRED;
  }

  @Override
  public ImportedEvent read(Row row) throws RefusedRowException {
    String code = Cameo.normal(row.get("CAMEO Code"));
    String label = row.find("Event Text");
    return new ImportedEvent(
        row.get("Event ID"),
        day(row.get("Event Date")),
        party(row, "Source"),
        party(row, "Target"),
        Cameo.type(code),
        code,
        Cameo.quad(code),
        goldstein(row.get("Intensity")),
        label == null ? "CAMEO " + code : label,
        rest(row));
  }

  private static ImportedParty party(Row row, String side) throws RefusedRowException {
    String country = row.find(side + " Country");
    return new ImportedParty(
        row.get(side + " Name"), row.find(side + " Sectors"), country, Countries.code(country));
  }

  private static LocalDate day(String cell) throws RefusedRowException {
    try {
      return cell.indexOf('/') < 0 ? LocalDate.parse(cell) : LocalDate.parse(cell, MONTH_FIRST);
    } catch (DateTimeException notADay) {
      throw new RefusedRowException("date '%s' is no day".formatted(cell));
    }
  }

  private static double goldstein(String cell) throws RefusedRowException {
    try {
      double value = Double.parseDouble(cell);
      if (Math.abs(value) <= 10) return value;
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw new RefusedRowException("intensity '%s' is no number from -10 to 10".formatted(cell));
  }

  private static Map<String, String> rest(Row row) {
    Map<String, String> rest = new LinkedHashMap<>();
    for (String column : REST) {
      String cell = row.find(column);
      if (cell != null) rest.put(column, cell);
    }
    return rest;
  }
}
