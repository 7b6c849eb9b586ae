package org.entente.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What days an origin's events cover. */
final class DaysOfRecord {
  private static final int STRAY_SHARE = 200;

  /** Days before the first article whose events it can be expected to tell. */
  private static final int LOOK_BACK = 31;

  /** Days that the record may begin thinly with; what lies further off is a stray date. */
  private static final int THIN_START = 92;

  private static final String EVENTS =
      "select day, count(*) as count from event where auxiliary = '' and set_aside is null"
          + " and day <= :until group by day";
  private static final String ARTICLES =
      "select published as day, count(*) as count from article where published <= :until group by"
          + " published";
  private static final String IMPORTED =
      "select day, sum(count) as count from %s where day <= :until";

  private DaysOfRecord() {}

  static Optional<RecordDays> days(
      Handle handle, ImportedLayout layout, Origin origin, LocalDate until) {
    TreeMap<LocalDate, Integer> events = new TreeMap<>();
    Map<LocalDate, Integer> read = new HashMap<>();
    if (!(origin instanceof Origin.Imported)) {
      var articles = new TreeMap<>(counts(handle, ARTICLES, until, null));
      var coded = new TreeMap<>(counts(handle, EVENTS, until, null));
      add(events, readAbout(coded, articles));
      add(read, articles);
    }
    if (!(origin instanceof Origin.Coded)) {
      String name = origin instanceof Origin.Imported(String imported) ? imported : null;
      String sql =
          IMPORTED.formatted(layout.counts())
              + (name == null ? "" : " and origin = :origin")
              + " group by day";
      var imported = counts(handle, sql, until, name);
      add(events, imported);
      add(read, imported);
    }
    if (events.isEmpty()) return Optional.empty();
    LocalDate last =
        read.isEmpty() ? events.lastKey() : later(events.lastKey(), Collections.max(read.keySet()));
    return Optional.of(new RecordDays(first(events), last, read));
  }

  /** Events not long before the articles; all of them when there are no others. */
  private static Map<LocalDate, Integer> readAbout(
      TreeMap<LocalDate, Integer> events, TreeMap<LocalDate, Integer> articles) {
    if (articles.isEmpty()) return events;
    var own = events.tailMap(first(articles).minusDays(LOOK_BACK));
    return own.isEmpty() ? events : own;
  }

  private static LocalDate first(TreeMap<LocalDate, Integer> events) {
    long all = events.values().stream().mapToLong(Integer::longValue).sum();
    long before = 0;
    for (var day : events.entrySet()) {
      before += day.getValue();
      if (before > all / STRAY_SHARE) {
        LocalDate whole = events.firstKey();
        return whole.plusDays(THIN_START).isBefore(day.getKey()) ? day.getKey() : whole;
      }
    }
    return events.lastKey();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static void add(Map<LocalDate, Integer> sum, Map<LocalDate, Integer> counts) {
    counts.forEach((day, count) -> sum.merge(day, count, Integer::sum));
  }

  private static Map<LocalDate, Integer> counts(
      Handle handle, String sql, LocalDate until, @Nullable String origin) {
    var query = handle.createQuery(sql).bind("until", until);
    if (origin != null) query.bind("origin", origin);
    Map<LocalDate, Integer> counts = new HashMap<>();
    query
        .map(
            (row, context) -> Map.entry(row.getObject("day", LocalDate.class), row.getInt("count")))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }
}
