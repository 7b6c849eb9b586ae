package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.event.Auxiliary;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.entente.relation.Relation;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Events as acts of one on another, without their words, for one relation or for all. */
final class Acts {
  private static final int ROWS_FETCHED_AT_ONCE = 10_000;

  /** Only its parties' events are laid out: the rest of the ledger is passed over in one scan. */
  private static final String OF_PAIR =
      """
      with own as (
        select event from event_actor where code in (:a, :b)
        group by event having count(distinct code) = 2
      ), party as (
        select p.event, p.role, p.code from event_actor p join own o on o.event = p.event
      )
      """;

  private static final String OF_ALL =
      """
      with party as (select event, role, code from event_actor)
      """;

  private static final String CODED =
      """
      , side as (
        select event, role, code,
          max(case when role = 'recipient' then 1 else 0 end) over (partition by event) as directed
        from party
      )
      select distinct e.id, e.day, a.code as actor, r.code as recipient, e.type, e.quad, e.score,
        e.auxiliary, a.directed
      from side a
      join side r on r.event = a.event and r.code <> a.code
        and (r.role = 'recipient' or a.directed = 0)
      join event e on e.id = a.event
      where a.role = 'actor'
      """;

  private static final String IMPORTED =
      "select origin || ':' || origin_key, day, actor, recipient, type, quad, goldstein from ";

  private Acts() {}

  /**
   * @param relation {@code null} for all
   */
  static List<LedgerAct> list(
      Handle handle, ImportedLayout layout, Origin origin, @Nullable Relation relation) {
    var acts = new ArrayList<LedgerAct>();
    switch (origin) {
      case Origin.Coded coded -> acts.addAll(coded(handle, relation));
      case Origin.Imported(String name) -> acts.addAll(imported(handle, layout, relation, name));
      case Origin.All all -> {
        acts.addAll(coded(handle, relation));
        imported(handle, layout, relation, null).forEach(act -> acts.add(withPloverScore(act)));
      }
    }
    return acts;
  }

  private static List<LedgerAct> coded(Handle handle, @Nullable Relation relation) {
    Query query =
        relation == null
            ? handle.createQuery(OF_ALL + CODED)
            : handle
                .createQuery(
                    OF_PAIR
                        + CODED
                        + " and (a.code = :a and r.code = :b or a.code = :b and r.code = :a)")
                .bind("a", relation.a())
                .bind("b", relation.b());
    return query
        .setFetchSize(ROWS_FETCHED_AT_ONCE)
        .map((row, context) -> act(row, auxiliary(row.getString(8)), row.getInt(9) == 0))
        .list();
  }

  private static List<LedgerAct> imported(
      Handle handle, ImportedLayout layout, @Nullable Relation relation, @Nullable String origin) {
    String sql =
        IMPORTED
            + (relation == null ? "imported_event where actor <> recipient" : layout.rowsOfPair())
            + (origin == null ? "" : " and origin = :origin");
    Query query = handle.createQuery(sql);
    if (origin != null) query.bind("origin", origin);
    if (relation != null) ImportedLayout.bind(query, relation);
    return query
        .setFetchSize(ROWS_FETCHED_AT_ONCE)
        .map((row, context) -> act(row, ImportedAct.AUXILIARY, false))
        .list();
  }

  /** By the places of the columns, for there are many rows: both queries give the first seven. */
  private static LedgerAct act(ResultSet row, Set<Auxiliary> auxiliary, boolean joint)
      throws SQLException {
    String type = row.getString(5);
    return new LedgerAct(
        row.getString(1),
        row.getObject(2, LocalDate.class),
        row.getString(3),
        row.getString(4),
        type == null ? null : EventType.valueOf(type),
        QuadClass.of(row.getInt(6)),
        row.getDouble(7),
        auxiliary,
        joint);
  }

  private static LedgerAct withPloverScore(LedgerAct act) {
    return new LedgerAct(
        act.reference(),
        act.day(),
        act.actor(),
        act.recipient(),
        act.type(),
        act.quad(),
        act.type() == null ? 0 : act.type().score(),
        act.auxiliary(),
        act.joint());
  }

  static Set<Auxiliary> auxiliary(String column) {
    Set<Auxiliary> auxiliary = EnumSet.noneOf(Auxiliary.class);
    Labels.split(column).forEach(label -> auxiliary.add(Auxiliary.of(label)));
    return auxiliary;
  }

  /** How many imported events there are of each origin, by its name. */
  static Map<String, Long> importedOrigins(
      Handle handle, ImportedLayout layout, @Nullable Relation relation) {
    Query query =
        handle.createQuery(
            relation == null
                ? "select origin, sum(count) as events from " + layout.counts() + " group by origin"
                : "select origin, count(*) as events from "
                    + layout.rowsOfPair()
                    + " group by origin");
    if (relation != null) ImportedLayout.bind(query, relation);
    return query
        .map((row, context) -> Map.entry(row.getString("origin"), row.getLong("events")))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
