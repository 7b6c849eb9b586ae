package org.entente.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.ledger.interchange.ImportFile;
import org.entente.ledger.interchange.ImportFormat;
import org.entente.relation.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Events that other projects coded. They keep their origin, and nothing else in the ledger counts
 * them unless asked. Methods throw {@link LedgerException} when the database fails.
 */
public final class Imports {
  private final Ledger ledger;
  private final ImportedLayout layout;

  Imports(Ledger ledger, ImportedLayout layout) {
    this.ledger = ledger;
    this.layout = layout;
  }

  /**
   * Reads a file, in one transaction: a crash leaves nothing of it. Events that are there already,
   * by their origin's key and day, are not added again. When a server goes away meanwhile, the file
   * is read again from its beginning; the listener hears of each refused row once.
   *
   * @param file as the user named it
   * @throws org.entente.ledger.interchange.ImportFileException when it is no such file
   */
  public ImportReceipt add(ImportFormat format, Path file, ImportListener listener) {
    var once = new HeardOnce(listener);
    try {
      return ledger.write(handle -> {
        try (ImportFile rows = ImportFile.open(format, file)) {
          return Importing.run(handle, format.origin(), file.toString(), rows, once);
        } catch (IOException closing) {
          throw new UncheckedIOException(closing);
        }
      });
    } finally {
      ledger.importedChanged();
    }
  }

  /** How many events there are, by origin. */
  public Map<String, Long> origins() {
    return ledger.read(handle -> Acts.importedOrigins(handle, layout, null));
  }

  /** How many events there are between two, by origin. */
  public Map<String, Long> origins(Relation relation) {
    return ledger.read(handle -> Acts.importedOrigins(handle, layout, relation));
  }

  /**
   * Every event between two different actors, in the order in which they were imported: what {@link
   * Ledger#acts(Origin)} tells of them in several times the time, which names each.
   *
   * @param origin {@code null} for every one
   * @param as what to keep of each, for there may be millions
   */
  public <T> List<T> acts(@Nullable String origin, Function<ImportedAct, T> as) {
    return ledger.read(handle -> ImportedActs.list(handle, origin, as));
  }

  /**
   * Events between two, the newest first.
   *
   * @param origin {@code null} for every one
   * @param limit at most so many; 0 for all
   */
  public List<ImportedRecord> between(
      Relation relation, @Nullable String origin, LocalDate from, LocalDate to, int limit) {
    return ledger.read(
        handle -> ImportedEvents.between(handle, layout, relation, origin, from, to, limit));
  }

  /**
   * Those between two that have one of the references, the newest first.
   *
   * @param origin {@code null} for every one
   */
  public List<ImportedRecord> between(
      Relation relation, @Nullable String origin, Collection<String> references) {
    return ledger.read(
        handle -> ImportedEvents.between(handle, layout, relation, origin, references));
  }

  /**
   * A page of events, the newest first; one event more than the page holds when there is another
   * page.
   */
  public List<ImportedRecord> search(ImportedSearch search) {
    return ledger.read(handle -> ImportedPages.read(handle, layout, search));
  }

  /**
   * Copies the events into memory by pair, for whoever asks about pairs often: a server. Takes
   * seconds for millions, and until it is done questions are answered as before. For a ledger that
   * is open for writing.
   */
  public void layOutByPair() {
    ledger.read(handle -> {
      layout.layOut(handle);
      return true;
    });
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
