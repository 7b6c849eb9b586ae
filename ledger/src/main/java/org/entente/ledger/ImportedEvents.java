package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.entente.ledger.interchange.ImportedEvent;
import org.entente.ledger.interchange.ImportedParty;
import org.entente.relation.Relation;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The table of imported events, read whole. */
final class ImportedEvents {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private ImportedEvents() {}

  /**
   * Those of a relation, the newest first.
   *
   * @param origin {@code null} for every one
   * @param limit at most so many; 0 for all
   */
  static List<ImportedRecord> between(
      Handle handle,
      ImportedLayout layout,
      Relation relation,
      @Nullable String origin,
      LocalDate from,
      LocalDate to,
      int limit) {
    var query =
        pair(
                handle,
                layout,
                relation,
                origin,
                " and day between :from and :to",
                limit == 0 ? "" : " limit " + limit)
            .bind("from", from)
            .bind("to", to);
    return query.setFetchSize(10_000).map((row, context) -> read(row)).list();
  }

  /** Those of a relation that have one of the references, the newest first. */
  static List<ImportedRecord> between(
      Handle handle,
      ImportedLayout layout,
      Relation relation,
      @Nullable String origin,
      Collection<String> references) {
    Object[] keys = references.toArray();
    return pair(
            handle,
            layout,
            relation,
            origin,
            " and origin || ':' || origin_key in (select unnest(cast(:keys as text[])))",
            "")
        .bind(
            "keys",
            (Argument)
                (position, statement, context) ->
                    statement.setArray(
                        position, statement.getConnection().createArrayOf("text", keys)))
        .setFetchSize(10_000)
        .map((row, context) -> read(row))
        .list();
  }

  private static Query pair(
      Handle handle,
      ImportedLayout layout,
      Relation relation,
      @Nullable String origin,
      String condition,
      String end) {
    Query query =
        handle.createQuery(
            "select "
                + Importing.EVENTS.selected("i")
                + " from (select * from "
                + layout.rowsOfPair()
                + ") i where true"
                + condition
                + (origin == null ? "" : " and origin = :origin")
                + " order by day desc, line desc"
                + end);
    if (origin != null) query.bind("origin", origin);
    return ImportedLayout.bind(query, relation);
  }

  static List<ImportedRecord> of(Handle handle, String origin, String key) {
    return handle
        .createQuery(
            "select "
                + Importing.EVENTS.selected("i")
                + " from imported_event i where origin = :origin and origin_key = :key order by day")
        .bind("origin", origin)
        .bind("key", key)
        .map((row, context) -> read(row))
        .list();
  }

  /**
   * All of an origin by day. Reads as the caller consumes, on a connection of its own until the
   * stream is closed.
   */
  static Stream<ImportedRecord> stream(Jdbi jdbi, String origin) {
    return EventQuery.streamed(
        jdbi,
        handle ->
            handle
                .createQuery(
                    "select "
                        + Importing.EVENTS.selected("i")
                        + " from imported_event i where origin = :origin order by day, import_run, line")
                .bind("origin", origin)
                .setFetchSize(10_000)
                .map((row, context) -> read(row)));
  }

  static ImportedRecord read(ResultSet row) throws SQLException {
    String type = row.getString("type");
    var event =
        new ImportedEvent(
            row.getString("origin_key"),
            row.getObject("day", LocalDate.class),
            party(row, "actor"),
            party(row, "recipient"),
            type == null ? null : EventType.valueOf(type),
            row.getString("cameo"),
            QuadClass.of(row.getInt("quad")),
            row.getDouble("goldstein"),
            row.getString("label"),
            rest(row.getString("rest")));
    return new ImportedRecord(row.getString("origin"), row.getLong("line"), event);
  }

  private static ImportedParty party(ResultSet row, String side) throws SQLException {
    return new ImportedParty(
        row.getString(side + "_name"),
        row.getString(side + "_sectors"),
        row.getString(side + "_country"),
        row.getString(side));
  }

  private static Map<String, String> rest(String json) {
    if (json.equals("{}")) return Map.of();
    Map<String, String> rest = new LinkedHashMap<>();
    MAPPER.readTree(json).properties().forEach(e -> rest.put(e.getKey(), e.getValue().asString()));
    return rest;
  }
}
