package org.entente.ledger.interchange;

/** A format of other projects' events, one a line. */
public sealed interface ImportFormat permits RowFormat, PloverFormat {
  /** The short name under which its events are kept: {@code icews}. */
  String origin();
}
