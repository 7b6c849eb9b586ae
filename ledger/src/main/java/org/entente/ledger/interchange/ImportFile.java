package org.entente.ledger.interchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
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

  private final RowFormat format;
  private final PackedLines lines;
  private final Map<String, Integer> columns = new HashMap<>();
  private int width;
  private long number;
  private @Nullable String waiting;
  private boolean ended;

  private ImportFile(RowFormat format, PackedLines lines) {
    this.format = format;
    this.lines = lines;
  }

  /**
   * @param name the file as the user named it, for messages
   * @param bytes its bytes, packed as they are; closed with this
   */
  public static ImportFile open(RowFormat format, Path name, InputStream bytes) {
    try {
      var file = new ImportFile(format, new PackedLines(bytes));
      file.readHeading(name);
      return file;
    } catch (IOException failure) {
      throw new ImportFileException(
          "%s cannot be read: %s. Maybe fetch it again."
              .formatted(name, failure.getMessage() == null ? failure : failure.getMessage()),
          failure);
    }
  }

  private void readHeading(Path name) throws IOException {
    String first = lines.next();
    if (first == null || lines.tooLong())
      throw new ImportFileException(
          first == null
              ? "%s is empty. Maybe fetch it again.".formatted(name)
              : "%s has a first line of more than %,d bytes: no table of events."
                  .formatted(name, PackedLines.LONGEST),
          null);
    String line = first.startsWith("\uFEFF") ? first.substring(1) : first;
    List<String> cells = cells(line).stream().map(String::strip).toList();
    boolean headed = cells.contains(format.required().getFirst());
    List<String> names = headed ? cells : format.columns();
    width = names.size();
    for (int i = 0; i < names.size(); i++) columns.putIfAbsent(names.get(i), i);
    for (String required : format.required())
      if (!columns.containsKey(required) || (!headed && cells.size() != width))
        throw new ImportFileException(
            "%s is no %s file: it has %d columns and none is '%s'. Maybe name another format."
                .formatted(name, format.origin(), cells.size(), required),
            null);
    if (headed) number = 1;
    else waiting = line;
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
      List<String> cells = cells(line);
      if (cells.size() != width)
        throw new RefusedRowException("%d columns, %d expected".formatted(cells.size(), width));
      return new ImportLine.Accepted(number, format.read(new Row(columns, cells)));
    } catch (RefusedRowException refusal) {
      return refused(line, String.valueOf(refusal.getMessage()), 0);
    }
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
