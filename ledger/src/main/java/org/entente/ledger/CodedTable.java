package org.entente.ledger;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.event.Coding;
import org.jspecify.annotations.Nullable;

/**
 * The three tables in which coded articles lie in files, for whoever codes without a ledger. Their
 * rows are those of the ledger, and a mention's those of {@link EventFile}, as an event that one
 * sentence reports: what reads exported events reads mentions.
 *
 * @see CodedFolder how files of them are laid out
 */
public enum CodedTable {
  /** A row for each article, with its text. */
  ARTICLES(Articles.TOLD),
  /** A row for each sentence: what became of it. */
  OUTCOMES(Sentences.TOLD),
  /** A row for each event that a sentence reports. */
  MENTIONS(EventFile.COLUMNS);

  private final List<Column> columns;

  CodedTable(List<Table.Column> columns) {
    this.columns =
        columns.stream().map(column -> new Column(column.name(), Type.of(column.type()))).toList();
  }

  /** A column of a table; every value may be missing. */
  public record Column(String name, Type type) {}

  /** What the values of a column are: String, Integer, Long, Double, LocalDate. */
  public enum Type {
    TEXT,
    INTEGER,
    LONG,
    NUMBER,
    DATE;

    private static Type of(String sql) {
      return switch (sql) {
        case "text" -> TEXT;
        case "integer" -> INTEGER;
        case "bigint" -> LONG;
        case "double precision" -> NUMBER;
        case "date" -> DATE;
        default ->
            throw new IllegalArgumentException("No type of coded files is '%s'".formatted(sql));
      };
    }
  }

  /** Name of its folder. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  public List<Column> columns() {
    return columns;
  }

  /** What it says of an article: rows of values in the order of the columns. */
  public List<List<@Nullable Object>> rows(Article article, List<Coding> codings) {
    return switch (this) {
      case ARTICLES -> List.of(Articles.told(article));
      case OUTCOMES ->
          codings.stream().map(coding -> Sentences.told(article.id(), coding)).toList();
      case MENTIONS ->
          codings.stream()
              .flatMap(coding ->
                  coding instanceof Coding.Coded coded ? coded.events().stream() : Stream.empty())
              .map(event -> EventFile.row(new LedgerEvent(event, 1)))
              .toList();
    };
  }
}
