package org.entente.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.entente.sources.Origin;
import org.entente.sources.Sources;
import org.jspecify.annotations.Nullable;

/** Reads all files, and lays out what they hold by the articles' ids, one file for each part. */
final class ReadStep {
  private ReadStep() {}

  /**
   * @param parts how many files are written, each a task of the coding
   */
  static void run(
      SparkSession spark, List<Inputs.File> files, Inputs.Settings settings, int parts, String to) {
    var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    var configuration =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    var rows =
        context.parallelize(files, files.size()).flatMap(new ReadFile(configuration, settings));
    spark
        .createDataFrame(rows, ReadRow.SCHEMA)
        .repartition(parts, col(ReadRow.KEY))
        .sortWithinPartitions(ReadRow.KEY, ReadRow.FILE, ReadRow.POSITION)
        .mapPartitions(new FirstOfId(), Encoders.row(ReadRow.SCHEMA))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(to);
  }

  /** Of articles of one id, which come one after the other, the first; the others are refused. */
  private record FirstOfId() implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
      return new Iterator<>() {
        private @Nullable Row first;

        @Override
        public boolean hasNext() {
          return rows.hasNext();
        }

        @Override
        public Row next() {
          Row row = rows.next();
          if (!ReadRow.isArticle(row)) return row;
          Row known = first;
          if (known != null && known.getAs("id").equals(row.getAs("id"))) return again(known, row);
          first = row;
          return row;
        }
      };
    }

    private static Row again(Row known, Row row) {
      String source = row.getAs("source");
      long line = row.getAs("line");
      return ReadRow.refused(
          Sources.again(
              new Origin(source, line),
              row.getAs("id"),
              known.getAs("text").equals(row.getAs("text"))),
          row.getAs(ReadRow.FILE),
          row.getAs(ReadRow.POSITION));
    }
  }
}
