package org.entente.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.entente.sources.Defaults;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Codes articles over a cluster. */
@Command(
    name = "code",
    header = "Code articles over a cluster, into a folder that entente import coded takes.",
    description = {
      "",
      "The result replaces what is in the folder once it is whole; the same command again finds that"
          + " there is nothing to do, or goes on where it was stopped.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente-spark --master spark://host:7077 code --out /data/coded /data/news.jsonl",
      "  entente-spark --master yarn code --out s3a://mine/2021-04 s3a://mine/warc/2021-04/",
      "  entente-spark --master 'local[*]' code --out coded examples/articles.jsonl",
      "  entente import coded coded --ledger archive.duckdb",
      "",
      "What stands before code goes to spark-submit. Articles are read from all that entente code reads"
          + " but ZIP, addresses and standard input, and from Parquet with the columns of a line of JSON.",
      "Exit codes: 0 done; 1 done, but some inputs were refused: see refused/ in the result; 2 usage;"
          + " 70 a fault of the program or the cluster."
    })
final class CodeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders of them, or patterns such as warc/*.gz, in any file system that the cluster knows.")
  private List<String> paths = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Where the result goes; all machines of the cluster must see it.")
  private String out = "";

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Day of publication of articles that do not say it, such as 2021-04-15.")
  private @Nullable LocalDate date;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Publisher of articles that do not say it.")
  private @Nullable String publisher;

  @Option(
      names = "--map",
      split = ",",
      paramLabel = "OURS=THEIRS",
      description = "What another program calls the fields, as in entente code.")
  private Map<String, String> fields = Map.of();

  @Option(
      names = "--parts",
      paramLabel = "N",
      description =
          "Into how many parts the coding is cut; without it four for each core, or one for each 16 MB of"
              + " input if that is more.")
  private int parts;

  @Override
  public Integer call() throws IOException {
    if (parts < 0)
      throw new ParameterException(
          spec.commandLine(), "--parts %d: at least 1 is needed".formatted(parts));
    var settings = new Inputs.Settings(date, publisher, new HashMap<>(theirs()));
    try (SparkSession spark = Session.start()) {
      Totals totals = new Job(spark, out, settings, parts).run(paths);
      totals.lines().forEach(System.out::println);
      return totals.refused() > 0 ? ExitCode.REFUSED : ExitCode.OK;
    }
  }

  /** Our name of each field, by theirs. */
  private Map<String, String> theirs() {
    Map<String, String> names = new HashMap<>();
    fields.forEach((ours, name) -> {
      if (!Defaults.FIELDS.contains(ours))
        throw new ParameterException(
            spec.commandLine(),
            "--map knows no field '%s'. It knows %s"
                .formatted(ours, String.join(", ", Defaults.FIELDS)));
      names.put(name, ours);
    });
    return names;
  }
}
