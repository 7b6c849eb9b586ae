package org.entente.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.entente.sources.Defaults;
import org.entente.sources.Origin;
import org.entente.sources.Problem;
import org.entente.sources.Reading;
import org.entente.sources.Sources;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Articles in the rows of a Parquet file, whose columns are named like the fields of a line of JSON
 * and held to the same rules. Other columns are not read; a row counts as a line, from 1.
 */
final class ParquetArticles implements Iterator<Reading> {
  private static final List<String> MORE_DATES = List.of("publication_date", "published");

  private final Origin origin;
  private final Defaults defaults;
  private final ParquetReader<Group> reader;
  private long line;
  private @Nullable Reading next;
  private boolean ended;

  private ParquetArticles(Origin origin, Defaults defaults, ParquetReader<Group> reader) {
    this.origin = origin;
    this.defaults = defaults;
    this.reader = reader;
  }

  /** The readings of a file; a file that is none of Parquet's is one refusal. */
  static Iterator<Reading> of(Path path, Configuration configuration, Defaults defaults) {
    Origin origin = Origin.of(path.toString());
    try {
      MessageType columns = known(columns(path, configuration), defaults);
      var narrowed = new Configuration(configuration);
      narrowed.set(ReadSupport.PARQUET_READ_SCHEMA, columns.toString());
      return new ParquetArticles(
          origin,
          defaults,
          ParquetReader.builder(new GroupReadSupport(), path).withConf(narrowed).build());
    } catch (IOException | RuntimeException unreadable) {
      return List.<Reading>of(refused(origin, unreadable)).iterator();
    }
  }

  private static MessageType columns(Path path, Configuration configuration) throws IOException {
    try (var reader = ParquetFileReader.open(HadoopInputFile.fromPath(path, configuration))) {
      return reader.getFooter().getFileMetaData().getSchema();
    }
  }

  private static MessageType known(MessageType all, Defaults defaults) {
    List<Type> known =
        all.getFields().stream()
            .filter(Type::isPrimitive)
            .filter(field ->
                defaults.fields().containsKey(field.getName())
                    || Defaults.FIELDS.contains(field.getName())
                    || MORE_DATES.contains(field.getName()))
            .toList();
    if (known.isEmpty())
      throw new IllegalArgumentException(
          "none of its columns is named %s; name them with --map"
              .formatted(String.join(", ", Defaults.FIELDS)));
    return new MessageType(all.getName(), known);
  }

  private static Reading.Refused refused(Origin origin, Exception unreadable) {
    return new Reading.Refused(
        origin,
        Problem.TRUNCATED,
        "%s cannot be read as Parquet: %s. Fetch or write the file again."
            .formatted(
                origin,
                String.valueOf(unreadable.getMessage())
                    .lines()
                    .findFirst()
                    .orElse("no reason given")));
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) next = advance();
    return next != null;
  }

  @Override
  public Reading next() {
    if (!hasNext() || next == null) throw new NoSuchElementException("No row is left");
    Reading reading = next;
    next = null;
    return reading;
  }

  private @Nullable Reading advance() {
    try {
      Group row = reader.read();
      line++;
      if (row != null) return Sources.line(origin.atLine(line), json(row), defaults);
      close();
      return null;
    } catch (IOException | RuntimeException damaged) {
      close();
      return refused(origin.atLine(line), damaged);
    }
  }

  private void close() {
    ended = true;
    try {
      reader.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String json(Group row) {
    ObjectNode line = JsonMapper.shared().createObjectNode();
    List<Type> fields = row.getType().getFields();
    for (int i = 0; i < fields.size(); i++)
      if (row.getFieldRepetitionCount(i) > 0) put(line, row, i, fields.get(i).asPrimitiveType());
    return line.toString();
  }

  private static void put(ObjectNode line, Group row, int i, PrimitiveType column) {
    String name = column.getName();
    switch (column.getPrimitiveTypeName()) {
      case BINARY -> line.put(name, row.getBinary(i, 0).toStringUsingUTF8());
      case INT32 -> {
        int value = row.getInteger(i, 0);
        if (column.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation)
          line.put(name, LocalDate.ofEpochDay(value).toString());
        else line.put(name, value);
      }
      case INT64 -> {
        long value = row.getLong(i, 0);
        if (column.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation time)
          line.put(name, Instant.EPOCH.plus(value, unit(time)).toString());
        else line.put(name, value);
      }
      case DOUBLE -> line.put(name, row.getDouble(i, 0));
      case FLOAT -> line.put(name, row.getFloat(i, 0));
      case BOOLEAN -> line.put(name, row.getBoolean(i, 0));
      case INT96, FIXED_LEN_BYTE_ARRAY ->
          throw new IllegalArgumentException(
              "column %s is of the type %s, which is not read; write it as a text"
                  .formatted(name, column.getPrimitiveTypeName()));
    }
  }

  private static ChronoUnit unit(TimestampLogicalTypeAnnotation time) {
    return switch (time.getUnit()) {
      case MILLIS -> ChronoUnit.MILLIS;
      case MICROS -> ChronoUnit.MICROS;
      case NANOS -> ChronoUnit.NANOS;
    };
  }
}
