package org.entente.sources;

import java.util.concurrent.atomic.AtomicLong;

/** Bytes done so far, of packed files as they lie on the disk; read by a progress bar's thread. */
final class Meter {
  private final AtomicLong bytes = new AtomicLong();

  void add(long count) {
    bytes.addAndGet(count);
  }

  long bytes() {
    return bytes.get();
  }
}
