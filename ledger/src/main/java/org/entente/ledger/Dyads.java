package org.entente.ledger;

import java.util.List;
import org.entente.relation.Dyad;
import org.entente.relation.Relation;
import org.jdbi.v3.core.Handle;

/** Counts of events by who acts on whom. */
final class Dyads {
  private static final String COUNTS =
      """
      , count(distinct e.id) as events,
      count(distinct case when e.auxiliary = '' then e.id end) as actual
      from dyad d join event e on e.id = d.event
      """;

  private Dyads() {}

  static List<DyadCount> counts(Handle handle) {
    return handle
        .createQuery(
            "select d.actor, d.recipient"
                + COUNTS
                + "group by d.actor, d.recipient order by events desc, d.actor, d.recipient")
        .map((row, context) ->
            new DyadCount(
                new Dyad(row.getString("actor"), row.getString("recipient")),
                row.getLong("events"),
                row.getLong("actual")))
        .list();
  }

  static List<RelationCount> relations(Handle handle) {
    return handle
        .createQuery(
            "select least(d.actor, d.recipient) as a, greatest(d.actor, d.recipient) as b"
                + COUNTS
                + """
                where d.actor <> d.recipient
                group by least(d.actor, d.recipient), greatest(d.actor, d.recipient)
                order by events desc, a, b
                """)
        .map((row, context) ->
            new RelationCount(
                new Relation(row.getString("a"), row.getString("b")),
                row.getLong("events"),
                row.getLong("actual")))
        .list();
  }
}
