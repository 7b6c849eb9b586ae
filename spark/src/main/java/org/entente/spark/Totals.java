package org.entente.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.ledger.CodedTable;

/**
 * What a job came to, counted in what it wrote.
 *
 * @param articles that were taken, in English or not
 * @param foreign of them by language, those that are not in English and so were not coded
 * @param undated of them, those without a day of publication
 * @param outcomes sentences by what became of them
 * @param mentions events that sentences report
 * @param problems what was refused or passed over, by problem
 */
record Totals(
    long articles,
    Map<String, Long> foreign,
    long undated,
    Map<String, Long> outcomes,
    long mentions,
    Map<String, Long> problems) {
  static Totals of(SparkSession spark, Folders folders) {
    Dataset<Row> articles = table(spark, folders, CodedTable.ARTICLES);
    Dataset<Row> refused =
        spark
            .read()
            .schema("source string, line long, problem string, message string")
            .json(folders.refused());
    return new Totals(
        articles.count(),
        counts(
            articles.filter(col("language").isNotNull().and(col("language").notEqual("en"))),
            col("language")),
        articles.filter(col("published").isNull()).count(),
        counts(
            table(spark, folders, CodedTable.OUTCOMES),
            coalesce(col("reason"), col("gap"), col("outcome"))),
        table(spark, folders, CodedTable.MENTIONS).count(),
        counts(refused, col("problem")));
  }

  private static Dataset<Row> table(SparkSession spark, Folders folders, CodedTable table) {
    return spark.read().schema(Rows.schema(table)).parquet(folders.table(table));
  }

  private static Map<String, Long> counts(Dataset<Row> rows, Column by) {
    Map<String, Long> counts = new TreeMap<>();
    for (Row row : rows.groupBy(by.as("kind")).agg(count(lit(1)).as("rows")).collectAsList())
      counts.put(row.getString(0).toLowerCase(Locale.ROOT).replace('_', ' '), row.getLong(1));
    return counts;
  }

  long refused() {
    return sum(problems) - problems.getOrDefault("skipped", 0L);
  }

  long sentences() {
    return sum(outcomes);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("%,d articles, %,d refused%s".formatted(articles, refused(), parts(problems)));
    lines.add("%,d sentences%s".formatted(sentences(), parts(outcomes)));
    lines.add("%,d mentions of events".formatted(mentions));
    if (!foreign.isEmpty())
      lines.add(
          "%,d articles are not in English, and so were not coded%s"
              .formatted(sum(foreign), parts(foreign)));
    if (undated > 0)
      lines.add("%,d articles state no usable day of publication".formatted(undated));
    return lines;
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String parts(Map<String, Long> counts) {
    return counts.isEmpty()
        ? ""
        : counts.entrySet().stream()
            .map(entry -> "%,d %s".formatted(entry.getValue(), entry.getKey()))
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
