package org.entente.coding.actors;

import java.io.IOException;
import java.util.List;

/** Takes a table of the user's own, line by line, and leaves out the lines that cannot be used. */
final class OwnTableImport {
  private OwnTableImport() {}

  static int read(Table table, ImportTarget target) throws IOException {
    TableKind kind = TableKind.of(table);
    for (Table.Row row : table.rows()) {
      try {
        DictionaryReader.validate(kind, row);
        List<String> cells = kind.columns().stream().map(row::get).toList();
        target.take(kind, cells.toArray(String[]::new));
      } catch (ActorDataException fault) {
        target.refuse(row.line(), fault.what(), String.join(" | ", row.cells()));
      }
    }
    return table.rows().size();
  }
}
