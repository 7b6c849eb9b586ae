package org.entente.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.ledger.interchange.ImportFile;
import org.entente.relation.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Events that other projects coded. They keep their origin, and nothing else in the ledger counts
 * them unless asked. Methods throw {@link LedgerException} when the database fails.
 */
public final class Imports {
  private final Ledger ledger;

  Imports(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Reads a file, in one transaction: a crash leaves nothing of it. Events that are there already,
   * by their origin's key and day, are not added again.
   *
   * @param origin whose events they are
   * @param name the file as the user named it
   */
  public ImportReceipt add(String origin, String name, ImportFile file, ImportListener listener) {
    return ledger.write(handle -> Importing.run(handle, origin, name, file, listener));
  }

  /** How many events there are, by origin. */
  public Map<String, Long> origins() {
    return ledger.read(handle -> Acts.importedOrigins(handle, null));
  }

  /** How many events there are between two, by origin. */
  public Map<String, Long> origins(Relation relation) {
    return ledger.read(handle -> Acts.importedOrigins(handle, relation));
  }

  /**
   * Events between two, the newest first.
   *
   * @param origin {@code null} for every one
   * @param limit at most so many; 0 for all
   */
  public List<ImportedRecord> between(
      Relation relation, @Nullable String origin, LocalDate from, LocalDate to, int limit) {
    return ledger.read(handle -> ImportedEvents.between(handle, relation, origin, from, to, limit));
  }

  /**
   * The events of a reference such as {@code icews:32889836}: more than one where the origin gave
   * the same key to several days.
   */
  public List<ImportedRecord> find(String reference) {
    int colon = reference.indexOf(':');
    if (colon < 0) return List.of();
    return ledger.read(handle ->
        ImportedEvents.of(handle, reference.substring(0, colon), reference.substring(colon + 1)));
  }
}
