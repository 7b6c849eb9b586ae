package org.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.entente.ledger.CodedTable;

/** Codes what was read: every file a task, and what was set apart one by one at the end. */
final class CodeStep {
  private final SparkSession spark;
  private final Broadcast<SerializableConfiguration> configuration;
  private final Folders folders;

  CodeStep(SparkSession spark, Folders folders) {
    this.spark = spark;
    this.folders = folders;
    var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.configuration =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
  }

  /** All that was coded. */
  Dataset<Row> run() {
    if (!folders.isDone(folders.coded()))
      code(spark.read().schema(ReadRow.SCHEMA).parquet(folders.read()), false, folders.coded());
    Dataset<Row> coded = spark.read().schema(CodedRow.SCHEMA).parquet(folders.coded());
    Column setApart = col("problem").equalTo(CodedRow.SET_APART);
    Dataset<Row> apart = coded.filter(setApart);
    if (apart.isEmpty()) return coded;
    if (!folders.isDone(folders.alone())) code(asRead(apart).coalesce(1), true, folders.alone());
    Dataset<Row> alone = spark.read().schema(CodedRow.SCHEMA).parquet(folders.alone());
    return coded
        .filter(col("problem").isNull().or(col("problem").notEqual(CodedRow.SET_APART)))
        .union(alone);
  }

  private void code(Dataset<Row> read, boolean alone, String to) {
    read.mapPartitions(
            new CodePart(configuration, folders.marks(alone), alone), Encoders.row(CodedRow.SCHEMA))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(to);
  }

  private static Dataset<Row> asRead(Dataset<Row> apart) {
    Stream<Column> before =
        Stream.of(
            col("article.id").as(ReadRow.KEY),
            lit(0).as(ReadRow.FILE),
            lit(0L).as(ReadRow.POSITION),
            col("source"),
            col("line"),
            lit(null).cast("string").as("problem"),
            lit(null).cast("string").as("message"));
    Stream<Column> article =
        CodedTable.ARTICLES.columns().stream().map(column -> col("article." + column.name()));
    Column[] columns = Stream.concat(before, article).toArray(Column[]::new);
    return apart.select(columns);
  }
}
