package org.entente.ledger.interchange;

import java.util.List;

/** A format of tab-separated events. */
public interface RowFormat {
  /** The short name under which its events are kept: {@code icews}. */
  String origin();

  /** The columns in the order of files without a heading. */
  List<String> columns();

  /** Those of them without which a row is no event. */
  List<String> required();

  /**
   * The event of a row.
   *
   * @throws RefusedRowException when it is none
   */
  ImportedEvent read(Row row) throws RefusedRowException;
}
