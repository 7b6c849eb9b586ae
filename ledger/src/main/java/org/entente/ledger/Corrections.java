package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.event.EventId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of corrections. */
final class Corrections {
  private static final String EVENT = "event";
  private static final String OTHER = "other";

  /** Which mention each correction is about now. */
  private static final String ANCHORED =
      """
      (select correction, role, mention from (
        select x.*, row_number() over (
          partition by correction, role order by made desc, mention) as last_is_1
        from correction_anchor x) y
      where last_is_1 = 1)
      """;

  private static final String SELECT =
      "select c.id, coalesce(b.event, c.event) as event, c.made, c.author, c.change, c.value,"
          + " c.reason, o.event as other, e.mention as anchor from correction c"
          + " left join "
          + ANCHORED
          + " e on e.correction = c.id and e.role = 'event'"
          + " left join member b on b.mention = e.mention"
          + " left join "
          + ANCHORED
          + " t on t.correction = c.id and t.role = 'other'"
          + " left join member o on o.mention = t.mention";

  private Corrections() {}

  /** All of them by event, each list in the order in which they were made. */
  static Map<EventId, List<Correction>> all(Handle handle) {
    if (none(handle)) return Map.of();
    return byEvent(handle.createQuery(SELECT + " order by c.id").map((row, c) -> read(row)).list());
  }

  static Map<EventId, List<Correction>> of(Handle handle, Collection<EventId> events) {
    Map<EventId, List<Correction>> wanted = new LinkedHashMap<>(all(handle));
    wanted.keySet().retainAll(Set.copyOf(events));
    return wanted;
  }

  /** Those of some events that somebody corrected. */
  static Set<EventId> corrected(Handle handle, Collection<EventId> events) {
    return of(handle, events).keySet();
  }

  /** Those about some mentions, by these. */
  static Map<String, List<Correction>> about(Handle handle, Collection<String> mentions) {
    Map<String, List<Correction>> about = new LinkedHashMap<>();
    if (mentions.isEmpty() || none(handle)) return about;
    handle
        .createQuery(SELECT + " where e.mention in (<mentions>) order by c.id")
        .bindList("mentions", List.copyOf(mentions))
        .map((row, c) -> Map.entry(row.getString("anchor"), read(row)))
        .forEach(entry ->
            about
                .computeIfAbsent(entry.getKey(), mention -> new ArrayList<>())
                .add(entry.getValue()));
    return about;
  }

  /** Mentions that somebody said to be reports of something else than the coder's event. */
  static Set<String> apart(Handle handle) {
    Set<String> apart = new LinkedHashSet<>();
    if (none(handle)) return apart;
    handle
        .createQuery(
            "select c.change, e.mention from correction c join "
                + ANCHORED
                + " e on e.correction = c.id and e.role = 'event'"
                + " where c.change in ('apart', 'rejoined') order by c.id")
        .map((row, c) -> Map.entry(row.getString("mention"), row.getString("change")))
        .forEach(entry -> {
          if (entry.getValue().equals("apart")) apart.add(entry.getKey());
          else apart.remove(entry.getKey());
        });
    return apart;
  }

  private static boolean none(Handle handle) {
    return handle
        .createQuery("select 1 from correction limit 1")
        .mapTo(Integer.class)
        .findOne()
        .isEmpty();
  }

  /**
   * Adds one.
   *
   * @param event its id now
   * @param mention which it is about
   */
  static Correction add(
      Handle handle,
      EventId event,
      String mention,
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
    anchor(handle, id, EVENT, mention, made);
    if (change instanceof Change.DuplicateOf(EventId other))
      for (Mention telling : Mentions.telling(handle, List.of(other)))
        anchor(handle, id, OTHER, telling.id(), made);
    return new Correction(id, event, change, by, made, reason);
  }

  private static void anchor(
      Handle handle, long correction, String role, String mention, Instant made) {
    handle
        .createUpdate(
            """
            insert into correction_anchor (correction, role, mention, made)
            values (:correction, :role, :mention, :made)
            """)
        .bind("correction", correction)
        .bind("role", role)
        .bind("mention", mention)
        .bind("made", made.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Whatever is said of a mention goes on to the one that replaces it. */
  static void follow(Handle handle, String from, String to, Instant made) {
    handle
        .createUpdate(
            "insert into correction_anchor (correction, role, mention, made)"
                + " select correction, role, :to, cast(:made as timestamp with time zone) from "
                + ANCHORED
                + " e where e.mention = :from")
        .bind("to", to)
        .bind("from", from)
        .bind("made", made.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Anchors what an older version said of events, by the mentions that told these. */
  static void anchorOld(Handle handle) {
    handle.execute(
        """
        insert into correction_anchor (correction, role, mention, made)
        select c.id, 'event', e.mention, c.made from correction c join event e on e.id = c.event
        where not exists (select 1 from correction_anchor a where a.correction = c.id)
        """);
    handle.execute(
        """
        insert into correction_anchor (correction, role, mention, made)
        select c.id, 'other', e.mention, c.made from correction c
        join event e on c.value like '%"' || e.id || '"%'
        where c.change = 'duplicate' and not exists
          (select 1 from correction_anchor a where a.correction = c.id and a.role = 'other')
        """);
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
        change(row),
        row.getString("author"),
        row.getObject("made", OffsetDateTime.class).toInstant(),
        row.getString("reason"));
  }

  /** Of what it is a duplicate is named as it is named now. */
  private static Change change(ResultSet row) throws SQLException {
    Change change = ChangeJson.read(row.getString("change"), row.getString("value"));
    String other = row.getString("other");
    return change instanceof Change.DuplicateOf && other != null
        ? new Change.DuplicateOf(new EventId(other))
        : change;
  }
}
