package org.entente.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.entente.sources.Problem;
import org.entente.sources.Reading;
import org.entente.sources.Sources;

/** Reads one file, wherever it lies, as {@code entente code} does. */
record ReadFile(Broadcast<SerializableConfiguration> configuration, Inputs.Settings settings)
    implements FlatMapFunction<Inputs.File, Row> {
  /** How often a file that cannot be read to its end is read again. */
  private static final int AGAIN = 2;

  @Override
  public Iterator<Row> call(Inputs.File file) throws IOException {
    Path path = new Path(file.path());
    Configuration hadoop = configuration.value().value();
    Iterator<Reading> readings =
        path.getName().toLowerCase(Locale.ROOT).endsWith(".parquet")
            ? ParquetArticles.of(path, hadoop, settings.defaults())
            : Sources.of(file.path(), path.getFileSystem(hadoop).open(path), settings.defaults());
    return new Iterator<>() {
      private long position;

      @Override
      public boolean hasNext() {
        return readings.hasNext();
      }

      @Override
      public Row next() {
        return ReadRow.of(steady(readings.next()), file.number(), position++);
      }
    };
  }

  /** A storage that fails is asked again before the rest of a file is given up. */
  private static Reading steady(Reading reading) {
    boolean failed =
        reading instanceof Reading.Refused refused && refused.problem() == Problem.READ_FAILED;
    if (failed && TaskContext.get().attemptNumber() < AGAIN)
      throw new StorageException(((Reading.Refused) reading).message());
    return reading;
  }

  /** Ends the attempt, so that Spark begins another. */
  private static final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StorageException(String message) {
      super(message);
    }
  }
}
