package org.entente.ledger.interchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of tab-separated events, plain or packed, line by line. Quotes mean nothing: in this
 * field's files they stand alone as often as in pairs. A file that breaks off gives what came
 * before, and a refusal that says so.
 */
public final class ImportFile implements Closeable {
  private static final int SHOWN_TEXT = 200;

  private final ImportFormat format;
  private final PackedLines lines;
  private final Map<String, Integer> columns = new HashMap<>();
  private int width;
  private long number;
  private @Nullable String waiting;
  private boolean ended;

  private ImportFile(ImportFormat format, PackedLines lines) {
    this.format = format;
    this.lines = lines;
  }

  /**
   * Opens a file, packed or plain.
   *
   * @throws ImportFileException when it is not there or holds no such events
   */
  public static ImportFile open(ImportFormat format, Path file) {
    InputStream bytes;
    try {
      bytes = Files.newInputStream(file);
    } catch (NoSuchFileException missing) {
      throw new ImportFileException("No file %s. Maybe a mistyped name.".formatted(file), missing);
    } catch (IOException failure) {
      throw new ImportFileException(
          "%s cannot be read: %s. Maybe ask its owner.".formatted(file, failure), failure);
    }
    try {
      return open(format, file, bytes);
    } catch (ImportFileException unusable) {
      try (bytes) {
        throw unusable;
      } catch (IOException closing) {
        throw unusable;
      }
    }
  }

  /**
   * @param name the file as the user named it, for messages
   * @param bytes its bytes, packed as they are; closed with this
   */
  public static ImportFile open(ImportFormat format, Path name, InputStream bytes) {
    try {
      var file = new ImportFile(format, new PackedLines(bytes));
      file.readBeginning(name);
      return file;
    } catch (IOException failure) {
      throw new ImportFileException(
          "%s cannot be read: %s. Maybe fetch it again."
              .formatted(name, failure.getMessage() == null ? failure : failure.getMessage()),
          failure);
    }
  }

  private void readBeginning(Path name) throws IOException {
    String first = lines.next();
    if (first == null || lines.tooLong())
      throw new ImportFileException(
          first == null
              ? "%s is empty. Maybe fetch it again.".formatted(name)
              : "%s has a first line of more than %,d bytes: no table of events."
                  .formatted(name, PackedLines.LONGEST),
          null);
    String line = first.startsWith("\uFEFF") ? first.substring(1) : first;
    switch (format) {
      case RowFormat rows -> readHeading(rows, line, name);
      case PloverFormat json -> {
        if (!line.strip().startsWith("{"))
          throw new ImportFileException(
              "%s is no %s file: its first line is no JSON object. Maybe name another format."
                  .formatted(name, format.origin()),
              null);
        waiting = line;
      }
    }
  }

  private void readHeading(RowFormat rows, String line, Path name) {
    List<String> cells = cells(line).stream().map(String::strip).toList();
    boolean headed = cells.contains(rows.required().getFirst());
    List<String> names = headed ? cells : named(rows, cells.size());
    width = names.size();
    for (int i = 0; i < width; i++)
      columns.putIfAbsent(rows.otherNames().getOrDefault(names.get(i), names.get(i)), i);
    for (String required : rows.required())
      if (!columns.containsKey(required) || cells.size() != width)
        throw new ImportFileException(
            "%s is no %s file: it has %d columns and none is '%s'. Maybe name another format."
                .formatted(name, format.origin(), cells.size(), required),
            null);
    if (headed) number = 1;
    else waiting = line;
  }

  /** Columns of a file without heading, of which older ones lack some at the end. */
  private static List<String> named(RowFormat rows, int count) {
    List<String> all = rows.columns();
    boolean older = count < all.size() && count >= all.size() - rows.lackedByOlderFiles();
    return older ? all.subList(0, count) : all;
  }

  /** The next line that is not blank; {@code null} after the last. */
  public @Nullable ImportLine next() {
    while (!ended) {
      String line;
      try {
        line = waiting != null ? waiting : lines.next();
      } catch (IOException broken) {
        ended = true;
        return refused("", "the file breaks off here (%s)".formatted(broken.getMessage()), 1);
      }
      waiting = null;
      if (line == null) break;
      number++;
      if (lines.tooLong())
        return refused("", "more than %,d bytes".formatted(PackedLines.LONGEST), 0);
      if (!line.isBlank()) return read(line);
    }
    ended = true;
    return null;
  }

  private ImportLine read(String line) {
    try {
      if (line.indexOf('\0') >= 0) throw new RefusedRowException("a NUL character");
      ImportedEvent event =
          switch (format) {
            case RowFormat rows -> rows.read(row(rows, cells(line)));
            case PloverFormat json -> json.read(line);
          };
      return new ImportLine.Accepted(number, event);
    } catch (RefusedRowException refusal) {
      return refused(line, String.valueOf(refusal.getMessage()), 0);
    }
  }

  private Row row(RowFormat rows, List<String> cells) throws RefusedRowException {
    if (cells.size() == width) return new Row(columns, cells);
    for (int at = width - 1; at >= 0 && cells.size() > width; at--) {
      var mended = new Row(columns, joined(cells, at, cells.size() - width));
      if (rows.fits(mended)) return mended;
    }
    throw new RefusedRowException("%d columns, %d expected".formatted(cells.size(), width));
  }

  /** With so many of the cells after one taken for parts of it, torn by tabs. */
  private static List<String> joined(List<String> cells, int at, int more) {
    var joined = new ArrayList<>(cells.subList(0, at));
    joined.add(String.join(" ", cells.subList(at, at + more + 1)));
    joined.addAll(cells.subList(at + more + 1, cells.size()));
    return joined;
  }

  private ImportLine refused(String line, String reason, int ahead) {
    String text = line.length() <= SHOWN_TEXT ? line : line.substring(0, SHOWN_TEXT) + "…";
    return new ImportLine.Refused(number + ahead, reason, text.replace('\0', '\uFFFD'));
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>(20);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab));
      from = tab + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
