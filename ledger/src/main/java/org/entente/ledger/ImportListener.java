package org.entente.ledger;

import org.entente.ledger.interchange.ImportLine;

/** Hears of an import while it goes on. */
public interface ImportListener {
  /** A line that is no event. */
  void refused(ImportLine.Refused refusal);

  /**
   * @param lines lines read so far
   */
  void read(long lines);
}
