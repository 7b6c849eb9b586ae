package org.entente.coding.actors;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where an import writes: one file in our own form for each kind of table, opened when first
 * needed, and the list of what was not taken. Nothing is kept in memory, however large the import.
 */
final class ImportTarget implements AutoCloseable {
  private final Path folder;
  private final String base;
  private final Map<TableKind, BufferedWriter> tables = new EnumMap<>(TableKind.class);
  private final Map<String, Integer> taken = new TreeMap<>();
  private final Map<String, Integer> notTaken = new TreeMap<>();
  private final List<Path> files = new ArrayList<>();
  private final Path list;
  private final BufferedWriter refusals;

  ImportTarget(Path folder, String base) throws IOException {
    this.folder = folder;
    this.base = base;
    Files.createDirectories(folder);
    list = folder.resolve(base + OwnTables.REPORT_ENDING);
    refusals = Files.newBufferedWriter(list);
    refusals.write("line\treason\ttext\n");
  }

  /** Writes one entry; cells in the order of the kind's columns. */
  void take(TableKind kind, String... cells) throws IOException {
    BufferedWriter table = tables.get(kind);
    if (table == null) {
      table = open(kind);
      tables.put(kind, table);
    }
    table.write(String.join("\t", cells));
    table.write('\n');
    taken.merge(kind.name().toLowerCase(Locale.ROOT), 1, Integer::sum);
  }

  private BufferedWriter open(TableKind kind) throws IOException {
    Path file = folder.resolve("%s-%s.tsv".formatted(base, kind.name().toLowerCase(Locale.ROOT)));
    files.add(file);
    BufferedWriter table = Files.newBufferedWriter(file);
    table.write(String.join("\t", kind.columns()));
    table.write('\n');
    return table;
  }

  /** Where a fact is from, without the folder, which is another one on another machine. */
  static String source(Line line) {
    return line.file().replaceAll(".*[/\\\\]", "") + ":" + line.number();
  }

  void refuse(int line, String reason, String text) throws IOException {
    refusals.write("%d\t%s\t%s%n".formatted(line, reason, text.replace('\t', ' ').strip()));
    notTaken.merge(reason, 1, Integer::sum);
  }

  ImportReport report(int lines) {
    return new ImportReport(
        lines, Map.copyOf(taken), new TreeMap<>(notTaken), List.copyOf(files), list);
  }

  @Override
  public void close() throws IOException {
    for (BufferedWriter table : tables.values()) table.close();
    refusals.close();
  }
}
