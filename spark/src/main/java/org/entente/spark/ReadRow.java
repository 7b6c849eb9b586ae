package org.entente.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.entente.article.Article;
import org.entente.ledger.CodedTable;
import org.entente.sources.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one text, line or page, as a row: an article, or the reason why there is none.
 * Rows of one {@code key} come together.
 */
final class ReadRow {
  static final String KEY = "key";
  static final String FILE = "file";
  static final String POSITION = "position";

  static final StructType SCHEMA = schema();

  private ReadRow() {}

  private static StructType schema() {
    List<StructField> fields = new ArrayList<>();
    fields.add(Rows.field(KEY, DataTypes.StringType));
    fields.add(Rows.field(FILE, DataTypes.IntegerType));
    fields.add(Rows.field(POSITION, DataTypes.LongType));
    fields.add(Rows.field("source", DataTypes.StringType));
    fields.add(Rows.field("line", DataTypes.LongType));
    fields.add(Rows.field("problem", DataTypes.StringType));
    fields.add(Rows.field("message", DataTypes.StringType));
    fields.addAll(Arrays.asList(Rows.schema(CodedTable.ARTICLES).fields()));
    return DataTypes.createStructType(fields);
  }

  /**
   * @param position of the reading in its file
   */
  static Row of(Reading reading, int file, long position) {
    return switch (reading) {
      case Reading.Read read ->
          row(read, read.article().id(), file, position, null, null, read.article());
      case Reading.Refused refused -> refused(refused, file, position);
      case Reading.Skipped skipped ->
          row(
              skipped,
              skipped.origin().source(),
              file,
              position,
              CodedRow.SKIPPED,
              skipped.message(),
              null);
    };
  }

  static Row refused(Reading.Refused refused, int file, long position) {
    return row(
        refused,
        refused.origin().source(),
        file,
        position,
        refused.problem().name(),
        refused.message(),
        null);
  }

  private static Row row(
      Reading reading,
      String key,
      int file,
      long position,
      @Nullable String problem,
      @Nullable String message,
      @Nullable Article article) {
    List<@Nullable Object> values =
        new ArrayList<>(
            Arrays.<@Nullable Object>asList(
                key,
                file,
                position,
                reading.origin().source(),
                reading.origin().line(),
                problem,
                message));
    values.addAll(
        article == null
            ? Collections.<@Nullable Object>nCopies(CodedTable.ARTICLES.columns().size(), null)
            : CodedTable.ARTICLES.rows(article, List.of()).getFirst());
    return Rows.row(values);
  }

  static boolean isArticle(Row row) {
    return row.isNullAt(row.fieldIndex("problem"));
  }
}
