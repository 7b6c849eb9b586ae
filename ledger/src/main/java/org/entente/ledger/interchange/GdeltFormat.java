package org.entente.ledger.interchange;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The event files of GDELT, without a heading: version 1 has 57 columns, and 58 since April 2013;
 * version 2 has 61. Actors are CAMEO's codes and names in capitals.
 *
 * @see <a
 *     href="http://data.gdeltproject.org/documentation/GDELT-Event_Codebook-V2.0.pdf">Codebook</a>
 */
public final class GdeltFormat implements RowFormat {
  private static final List<String> READ =
      List.of(
          "GLOBALEVENTID",
          "SQLDATE",
          "Actor1Name",
          "Actor1CountryCode",
          "Actor2Name",
          "Actor2CountryCode",
          "EventCode",
          "GoldsteinScale");

  private final String origin;
  private final List<String> columns;
  private final int lacked;
  private final Collection<String> rest;

  private GdeltFormat(String origin, List<String> columns, int lacked) {
    this.origin = origin;
    this.columns = columns;
    this.lacked = lacked;
    rest = Cells.without(columns, READ);
  }

  /** Version 1. */
  public static GdeltFormat one() {
    return new GdeltFormat("gdelt1", GdeltColumns.ONE, 1);
  }

  /** Version 2. */
  public static GdeltFormat two() {
    return new GdeltFormat("gdelt2", GdeltColumns.TWO, 0);
  }

  @Override
  public String origin() {
    return origin;
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public int lackedByOlderFiles() {
    return lacked;
  }

  @Override
  public List<String> required() {
    return List.of("GLOBALEVENTID", "SQLDATE", "EventCode", "GoldsteinScale");
  }

  @Override
  public ImportedEvent read(Row row) throws RefusedRowException {
    String code = Cameo.normal(row.get("EventCode"));
    ImportedParty actor = party(row, "Actor1");
    ImportedParty recipient = party(row, "Actor2");
    if (actor.name().isEmpty() && recipient.name().isEmpty())
      throw new RefusedRowException("no 'Actor1Name' and no 'Actor2Name'");
    return new ImportedEvent(
        row.get("GLOBALEVENTID"),
        Cells.day(row.get("SQLDATE")),
        actor,
        recipient,
        Cameo.type(code),
        code,
        Cameo.quad(code),
        Cells.value("Goldstein value", row.get("GoldsteinScale")),
        "CAMEO " + code,
        Cells.rest(row, rest));
  }

  private static ImportedParty party(Row row, String side) {
    String name = row.find(side + "Name");
    String code = row.find(side + "Code");
    String country = row.find(side + "CountryCode");
    String sectors =
        Stream.of("Type1Code", "Type2Code", "Type3Code")
            .map(column -> row.find(side + column))
            .filter(type -> type != null)
            .collect(Collectors.joining(";"));
    return new ImportedParty(
        name != null ? name : code != null ? code : "",
        sectors.isEmpty() ? null : sectors,
        country,
        Codes.ofCameo(country, row.find(side + "KnownGroupCode")));
  }
}
