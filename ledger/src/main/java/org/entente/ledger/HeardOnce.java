package org.entente.ledger;

import org.entente.ledger.interchange.ImportLine;

/** Passes on what a file's reading tells, and nothing twice when it is read again. */
final class HeardOnce implements ImportListener {
  private final ImportListener listener;
  private long refusedUpTo;
  private long read;

  HeardOnce(ImportListener listener) {
    this.listener = listener;
  }

  @Override
  public void refused(ImportLine.Refused refusal) {
    if (refusal.number() <= refusedUpTo) return;
    refusedUpTo = refusal.number();
    listener.refused(refusal);
  }

  @Override
  public void read(long lines) {
    if (lines <= read) return;
    read = lines;
    listener.read(lines);
  }
}
