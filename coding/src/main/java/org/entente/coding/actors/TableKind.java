package org.entente.coding.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a table of actors holds, told by its columns. */
enum TableKind {
  PEOPLE("name", "aliases", "code", "sector", "office", "start", "end", "source"),
  ROLES("sector", "kind", "words"),
  OUT("words", "reason"),
  STATES("code", "name", "names", "demonyms", "capitals", "seats", "sector", "start", "end"),
  ORGANISATIONS("name", "names", "code", "sector", "start", "end"),
  /** Like organisations, but every name of a line is an actor of its own. */
  LISTED("name", "names", "code", "sector", "start", "end"),
  PLACES("code", "names", "start", "end");

  private final List<String> columns;

  TableKind(String... columns) {
    this.columns = List.of(columns);
  }

  List<String> columns() {
    return columns;
  }

  /** The kind that {@code contents.tsv} names. */
  static TableKind named(Table.Row row) {
    try {
      return valueOf(row.need("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw row.error("unknown kind '%s'".formatted(row.get("kind")));
    }
  }

  /**
   * The kind of a table that somebody brings.
   *
   * @throws ActorDataException naming the columns, when no kind of table has them all
   */
  static TableKind of(Table table) {
    Set<String> has = Set.copyOf(table.columns());
    TableKind kind =
        has.contains("office")
            ? PEOPLE
            : has.contains("kind")
                ? ROLES
                : has.contains("reason")
                    ? OUT
                    : has.contains("demonyms") || has.contains("capitals") || has.contains("seats")
                        ? STATES
                        : has.contains("name") ? ORGANISATIONS : PLACES;
    for (String column : table.columns())
      if (!kind.columns.contains(column))
        throw new ActorDataException(
            table.file(),
            1,
            "column '%s' is none of a table of %s, which has %s. Maybe see docs/manual/actors.md."
                .formatted(
                    column, kind.name().toLowerCase(Locale.ROOT), String.join(", ", kind.columns)));
    return kind;
  }
}
