package org.entente.coding.actors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.event.EventId;

/**
 * Tables that a user brings: a file, or all {@code .tsv}, {@code .yml} and {@code .yaml} files of a
 * folder, in the order of their names.
 *
 * @param hash of all that they hold: which tables a run coded with
 */
record OwnTables(List<Table> tables, String hash) {
  /** Told apart from tables by its ending: the importer's list of what it did not take. */
  static final String REPORT_ENDING = ".not-taken.tsv";

  static OwnTables of(Path place) {
    List<Table> tables = new ArrayList<>();
    for (Path file : files(place)) tables.add(Table.of(file));
    return new OwnTables(List.copyOf(tables), hash(tables));
  }

  static List<Path> files(Path place) {
    if (!Files.isDirectory(place)) {
      if (Files.isRegularFile(place)) return List.of(place);
      throw new ActorDataException(
          place.toString(), 0, "no such file or folder. Maybe make one: entente actors import");
    }
    try (Stream<Path> inside = Files.list(place)) {
      List<Path> files = inside.filter(OwnTables::isTable).sorted().toList();
      if (files.isEmpty())
        throw new ActorDataException(
            place.toString(),
            0,
            "holds no .tsv or .yml file. Maybe fill it: entente actors import");
      return files;
    } catch (IOException unreadable) {
      throw new ActorDataException(
          place.toString(), 0, "cannot be read (%s)".formatted(unreadable.getMessage()));
    }
  }

  private static boolean isTable(Path file) {
    String name = file.getFileName().toString();
    return !name.endsWith(REPORT_ENDING)
        && (name.endsWith(".tsv") || name.endsWith(".yml") || name.endsWith(".yaml"));
  }

  private static String hash(List<Table> tables) {
    StringBuilder all = new StringBuilder();
    for (Table table : tables) {
      all.append(String.join("\t", table.columns())).append('\n');
      for (Table.Row row : table.rows()) all.append(String.join("\t", row.cells())).append('\n');
    }
    return EventId.hash(all.toString()).value();
  }
}
