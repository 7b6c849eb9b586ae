package org.entente.ledger.interchange;

import java.util.List;
import java.util.Map;

/** A format of tab-separated events. */
public non-sealed interface RowFormat extends ImportFormat {
  /** The columns in the order of files without a heading. */
  List<String> columns();

  /** How many of the last columns older files lack. */
  default int lackedByOlderFiles() {
    return 0;
  }

  /** What columns are called in some files, and here. */
  default Map<String, String> otherNames() {
    return Map.of();
  }

  /** Those of them without which a row is no event. */
  List<String> required();

  /**
   * Whether numbers, days and codes stand where they must: a row of too many cells, torn by a tab
   * within one, is put together where they do.
   */
  default boolean fits(Row row) {
    return false;
  }

  /**
   * The event of a row.
   *
   * @throws RefusedRowException when it is none
   */
  ImportedEvent read(Row row) throws RefusedRowException;
}
