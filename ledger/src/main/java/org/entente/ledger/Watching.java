package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entente.watch.ItemCount;
import org.entente.watch.SourceState;
import org.entente.watch.WatchLog;
import org.entente.watch.WatchedItem;
import org.entente.watch.WatchedItem.Fate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** What a ledger remembers of the sources that are watched into it. */
final class Watching implements WatchLog {
  private static final String ITEM =
      """
      select item_key, source, address, title, published, found, fate, attempts, looks, next,
        note
      from watch_item
      """;

  private final Ledger ledger;

  Watching(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<SourceState> sources() {
    return ledger.read(handle ->
        handle
            .createQuery(
                """
                select name, address, tag, modified, next, success, failures, trouble
                from watch_source order by name
                """)
            .map((row, context) ->
                new SourceState(
                    row.getString("name"),
                    row.getString("address"),
                    row.getString("tag"),
                    row.getString("modified"),
                    instant(row, "next"),
                    find(row, "success"),
                    row.getInt("failures"),
                    row.getString("trouble")))
            .list());
  }

  @Override
  public List<WatchedItem> waiting() {
    return ledger.read(handle ->
        handle
            .createQuery(ITEM + "where fate = 'waiting' order by found, item_key")
            .map((row, context) -> item(row))
            .list());
  }

  @Override
  public List<WatchedItem> failures(int most) {
    return ledger.read(handle ->
        handle
            .createQuery(ITEM + "where fate = 'failed' order by noted desc, item_key limit :most")
            .bind("most", most)
            .map((row, context) -> item(row))
            .list());
  }

  @Override
  public Set<String> known(Collection<String> keys) {
    if (keys.isEmpty()) return Set.of();
    return ledger.read(handle ->
        new HashSet<>(
            handle
                .createQuery(
                    """
                    select item_key from watch_item where item_key in (<keys>)
                    union select name from watch_name where name in (<keys>)
                    """)
                .bindList("keys", List.copyOf(keys))
                .mapTo(String.class)
                .list()));
  }

  @Override
  public void asked(SourceState state, List<WatchedItem> found) {
    ledger.write(handle -> {
      put(handle, state);
      for (WatchedItem item : found) put(handle, item, "on conflict do nothing");
      return state;
    });
  }

  @Override
  public boolean claim(String key, Collection<String> names) {
    return ledger.write(handle -> {
      boolean free =
          handle
              .createQuery(
                  "select name from watch_name where name in (<names>) and item_key <> :key")
              .bindList("names", List.copyOf(names))
              .bind("key", key)
              .mapTo(String.class)
              .list()
              .isEmpty();
      if (free)
        for (String name : names)
          handle
              .createUpdate(
                  """
                  insert into watch_name (name, item_key) values (:name, :key)
                  on conflict do nothing
                  """)
              .bind("name", name)
              .bind("key", key)
              .execute();
      return free;
    });
  }

  @Override
  public void settle(WatchedItem item) {
    ledger.write(handle ->
        put(
            handle,
            item,
            """
            on conflict (item_key) do update set fate = excluded.fate, attempts = excluded.attempts,
              looks = excluded.looks,
              next = excluded.next, note = excluded.note, noted = excluded.noted
            """));
  }

  @Override
  public List<ItemCount> counts() {
    return ledger.read(handle ->
        handle
            .createQuery(
                """
                select source, fate, count(*) as items from watch_item
                group by source, fate order by source, fate
                """)
            .map((row, context) ->
                new ItemCount(row.getString("source"), fate(row), row.getLong("items")))
            .list());
  }

  private static void put(Handle handle, SourceState state) {
    var update =
        handle.createUpdate(
            """
            insert into watch_source
              (name, address, tag, modified, next, success, failures, trouble)
            values (:name, :address, :tag, :modified, :next, :success, :failures, :trouble)
            on conflict (name) do update set address = excluded.address, tag = excluded.tag,
              modified = excluded.modified, next = excluded.next, success = excluded.success,
              failures = excluded.failures, trouble = excluded.trouble
            """);
    text(update, "name", state.name());
    text(update, "address", state.address());
    text(update, "tag", state.tag());
    text(update, "modified", state.modified());
    text(update, "trouble", state.trouble());
    update
        .bind("next", time(state.next()))
        .bindByType(
            "success", state.success() == null ? null : time(state.success()), OffsetDateTime.class)
        .bind("failures", state.failures())
        .execute();
  }

  private static int put(Handle handle, WatchedItem item, String conflict) {
    var update =
        handle.createUpdate(
            """
            insert into watch_item
              (item_key, source, address, title, published, found, fate, attempts, looks, next,
                note, noted)
            values (:key, :source, :address, :title, :published, :found, :fate, :attempts, :looks, :next,
              :note, :noted)
            """
                + conflict);
    text(update, "key", item.key());
    text(update, "source", item.source());
    text(update, "address", item.address());
    text(update, "title", item.title());
    text(update, "note", item.note());
    return update
        .bindByType("published", item.published(), LocalDate.class)
        .bind("found", time(item.found()))
        .bind("fate", item.fate().name().toLowerCase(Locale.ROOT))
        .bind("attempts", item.attempts())
        .bind("looks", item.looks())
        .bind("next", time(item.next()))
        .bind("noted", time(Instant.now()))
        .execute();
  }

  /** PostgreSQL holds every character but NUL. */
  private static void text(SqlStatement<?> statement, String name, @Nullable String text) {
    statement.bind(name, text == null ? null : text.replace('\0', Table.INSTEAD_OF_NUL));
  }

  private static WatchedItem item(ResultSet row) throws SQLException {
    return new WatchedItem(
        row.getString("item_key"),
        row.getString("source"),
        row.getString("address"),
        row.getString("title"),
        row.getObject("published", LocalDate.class),
        instant(row, "found"),
        fate(row),
        row.getInt("attempts"),
        row.getInt("looks"),
        instant(row, "next"),
        row.getString("note"));
  }

  private static Fate fate(ResultSet row) throws SQLException {
    return Fate.valueOf(row.getString("fate").toUpperCase(Locale.ROOT));
  }

  /** Both databases keep microseconds. */
  private static OffsetDateTime time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(find(row, column), column);
  }

  private static @Nullable Instant find(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
