package org.entente.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read from it. */
final class MeteredStream extends FilterInputStream {
  private final Meter meter;
  private long counted;
  private boolean ended;

  MeteredStream(InputStream in, Meter meter) {
    super(in);
    this.meter = meter;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    count(value < 0 ? -1 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    count(count);
    return count;
  }

  private void count(int count) {
    if (count < 0) ended = true;
    else {
      counted += count;
      meter.add(count);
    }
  }

  /** Whether something can be read at once. */
  boolean holdsBytes() throws IOException {
    return !ended && in.available() > 0;
  }

  long counted() {
    return counted;
  }

  /**
   * At least 1 before the end: {@code GZIPInputStream} takes 0, which a pipe often answers, for the
   * end of a file made of several packed parts.
   */
  @Override
  public int available() throws IOException {
    return ended ? 0 : Math.max(1, in.available());
  }
}
