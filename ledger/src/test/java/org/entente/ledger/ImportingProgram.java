package org.entente.ledger;

import java.nio.file.Path;
import org.entente.ledger.interchange.IcewsFormat;
import org.entente.ledger.interchange.ImportLine;

/** Imports files one after the other, and says {@code done FILE} after each. */
final class ImportingProgram {
  private ImportingProgram() {}

  /** Arguments: the ledger, the files. */
  public static void main(String[] arguments) {
    try (Ledger ledger = Ledger.open(arguments[0])) {
      System.out.println("open");
      for (int i = 1; i < arguments.length; i++) {
        ledger.imports().add(new IcewsFormat(), Path.of(arguments[i]), new Silent());
        System.out.println("done " + arguments[i]);
      }
    }
  }

  static final class Silent implements ImportListener {
    @Override
    public void refused(ImportLine.Refused refusal) {}

    @Override
    public void read(long lines) {}
  }
}
