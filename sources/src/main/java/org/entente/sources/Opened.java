package org.entente.sources;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/** A file or standard input, open and unpacked, with its first bytes known. */
final class Opened implements Closeable {
  private static final int HEAD = 1 << 13;

  private final Origin origin;
  private final FileName name;
  private final byte[] head;
  private final Peeked bytes;
  private final Closeable underneath;
  private final MeteredStream raw;
  private final boolean pipe;
  private @Nullable AutoCloseable besides;

  private Opened(
      Origin origin,
      FileName name,
      Peeked bytes,
      byte[] head,
      Closeable underneath,
      MeteredStream raw,
      boolean pipe) {
    this.raw = raw;
    this.pipe = pipe;
    this.origin = origin;
    this.name = name;
    this.bytes = bytes;
    this.head = head;
    this.underneath = underneath;
  }

  /** Opens a file; when it is closed, the meter stands as if the whole file had been read. */
  static Opened file(Found.File file, Meter meter) throws IOException {
    Path path = file.path();
    var metered = new MeteredStream(Files.newInputStream(path), meter);
    Closeable underneath =
        () -> {
          meter.add(Math.max(0, file.size() - metered.counted()));
          metered.close();
        };
    var name = FileName.of(String.valueOf(path.getFileName()));
    return open(Origin.of(path.toString()), name, metered, underneath, file.size() < 0);
  }

  /** Reads standard input, which stays open afterwards: it is not ours. */
  static Opened standardInput(InputStream in, Meter meter) throws IOException {
    var name = new FileName("standard-input", "");
    return open(Origin.of("-"), name, new MeteredStream(in, meter), () -> {}, true);
  }

  /** A file of an archive, which closes it when it is closed itself. */
  static Opened entry(Origin origin, FileName name, InputStream in) throws IOException {
    return open(origin, name, new MeteredStream(in, new Meter()), in, false);
  }

  private static Opened open(
      Origin origin, FileName name, MeteredStream raw, Closeable underneath, boolean pipe)
      throws IOException {
    try {
      var bytes = new Peeked(raw, HEAD);
      byte[] head = peek(bytes);
      if (UnicodeForm.startsWith(head, 0x1F, 0x8B)) {
        bytes = new Peeked(new GZIPInputStream(bytes, 1 << 16), HEAD);
        head = peek(bytes);
      } else if (UnicodeForm.startsWith(head, 'B', 'Z', 'h')) {
        bytes = new Peeked(new BZip2CompressorInputStream(bytes, true), HEAD);
        head = peek(bytes);
      }
      return new Opened(origin, name, bytes, head, underneath, raw, pipe);
    } catch (IOException failure) {
      underneath.close();
      throw failure;
    }
  }

  /**
   * The first bytes, which stay to be read: up to the first line's end where the source is a pipe
   * that is still being written, so that its first article need not wait for a second.
   */
  private static byte[] peek(Peeked bytes) throws IOException {
    byte[] head = new byte[HEAD];
    int length = 0;
    for (int count; length < HEAD; length += count) {
      count = bytes.read(head, length, HEAD - length);
      if (count < 0) break;
      if (holdsLineEnd(head, length, count)) {
        length += count;
        break;
      }
    }
    bytes.unread(head, 0, length);
    return Arrays.copyOf(head, length);
  }

  private static boolean holdsLineEnd(byte[] bytes, int from, int count) {
    for (int i = from; i < from + count; i++) if (bytes[i] == '\n') return true;
    return false;
  }

  /** Whether its next bytes may be still to come. */
  boolean mayWait() {
    try {
      return pipe && !raw.holdsBytes();
    } catch (IOException whatReadingOnWillTell) {
      return false;
    }
  }

  Origin origin() {
    return origin;
  }

  FileName name() {
    return name;
  }

  /** The first bytes, at most 8 KB; empty only when there are none at all. */
  byte[] head() {
    return head;
  }

  UnicodeForm form() {
    return UnicodeForm.of(head);
  }

  /** All bytes from the first one. */
  InputStream bytes() {
    return bytes;
  }

  /** Closes something else with it. */
  void closesToo(AutoCloseable other) {
    besides = other;
  }

  @Override
  public void close() throws IOException {
    try (underneath) {
      if (besides != null) besides.close();
    } catch (IOException | RuntimeException failure) {
      throw failure;
    } catch (Exception other) {
      throw new IOException(other);
    }
  }

  /** Gives what was put back by itself, instead of waiting for more to fill the reader's array. */
  private static final class Peeked extends PushbackInputStream {
    Peeked(InputStream in, int size) {
      super(in, size);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int back = buf.length - pos;
      return super.read(target, offset, back > 0 ? Math.min(back, length) : length);
    }
  }
}
