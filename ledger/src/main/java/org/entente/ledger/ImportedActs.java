package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * All imported events as acts. There may be millions, and a text fetched from a database costs ten
 * times a number, so codes and types come as numbers: first a row for each code, which gives its
 * number, then the acts in the order in which they were imported. In one statement, so that all of
 * it is of one moment.
 */
final class ImportedActs<T> {
  private static final int ROWS_FETCHED_AT_ONCE = 10_000;
  private static final EventType[] TYPES = EventType.values();

  private static final String QUERY =
      """
      with own as (
        select * from imported_event where actor <> recipient ORIGIN
      ), code as (
        select code, cast(row_number() over (order by code) - 1 as integer) as number
        from (select actor as code from own union select recipient from own) c
      )
      select code, null as day, null as actor, null as recipient, null as type, null as quad,
        null as goldstein, -1 as import_run, cast(number as bigint) as line
      from code
      union all
      select null, cast(own.day - date '1970-01-01' as integer), a.number, r.number, t.number,
        own.quad, own.goldstein, own.import_run, own.line
      from own
      join code a on a.code = own.actor
      join code r on r.code = own.recipient
      left join (values TYPES) t(name, number) on t.name = own.type
      order by import_run, line
      """
          .replace(
              "TYPES",
              Arrays.stream(TYPES)
                  .map(type -> "('%s', %d)".formatted(type, type.ordinal()))
                  .collect(Collectors.joining(", ")));

  private final Function<ImportedAct, T> as;
  private final List<T> acts = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();

  /** One object for a day, of which there are few. */
  private final Map<Integer, LocalDate> days = new HashMap<>();

  private ImportedActs(Function<ImportedAct, T> as) {
    this.as = as;
  }

  /**
   * Those between two different actors, in the order in which they were imported.
   *
   * @param origin {@code null} for every one
   * @param as what to keep of each
   */
  static <T> List<T> list(Handle handle, @Nullable String origin, Function<ImportedAct, T> as) {
    var query =
        handle.createQuery(QUERY.replace("ORIGIN", origin == null ? "" : "and origin = :origin"));
    if (origin != null) query.bind("origin", origin);
    var read = new ImportedActs<>(as);
    query
        .setFetchSize(ROWS_FETCHED_AT_ONCE)
        .scanResultSet((rows, context) -> {
          for (ResultSet row = rows.get(); row.next(); ) read.add(row);
          return read;
        });
    return read.acts;
  }

  private void add(ResultSet row) throws SQLException {
    int day = row.getInt(2);
    if (row.wasNull()) {
      codes.add(row.getString(1));
      return;
    }
    int number = row.getInt(5);
    EventType type = row.wasNull() ? null : TYPES[number];
    acts.add(
        as.apply(
            new ImportedAct(
                days.computeIfAbsent(day, LocalDate::ofEpochDay),
                codes.get(row.getInt(3)),
                codes.get(row.getInt(4)),
                type,
                QuadClass.of(row.getInt(6)),
                row.getDouble(7))));
  }
}
