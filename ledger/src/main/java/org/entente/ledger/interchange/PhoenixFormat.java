package org.entente.ledger.interchange;

import java.util.Collection;
import java.util.List;

/**
 * The files of the Phoenix data: 26 columns, tab-separated, without a heading. Actors are CAMEO's
 * codes, whole and in parts.
 */
public final class PhoenixFormat implements RowFormat {
  private static final List<String> COLUMNS =
      List.of(
          "EventID",
          "Date",
          "Year",
          "Month",
          "Day",
          "SourceActorFull",
          "SourceActorEntity",
          "SourceActorRole",
          "SourceActorAttribute",
          "TargetActorFull",
          "TargetActorEntity",
          "TargetActorRole",
          "TargetActorAttribute",
          "EventCode",
          "EventRootCode",
          "PentaClass",
          "GoldsteinScore",
          "Issues",
          "Lat",
          "Lon",
          "LocationName",
          "StateName",
          "CountryCode",
          "SentenceID",
          "URLs",
          "NewsSources");

  private static final Collection<String> REST =
      Cells.without(
          COLUMNS,
          List.of(
              "EventID",
              "Date",
              "SourceActorFull",
              "SourceActorEntity",
              "SourceActorRole",
              "TargetActorFull",
              "TargetActorEntity",
              "TargetActorRole",
              "EventCode",
              "GoldsteinScore"));

  @Override
  public String origin() {
    return "phoenix";
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> required() {
    return List.of("EventID", "Date", "SourceActorFull", "EventCode", "GoldsteinScore");
  }

  @Override
  public ImportedEvent read(Row row) throws RefusedRowException {
    String code = Cameo.normal(row.get("EventCode"));
    row.get("SourceActorFull");
    return new ImportedEvent(
        row.get("EventID"),
        Cells.day(row.get("Date")),
        party(row, "SourceActor"),
        party(row, "TargetActor"),
        Cameo.type(code),
        code,
        Cameo.quad(code),
        Cells.value("Goldstein value", row.get("GoldsteinScore")),
        "CAMEO " + code,
        Cells.rest(row, REST));
  }

  private static ImportedParty party(Row row, String side) {
    String full = row.find(side + "Full");
    String entity = row.find(side + "Entity");
    return new ImportedParty(
        full == null ? "" : full, row.find(side + "Role"), entity, Codes.ofCameo(entity, entity));
  }
}
