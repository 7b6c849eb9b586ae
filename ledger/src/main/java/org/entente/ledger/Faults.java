package org.entente.ledger;

/** Says in the ledger's words what a database reports. */
interface Faults {
  /** Where the ledger is, as the user named it, without a password. */
  String location();

  /** Whether it is open, or to be opened, for reading only. */
  boolean readOnly();

  LedgerException translate(Throwable fault);
}
