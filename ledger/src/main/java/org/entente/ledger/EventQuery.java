package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.event.Event;
import org.entente.event.EventId;
import org.entente.event.EventType;
import org.entente.relation.Relation;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** A question for events: conditions on {@code event e}, and the values they name. */
final class EventQuery {
  private static final int ROWS_FETCHED_AT_ONCE = 500;

  private static final String REPORTING =
      """
       join (
        select coalesce(d.same_as, o.event) as event, count(*) as mentions,
          count(distinct o.voice) as voices,
          count(distinct case when o.negated = 0 then o.voice end) as affirming,
          count(distinct case when o.negated = 1 then o.voice end) as denying,
          string_agg(distinct o.publisher, chr(10)) as outlets,
          string_agg(distinct o.attribution, chr(10)) as attributions,
          min(o.published) as first_report, max(o.published) as last_report
        from member o
        left join (select id, same_as from event where same_as is not null) d on d.id = o.event
        group by 1
      ) c on c.event = coalesce(e.same_as, e.id)
      """;

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();
  private List<String> ids = List.of();
  private List<String> publishers = List.of();
  private int limit;
  private boolean newestFirst;

  private EventQuery() {}

  static EventQuery of(EventFilter filter) {
    var query = new EventQuery();
    if (filter.actor() != null) query.party("actor", filter.actor());
    if (filter.recipient() != null) query.party("recipient", filter.recipient());
    if (filter.type() != null) query.where("e.type = :type", "type", filter.type().name());
    if (filter.from() != null) query.where("e.day >= :from", "from", filter.from());
    if (filter.to() != null) query.where("e.day <= :to", "to", filter.to());
    query.status(filter.status());
    query.conditions.add("e.set_aside is null");
    query.limit = filter.limit();
    return query;
  }

  /** A page of a search, and one event more when there is another page. */
  static EventQuery of(EventSearch search) {
    var query = searching(search);
    query.after(search.after());
    query.limit = search.limit() + 1;
    query.newestFirst = true;
    return query;
  }

  private static EventQuery searching(EventSearch search) {
    var query = new EventQuery();
    if (search.between() != null) query.pair(search.between().a(), search.between().b());
    if (search.actor() != null) query.party("actor", search.actor());
    if (search.recipient() != null) query.party("recipient", search.recipient());
    if (search.party() != null)
      query.where(
          "e.id in (select event from event_actor where code = :party)", "party", search.party());
    if (search.name() != null)
      query.where(
          "e.id in (select event from event_actor where name = :name)", "name", search.name());
    if (search.speaker() != null) query.speaker(search.speaker());
    if (search.type() != null) query.where("e.type = :type", "type", search.type().name());
    if (search.from() != null) query.where("e.day >= :from", "from", search.from());
    if (search.to() != null) query.where("e.day <= :to", "to", search.to());
    if (search.publishers() != null) query.publishers(List.copyOf(search.publishers()));
    if (search.words() != null)
      query.where(
          "lower(m.sentence_text) like :words escape '~'",
          "words",
          "%" + literal(search.words().toLowerCase(Locale.ROOT)) + "%");
    query.status(search.status());
    query.conditions.add("e.set_aside is null");
    return query;
  }

  private void publishers(List<String> names) {
    conditions.add(names.isEmpty() ? "1 = 0" : "a.publisher in (<publishers>)");
    publishers = names;
  }

  /** The record of a report keeps its speakers as JSON. */
  private void speaker(String code) {
    if (code.equals(EventSearch.OWN_VOICE)) conditions.add("m.said_by = '[]'");
    else where("m.said_by like :speaker", "speaker", "%\"code\":\"" + code + "\"%");
  }

  private void after(EventSearch.@Nullable Cursor cursor) {
    if (cursor == null) return;
    values.put("after", cursor.event());
    if (cursor.day() == null) conditions.add("e.day is null and e.id > :after");
    else
      where(
          "(e.day < :afterDay or e.day is null or e.day = :afterDay and e.id > :after)",
          "afterDay",
          cursor.day());
  }

  /** A pattern's own characters as letters. */
  private static String literal(String words) {
    return words.replace("~", "~~").replace("%", "~%").replace("_", "~_");
  }

  /** Events in which one of two acts on the other, or both act together. */
  static EventQuery between(String a, String b) {
    var query = new EventQuery();
    query.pair(a, b);
    return query;
  }

  private void pair(String a, String b) {
    where(
        """
        e.id in (select event from dyad
                 where (actor = :a and recipient = :b) or (actor = :b and recipient = :a))
        """,
        "a",
        a);
    values.put("b", b);
  }

  /**
   * Events that make or answer commitments, and those that happened, which may be what one was of.
   *
   * @param relation only those in which one of the two acts; {@code null} for all
   */
  static EventQuery committing(@Nullable Relation relation) {
    var query = new EventQuery();
    query.conditions.add("e.set_aside is null");
    query.conditions.add("(e.commitment is not null or e.answers is not null or e.auxiliary = '')");
    if (relation == null) return query;
    query.where(
        "e.id in (select event from event_actor where role = 'actor' and code in (:a, :b))",
        "a",
        relation.a());
    query.values.put("b", relation.b());
    return query;
  }

  static EventQuery of(Collection<EventId> ids) {
    var query = new EventQuery();
    query.conditions.add("e.id in (<ids>)");
    query.ids = ids.stream().map(EventId::value).toList();
    return query;
  }

  /** The events of mentions whose id, or the coder's id of whose event, begins so. */
  static EventQuery ofMentionsBeginning(String prefix, int limit) {
    var query = new EventQuery();
    query.where(
        """
        e.id in (select b.event from member b join mention o on o.id = b.mention
                 where o.event like :prefix or o.id like :prefix)
        """,
        "prefix",
        prefix + "%");
    query.limit = limit;
    return query;
  }

  /** Events whose id begins so; {@code prefix} is hexadecimal. */
  static EventQuery beginning(String prefix, int limit) {
    var query = new EventQuery();
    query.where("e.id like :prefix", "prefix", prefix + "%");
    query.limit = limit;
    return query;
  }

  private void party(String role, String code) {
    where(
        "e.id in (select event from event_actor where role = '%s' and code = :%s)"
            .formatted(role, role),
        role,
        code);
  }

  private void status(Status status) {
    if (status == Status.ACTUAL) conditions.add("e.auxiliary = ''");
    else if (status.auxiliary() != null)
      where(
          "'+' || e.auxiliary || '+' like :auxiliary",
          "auxiliary",
          "%+" + status.auxiliary().label() + "+%");
  }

  private void where(String condition, String name, Object value) {
    conditions.add(condition);
    values.put(name, value);
  }

  List<LedgerEvent> list(Handle handle) {
    return results(handle).list();
  }

  /** Reads as the caller consumes, on a connection of its own until the stream is closed. */
  Stream<LedgerEvent> stream(Jdbi jdbi) {
    return streamed(jdbi, this::results);
  }

  /** What a question gives, row by row. */
  static <T> Stream<T> streamed(Jdbi jdbi, Function<Handle, ResultIterable<T>> question) {
    Handle handle = jdbi.open();
    try {
      handle.begin(); // PostgreSQL sends row by row only inside a transaction
      return question.apply(handle).stream().onClose(() -> end(handle));
    } catch (RuntimeException e) {
      end(handle);
      throw e;
    }
  }

  private static void end(Handle handle) {
    try (handle) {
      handle.rollback();
    }
  }

  private ResultIterable<LedgerEvent> results(Handle handle) {
    Query query = handle.createQuery(sql()).bindMap(values);
    if (!ids.isEmpty()) query.bindList("ids", ids);
    if (!publishers.isEmpty()) query.bindList("publishers", publishers);
    Map<EventId, List<Correction>> corrections = Corrections.all(handle);
    return query
        .setFetchSize(ROWS_FETCHED_AT_ONCE)
        .map((row, context) -> {
          EventId id = new EventId(row.getString("merged"));
          Event told = Mentions.read(row).event().withId(id);
          List<Correction> own = corrections.getOrDefault(id, List.of());
          return new LedgerEvent(CorrectedEvent.of(told, own).event(), reporting(row), own);
        });
  }

  private String sql() {
    return "select "
        + Mentions.SELECTED
        + ", e.id as merged, c.mentions, c.voices, c.affirming, c.denying, c.outlets,"
        + " c.attributions, c.first_report, c.last_report"
        + " from event e join mention m on m.id = e.mention"
        + " join article a on a.id = m.article and "
        + Mentions.CURRENT
        + REPORTING
        + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
        + (newestFirst
            ? " order by e.day desc nulls last, e.id"
            : " order by e.day nulls last, e.id")
        + (limit == 0 ? "" : " limit " + limit);
  }

  /**
   * How many events a search finds, by what they are; its type, status, publisher and days do not
   * count, for the reader chooses among these.
   */
  static List<Facets.Kind> kinds(Handle handle, EventSearch search) {
    EventQuery query = searching(search.withoutFacets());
    return handle
        .createQuery(
            "select e.type, e.auxiliary, a.publisher, extract(year from e.day) as year,"
                + " count(*) as events from event e join mention m on m.id = e.mention"
                + " join article a on a.id = m.article and "
                + Mentions.CURRENT
                + " where "
                + String.join(" and ", query.conditions)
                + " group by 1, 2, 3, 4")
        .bindMap(query.values)
        .map((row, context) -> {
          int year = row.getInt("year");
          boolean dated = !row.wasNull();
          return new Facets.Kind(
              EventType.valueOf(row.getString("type")),
              Acts.auxiliary(row.getString("auxiliary")),
              row.getString("publisher"),
              dated ? year : null,
              row.getLong("events"));
        })
        .list();
  }

  private static Reporting reporting(ResultSet row) throws SQLException {
    return new Reporting(
        row.getLong("mentions"),
        row.getInt("voices"),
        row.getInt("affirming"),
        row.getInt("denying"),
        listed(row.getString("outlets")),
        listed(row.getString("attributions")),
        row.getObject("first_report", LocalDate.class),
        row.getObject("last_report", LocalDate.class));
  }

  /** The databases aggregate in no order. */
  private static List<String> listed(@Nullable String lines) {
    return lines == null || lines.isEmpty()
        ? List.of()
        : lines.lines().filter(line -> !line.isEmpty()).sorted().toList();
  }
}
