package org.entente.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * The connection to the cluster, with what the job needs of it where the user does not say
 * otherwise.
 */
final class Session {
  private static final long PART = 128L << 20;

  private Session() {}

  static SparkSession start() {
    SparkConf settings = new SparkConf();
    settings.setIfMissing("spark.app.name", "entente code");
    // an article that ends its executor costs its part three attempts; a lost machine is no attempt
    settings.setIfMissing("spark.task.maxFailures", "16");
    settings.set("spark.sql.datetime.java8API.enabled", "true");
    settings.set("spark.sql.session.timeZone", "UTC");
    settings.set("spark.sql.sources.partitionColumnTypeInference.enabled", "false");
    // a file of a step is a task of the next one, however small it is
    settings.set("spark.sql.files.maxPartitionBytes", Long.toString(PART));
    settings.set("spark.sql.files.openCostInBytes", Long.toString(PART));
    return SparkSession.builder().config(settings).getOrCreate();
  }
}
