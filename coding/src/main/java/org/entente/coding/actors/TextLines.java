package org.entente.coding.actors;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
  private final BufferedReader reader;
  private int number;

  private TextLines(String file, InputStream in) {
    this.file = file;
    this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
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
    try {
      StringBuilder line = new StringBuilder();
      int letter = reader.read();
      if (letter < 0) return null;
      number++;
      for (; letter >= 0 && letter != '\n'; letter = reader.read()) {
        if (letter == 0) throw noText("holds a zero byte");
        if (line.length() == LONGEST_LINE)
          throw noText("is longer than %,d letters".formatted(LONGEST_LINE));
        line.append((char) letter);
      }
      int end = line.length();
      if (end > 0 && line.charAt(end - 1) == '\r') line.setLength(end - 1);
      if (number == 1 && !line.isEmpty() && line.charAt(0) == '\ufeff') line.deleteCharAt(0);
      return line.toString();
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
