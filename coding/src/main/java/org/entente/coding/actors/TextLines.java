package org.entente.coding.actors;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text file that somebody else wrote, plain or gzipped, one at a time: a dictionary
 * of any size is read in little memory, and what is no text is refused at its line.
 */
final class TextLines implements AutoCloseable {
  private static final int LONGEST_LINE = 200_000;
  private static final int GZIP_MAGIC = 0x1f8b;

  private final String file;
  private final Reader reader;
  private final char[] buffer = new char[1 << 15];
  private int at;
  private int end;
  private int number;

  private TextLines(String file, InputStream in) {
    this.file = file;
    this.reader = new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  static TextLines of(Path file) {
    try {
      return new TextLines(
          file.toString(), plain(new BufferedInputStream(Files.newInputStream(file))));
    } catch (IOException unreadable) {
      throw new ActorDataException(
          file.toString(), 0, "cannot be read (%s)".formatted(unreadable.getMessage()));
    }
  }

  static TextLines of(String name, InputStream in) {
    return new TextLines(name, in);
  }

  private static InputStream plain(BufferedInputStream in) throws IOException {
    in.mark(2);
    int magic = (in.read() << 8) | in.read();
    in.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(in, 1 << 16) : in;
  }

  String file() {
    return file;
  }

  /** The number of the line that was read last, counted from 1. */
  int number() {
    return number;
  }

  /** The next line without its end, or {@code null} after the last. */
  @Nullable String next() {
    if (at == end && !fill()) return null;
    number++;
    StringBuilder begun = null;
    while (true) {
      int from = at;
      while (at < end && buffer[at] != '\n' && buffer[at] != 0) at++;
      if (at < end && buffer[at] == 0) throw noText("holds a zero byte");
      if (at < end && begun == null) return line(new String(buffer, from, at++ - from));
      if (begun == null) begun = new StringBuilder();
      begun.append(buffer, from, at - from);
      if (begun.length() > LONGEST_LINE)
        throw noText("is longer than %,d letters".formatted(LONGEST_LINE));
      if (at < end) at++;
      else if (fill()) continue;
      return line(begun.toString());
    }
  }

  private String line(String read) {
    int last = read.length();
    if (last > 0 && read.charAt(last - 1) == '\r') last--;
    int first = number == 1 && last > 0 && read.charAt(0) == '\ufeff' ? 1 : 0;
    return first == 0 && last == read.length() ? read : read.substring(first, last);
  }

  private boolean fill() {
    try {
      end = Math.max(0, reader.read(buffer, 0, buffer.length));
      at = 0;
      return end > 0;
    } catch (IOException broken) {
      throw new ActorDataException(
          file, number + 1, "cannot be read further (%s)".formatted(broken.getMessage()));
    }
  }

  private ActorDataException noText(String why) {
    return new ActorDataException(
        file,
        number,
        "the line %s, so this is no text file. Maybe unpack or convert it.".formatted(why));
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
