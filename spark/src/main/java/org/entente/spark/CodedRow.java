package org.entente.spark;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.article.Article;
import org.entente.event.Coding;
import org.entente.ledger.CodedFolder;
import org.entente.ledger.CodedTable;
import org.jspecify.annotations.Nullable;

/** What became of one row that was read: an article with its codings, or a problem. */
final class CodedRow {
  /** Not problems of the sources: parts that are no articles by their kind. */
  static final String SKIPPED = "SKIPPED";

  /** Of an article that was set apart, because an attempt at it ended the executor. */
  static final String SET_APART = "SET_APART";

  /** Of an article that ended its executor, alone, as often as is tried. */
  static final String ENDED_EXECUTOR = "ENDED_EXECUTOR";

  static final StructType SCHEMA =
      DataTypes.createStructType(
          List.of(
              Rows.field("month", DataTypes.StringType),
              Rows.field("source", DataTypes.StringType),
              Rows.field("line", DataTypes.LongType),
              Rows.field("problem", DataTypes.StringType),
              Rows.field("message", DataTypes.StringType),
              Rows.field("article", Rows.schema(CodedTable.ARTICLES)),
              Rows.field("outcomes", DataTypes.createArrayType(Rows.schema(CodedTable.OUTCOMES))),
              Rows.field("mentions", DataTypes.createArrayType(Rows.schema(CodedTable.MENTIONS)))));

  private CodedRow() {}

  static Row of(Row read, Article article, List<Coding> codings) {
    return row(
        read,
        null,
        null,
        Rows.row(CodedTable.ARTICLES.rows(article, codings).getFirst()),
        Rows.rows(CodedTable.OUTCOMES.rows(article, codings)),
        Rows.rows(CodedTable.MENTIONS.rows(article, codings)),
        month(article.published()));
  }

  /** The same problem that reading had. */
  static Row problem(Row read) {
    return row(read, read.getAs("problem"), read.getAs("message"), null, null, null, null);
  }

  static Row problem(Row read, String problem, String message, @Nullable Article article) {
    Row kept =
        article == null ? null : Rows.row(CodedTable.ARTICLES.rows(article, List.of()).getFirst());
    return row(read, problem, message, kept, null, null, null);
  }

  private static Row row(
      Row read,
      @Nullable String problem,
      @Nullable String message,
      @Nullable Row article,
      @Nullable Object outcomes,
      @Nullable Object mentions,
      @Nullable String month) {
    return RowFactory.create(
        month,
        read.getAs("source"),
        read.getAs("line"),
        problem,
        message,
        article,
        outcomes,
        mentions);
  }

  private static String month(@Nullable LocalDate published) {
    return published == null
        ? CodedFolder.UNDATED
        : "%04d-%02d".formatted(published.getYear(), published.getMonthValue());
  }
}
