package org.entente.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Pages of imported events. */
final class ImportedPages {
  private ImportedPages() {}

  /** A page, and one event more when there is another page. */
  static List<ImportedRecord> read(Handle handle, ImportedLayout layout, ImportedSearch search) {
    LocalDate since = since(handle, layout, search);
    var sql =
        new StringBuilder("select ")
            .append(Importing.EVENTS.selected("i"))
            .append(" from (select * from ")
            .append(search.between() == null ? "imported_event" : layout.rowsOfPair())
            .append(") i where origin = :origin");
    if (search.actor() != null) sql.append(" and actor = :actor");
    if (search.recipient() != null) sql.append(" and recipient = :recipient");
    if (search.type() != null) sql.append(" and type = :type");
    if (since != null) sql.append(" and day >= :since");
    if (search.to() != null) sql.append(" and day <= :to");
    ImportedSearch.Cursor after = search.after();
    if (after != null)
      sql.append(" and day <= :after and (day < :after or origin_key < :afterKey)");
    sql.append(" order by day desc, origin_key desc limit ").append(search.limit() + 1);
    Query query = handle.createQuery(sql.toString()).bind("origin", search.origin());
    if (search.between() != null) ImportedLayout.bind(query, search.between());
    bind(query, "actor", search.actor());
    bind(query, "recipient", search.recipient());
    bind(query, "type", search.type() == null ? null : search.type().name());
    bind(query, "since", since);
    bind(query, "to", search.to());
    if (after != null) query.bind("after", after.day()).bind("afterKey", after.key());
    return query.map((row, context) -> ImportedEvents.read(row)).list();
  }

  private static void bind(Query query, String name, @Nullable Object value) {
    if (value != null) query.bind(name, value);
  }

  /**
   * The first day that a page can reach back to: without conditions on the events it is filled from
   * the last days, and the days' counts tell from how many, so that only these are read.
   */
  private static @Nullable LocalDate since(
      Handle handle, ImportedLayout layout, ImportedSearch search) {
    LocalDate from = search.from();
    if (search.between() != null
        || search.actor() != null
        || search.recipient() != null
        || search.type() != null) return from;
    LocalDate to = search.to() == null ? LocalDate.MAX : search.to();
    ImportedSearch.Cursor after = search.after();
    // of the cursor's own day nobody knows how many are left
    LocalDate last = after == null || after.day().isAfter(to) ? to : after.day().minusDays(1);
    long needed = search.limit() + 1L;
    for (var day :
        handle
            .createQuery(
                "select day, sum(count) as count from "
                    + layout.counts()
                    + " where origin = :origin group by day order by day desc")
            .bind("origin", search.origin())
            .map((row, c) ->
                java.util.Map.entry(row.getObject("day", LocalDate.class), row.getLong("count")))
            .list()) {
      if (day.getKey().isAfter(last)) continue;
      needed -= day.getValue();
      if (needed <= 0) return from != null && from.isAfter(day.getKey()) ? from : day.getKey();
    }
    return from;
  }
}
