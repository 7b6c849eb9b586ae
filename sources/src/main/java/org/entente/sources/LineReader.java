package org.entente.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lines of bytes, none held that is longer than a limit.
 *
 * <p>Works on bytes, because each line of a damaged file may have to be decoded in its own way; in
 * UTF-16 a line ends with a two-byte unit, and bytes of other letters may look like half of it.
 */
final class LineReader {

  /** One line without its end. */
  sealed interface Line {
    /** From 1. */
    long number();

    /**
     * A line within the limit.
     *
     * @param bytes valid until the next line is read
     */
    record Whole(long number, ByteBuffer bytes) implements Line {}

    /**
     * A line that was skipped.
     *
     * @param length in bytes
     */
    record TooLong(long number, long length) implements Line {}
  }

  private final InputStream in;
  private final UnicodeForm form;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private byte[] line = new byte[1 << 12];
  private long number;

  LineReader(InputStream in, UnicodeForm form, int limit) throws IOException {
    this.in = in;
    this.form = form;
    this.limit = limit;
    in.skipNBytes(form.mark());
  }

  /** Number of the last line that was begun; 0 before the first. */
  long number() {
    return number;
  }

  /** Whether the end of a line was read already. */
  boolean isAtHand() {
    for (int i = position; i < filled; i++) if (buffer[i] == '\n') return true;
    return false;
  }

  /** The next line, or {@code null} after the last. */
  @Nullable Line next() throws IOException {
    long length = 0;
    int previous = -1;
    for (int value = read(); value >= 0; value = read()) {
      if (length++ == 0) number++;
      if (length <= limit) append((int) length - 1, (byte) value);
      if (endsLine(length, previous, value)) return line(length - (form.isUtf8() ? 1 : 2));
      previous = value;
    }
    return length == 0 ? null : line(length);
  }

  private boolean endsLine(long length, int previous, int value) {
    if (form.isUtf8()) return value == '\n';
    if (length % 2 == 1) return false;
    return form.charset().equals(StandardCharsets.UTF_16LE)
        ? previous == '\n' && value == 0
        : previous == 0 && value == '\n';
  }

  private Line line(long length) {
    return length > limit
        ? new Line.TooLong(number, length)
        : new Line.Whole(number, ByteBuffer.wrap(line, 0, (int) length));
  }

  private void append(int at, byte value) {
    if (at == line.length) line = Arrays.copyOf(line, Math.min(2 * line.length, limit));
    line[at] = value;
  }

  private int read() throws IOException {
    if (position == filled) {
      filled = in.read(buffer);
      position = 0;
      if (filled <= 0) {
        filled = 0;
        return -1;
      }
    }
    return buffer[position++] & 0xFF;
  }
}
