package org.entente.ledger;

import org.entente.relation.Relation;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Where questions about imported events find their rows. A DuckDB file keeps them in the order in
 * which they came, so that a question about one pair reads all of them: half a second of a
 * processor for five million. Whoever asks often has them copied into memory once, ordered by pair,
 * where such a question reads only its own stretch; about a hundred bytes an event. PostgreSQL has
 * indexes for that.
 */
final class ImportedLayout {
  private static final String IN_FILE =
      "imported_event where actor <> recipient and actor in (:low, :high)"
          + " and recipient in (:low, :high)";
  private static final String BY_PAIR = "paired.imported_event where low = :low and high = :high";
  private static final String COUNTED =
      "(select origin, day, count(*) as count from imported_event group by origin, day) d";

  private volatile boolean laidOut;

  /** Does nothing on PostgreSQL. */
  void layOut(Handle handle) {
    if (!Staging.isDuckDb(handle)) return;
    handle.execute("attach if not exists ':memory:' as paired (compress)");
    handle.execute(
        """
        create or replace table paired.imported_event as
        select i.*, least(actor, recipient) as low, greatest(actor, recipient) as high
        from imported_event i where actor <> recipient
        order by low, high, day
        """);
    handle.execute("create or replace table paired.imported_day as select * from " + COUNTED);
    handle.execute("checkpoint paired"); // packs the columns
    laidOut = true;
  }

  /** Events are being added: what was laid out misses them. */
  void forget() {
    laidOut = false;
  }

  /**
   * Table and conditions of a relation's rows, which name its sides {@code low} and {@code high}.
   */
  String rowsOfPair() {
    return laidOut ? BY_PAIR : IN_FILE;
  }

  /** A table of origin, day and count. */
  String counts() {
    return laidOut ? "paired.imported_day d" : COUNTED;
  }

  static Query bind(Query query, Relation relation) {
    Relation pair = Relation.inOrder(relation.a(), relation.b());
    return query.bind("low", pair.a()).bind("high", pair.b());
  }
}
