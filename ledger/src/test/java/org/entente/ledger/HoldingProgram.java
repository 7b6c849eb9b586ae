package org.entente.ledger;

/** Opens a ledger, says {@code open} and keeps it open until it is killed. */
final class HoldingProgram {
  private HoldingProgram() {}

  public static void main(String[] arguments) throws InterruptedException {
    try (Ledger ledger =
        arguments[1].equals("read")
            ? Ledger.openReadOnly(arguments[0])
            : Ledger.open(arguments[0])) {
      if (arguments[1].equals("write")) ledger.announce("a test holds it.");
      System.out.println("open " + ledger.countArticles());
      Thread.sleep(60_000);
    }
  }
}
