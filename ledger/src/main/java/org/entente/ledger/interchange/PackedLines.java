package org.entente.ledger.interchange;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file that may be packed by gzip or zip. Each line is decoded for itself, as UTF-8
 * or, where it is not, as ISO-8859-1: files of this field mix both. Works on bytes, so that a line
 * of ten megabytes is skipped instead of held.
 */
final class PackedLines implements Closeable {
  /** The longest line that can be an event. */
  static final int LONGEST = 1 << 20;

  private final InputStream in;
  private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private byte[] line = new byte[1 << 10];
  private int length;

  PackedLines(InputStream packed) throws IOException {
    in = unpacked(new BufferedInputStream(packed, 1 << 16));
  }

  private static InputStream unpacked(BufferedInputStream in) throws IOException {
    in.mark(4);
    byte[] head = in.readNBytes(4);
    in.reset();
    if (starts(head, 0x1F, 0x8B)) return new GZIPInputStream(in, 1 << 16);
    if (!starts(head, 'P', 'K', 3, 4)) return in;
    var zip = new ZipInputStream(in);
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && entry.isDirectory()) entry = zip.getNextEntry();
    return zip; // at the end when the archive holds no file
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) return false;
    for (int i = 0; i < bytes.length; i++) if ((head[i] & 0xFF) != bytes[i]) return false;
    return true;
  }

  /** The next line without its end; an empty text for one that is too long, null at the end. */
  @Nullable String next() throws IOException {
    length = 0;
    boolean any = false;
    for (int value = read(); value >= 0; value = read()) {
      any = true;
      if (value == '\n') return text();
      if (length <= LONGEST) append((byte) value);
    }
    return any ? text() : null;
  }

  /** Whether the line just read was longer than an event can be. */
  boolean tooLong() {
    return length > LONGEST;
  }

  private void append(byte value) {
    if (length == line.length) line = Arrays.copyOf(line, 2 * line.length);
    line[length++] = value;
  }

  private String text() {
    if (tooLong()) return "";
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    try {
      return utf8.decode(ByteBuffer.wrap(line, 0, end)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(line, 0, end, StandardCharsets.ISO_8859_1);
    }
  }

  private int read() throws IOException {
    if (position == filled) {
      filled = Math.max(0, in.read(buffer));
      position = 0;
      if (filled == 0) return -1;
    }
    return buffer[position++] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
