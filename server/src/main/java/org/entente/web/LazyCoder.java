package org.entente.web;

import java.util.function.Supplier;
import org.entente.coding.Coder;
import org.jspecify.annotations.Nullable;

/** The coder, read when the first text is coded. */
public final class LazyCoder {
  private final Supplier<Coder> reading;
  private @Nullable Coder coder;

  LazyCoder(Supplier<Coder> reading) {
    this.reading = reading;
  }

  public synchronized Coder get() {
    if (coder == null) coder = reading.get();
    return coder;
  }
}
