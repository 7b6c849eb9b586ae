package org.entente.web;

import java.util.function.Supplier;
import org.entente.coding.Coder;
import org.jspecify.annotations.Nullable;

/** The coder, read when the first text is coded. */
public final class LazyCoder {
  private final Supplier<Coder> reading;
  private final Supplier<org.entente.ledger.Coder> naming;
  private @Nullable Coder coder;

  LazyCoder(Supplier<Coder> reading, Supplier<org.entente.ledger.Coder> naming) {
    this.reading = reading;
    this.naming = naming;
  }

  /** Which program codes, for the ledger to remember. */
  public org.entente.ledger.Coder name() {
    return naming.get();
  }

  public synchronized Coder get() {
    if (coder == null) coder = reading.get();
    return coder;
  }
}
