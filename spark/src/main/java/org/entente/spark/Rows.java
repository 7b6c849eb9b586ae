package org.entente.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.entente.article.Article;
import org.entente.ledger.CodedTable;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** The tables of coded files as Spark has them. */
final class Rows {
  private Rows() {}

  static StructType schema(CodedTable table) {
    return DataTypes.createStructType(
        table.columns().stream().map(column -> field(column.name(), type(column))).toList());
  }

  static StructField field(String name, DataType type) {
    return DataTypes.createStructField(name, type, true);
  }

  private static DataType type(CodedTable.Column column) {
    return switch (column.type()) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case LONG -> DataTypes.LongType;
      case NUMBER -> DataTypes.DoubleType;
      case DATE -> DataTypes.DateType;
    };
  }

  static Row row(List<@Nullable Object> values) {
    return RowFactory.create(values.toArray());
  }

  /** As a value of an array. */
  static Seq<Row> rows(List<List<@Nullable Object>> all) {
    List<Row> rows = new ArrayList<>();
    for (List<@Nullable Object> values : all) rows.add(row(values));
    return CollectionConverters.asScala(rows).toSeq();
  }

  /** From a row that has the columns of {@link CodedTable#ARTICLES}. */
  static Article article(Row row) {
    String id = row.getAs("id");
    @Nullable String url = row.getAs("url");
    @Nullable String title = row.getAs("title");
    @Nullable String publisher = row.getAs("publisher");
    @Nullable LocalDate published = row.getAs("published");
    @Nullable String language = row.getAs("language");
    String text = row.getAs("text");
    @Nullable String basis = row.getAs("published_basis");
    return new Article(id, url, title, publisher, published, language, text, basis);
  }
}
