package org.entente.ledger.interchange;

import java.util.List;

/**
 * The files of the Integrated Crisis Early Warning System: twenty columns, tab-separated, with a
 * heading. Event ID and day name an event. Intensity is Goldstein's value. A meeting stands twice,
 * once for each side. The file of one year writes days as month/day/year.
 */
public final class IcewsFormat implements RowFormat {
  /** The name under which its events are kept. */
  public static final String ORIGIN = "icews";

  static final List<String> COLUMNS =
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
    return ORIGIN;
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
        Cells.day(row.get("Event Date")),
        party(row, "Source"),
        party(row, "Target"),
        Cameo.type(code),
        code,
        Cameo.quad(code),
        Cells.value("intensity", row.get("Intensity")),
        label == null ? "CAMEO " + code : label,
        Cells.rest(row, REST));
  }

  private static ImportedParty party(Row row, String side) throws RefusedRowException {
    String country = row.find(side + " Country");
    return new ImportedParty(
        row.get(side + " Name"), row.find(side + " Sectors"), country, Countries.code(country));
  }
}
