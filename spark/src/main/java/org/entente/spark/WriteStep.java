package org.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.posexplode;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.entente.ledger.CodedFolder;
import org.entente.ledger.CodedTable;

/** Writes what was coded as tables by month, and what was refused as lines of JSON. */
final class WriteStep {
  private static final String ARTICLE = "at_article";
  private static final String PLACE = "at_place";

  private final Folders folders;

  WriteStep(Folders folders) {
    this.folders = folders;
  }

  void run(Dataset<Row> coded) {
    Dataset<Row> articles = coded.filter(col("problem").isNull());
    Column month = col("month");
    Column id = col("article.id").as(ARTICLE);
    write(
        CodedTable.ARTICLES,
        articles.select(
            month, id, org.apache.spark.sql.functions.lit(0).as(PLACE), col("article").as("row")));
    for (CodedTable table : List.of(CodedTable.OUTCOMES, CodedTable.MENTIONS))
      write(
          table,
          articles.select(
              month, id, posexplode(col(table.folder())).as(new String[] {PLACE, "row"})));
    coded
        .filter(col("problem").isNotNull())
        .select("source", "line", "problem", "message")
        .coalesce(1)
        .sortWithinPartitions("source", "line", "message")
        .write()
        .mode(SaveMode.Overwrite)
        .json(folders.refused());
  }

  /** In one order of articles in all tables; the ledger reads them side by side. */
  private void write(CodedTable table, Dataset<Row> rows) {
    List<Column> columns = new ArrayList<>(List.of(col("month")));
    table.columns().forEach(column -> columns.add(col("row." + column.name())));
    rows.repartitionByRange(col("month"), col(ARTICLE))
        .sortWithinPartitions(col("month"), col(ARTICLE), col(PLACE))
        .select(columns.toArray(Column[]::new))
        .write()
        .partitionBy(CodedFolder.MONTH)
        .mode(SaveMode.Overwrite)
        .parquet(folders.table(table));
  }
}
