package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.event.EventId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of corrections. */
final class Corrections {
  private static final String SELECT =
      "select id, event, made, author, change, value, reason from correction";

  private Corrections() {}

  /** All of them by event, each list in the order in which they were made. */
  static Map<EventId, List<Correction>> all(Handle handle) {
    return byEvent(handle.createQuery(SELECT + " order by id").map((row, c) -> read(row)).list());
  }

  static Map<EventId, List<Correction>> of(Handle handle, Collection<EventId> events) {
    if (events.isEmpty()) return Map.of();
    return byEvent(
        handle
            .createQuery(SELECT + " where event in (<events>) order by id")
            .bindList("events", events.stream().map(EventId::value).toList())
            .map((row, c) -> read(row))
            .list());
  }

  static Correction add(
      Handle handle,
      EventId event,
      Change change,
      String by,
      Instant made,
      @Nullable String reason) {
    long id = handle.createQuery("select nextval('correction_id')").mapTo(Long.class).one();
    handle
        .createUpdate(
            """
            insert into correction (id, event, made, author, change, value, reason)
            values (:id, :event, :made, :author, :change, :value, :reason)
            """)
        .bind("id", id)
        .bind("event", event.value())
        .bind("made", made.atOffset(ZoneOffset.UTC))
        .bind("author", by)
        .bind("change", ChangeJson.name(change))
        .bind("value", ChangeJson.value(change))
        .bind("reason", reason)
        .execute();
    return new Correction(id, event, change, by, made, reason);
  }

  private static Map<EventId, List<Correction>> byEvent(List<Correction> corrections) {
    Map<EventId, List<Correction>> byEvent = new LinkedHashMap<>();
    for (Correction correction : corrections)
      byEvent.computeIfAbsent(correction.event(), event -> new ArrayList<>()).add(correction);
    return byEvent;
  }

  private static Correction read(ResultSet row) throws SQLException {
    return new Correction(
        row.getLong("id"),
        new EventId(row.getString("event")),
        ChangeJson.read(row.getString("change"), row.getString("value")),
        row.getString("author"),
        row.getObject("made", OffsetDateTime.class).toInstant(),
        row.getString("reason"));
  }
}
