package org.entente.spark;

import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.coding.actors.ActorDictionary;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.rank.Learned;
import org.entente.event.EventId;
import org.entente.ledger.Coder;
import org.jspecify.annotations.Nullable;

/** A whole job: read, code, write, and say that it holds. */
final class Job {
  static final String DATA = "data-";
  private static final int PARTS_PER_CORE = 4;
  private static final long BYTES_PER_PART = 16L << 20;

  private final SparkSession spark;
  private final Configuration configuration;
  private final String out;
  private final Inputs.Settings settings;
  private final int parts;

  /**
   * @param parts how many tasks code; 0 for as many as fit the input and the cluster
   */
  Job(SparkSession spark, String out, Inputs.Settings settings, int parts) {
    this.spark = spark;
    this.configuration = spark.sparkContext().hadoopConfiguration();
    this.out = new Path(out).toString();
    this.settings = settings;
    this.parts = parts;
  }

  Totals run(List<String> paths) {
    List<Inputs.File> files = Inputs.list(paths, configuration);
    Coder coder = new Coder(version(), hash());
    String name = DATA + key(files, coder);
    var manifest = new Manifest(out, configuration);
    Optional<Totals> done = manifest.holds(name);
    if (done.isPresent()) {
      System.out.printf("%s holds this result already.%n", out);
      return done.get();
    }
    var folders = new Folders(out, name, configuration);
    CoreHours hours = CoreHours.of(spark.sparkContext());
    hours.begin("reading");
    if (!folders.isDone(folders.read()))
      ReadStep.run(spark, files, settings, parts(files), folders.read());
    hours.begin("coding");
    Dataset<Row> coded = new CodeStep(spark, folders).run();
    hours.begin("writing");
    new WriteStep(folders).run(coded);
    Totals totals = Totals.of(spark, folders);
    manifest.replace(name, coder, totals);
    System.out.println(hours.line(totals.sentences()));
    return totals;
  }

  private int parts(List<Inputs.File> files) {
    if (parts > 0) return parts;
    long bytes = files.stream().mapToLong(Inputs.File::bytes).sum();
    int cores = spark.sparkContext().defaultParallelism();
    return (int) Math.clamp(bytes / BYTES_PER_PART, (long) PARTS_PER_CORE * cores, 100_000);
  }

  /** Tells apart jobs that could give other results. */
  private String key(List<Inputs.File> files, Coder coder) {
    return EventId.hash(coder + "\n" + settings + "\n" + files).value();
  }

  private static String version() {
    @Nullable String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  private static String hash() {
    return org.entente.coding.Coder.hash(
        Lexicon.standard(), ActorDictionary.load(), Learned.standard());
  }
}
