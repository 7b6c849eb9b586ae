package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.event.Coding;
import org.entente.event.EventId;
import org.entente.relation.Relation;
import org.entente.watch.WatchLog;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Articles, what became of each of their sentences, and the events merged from what the sentences
 * report.
 *
 * <p>Articles, sentences and mentions are only ever added, an article with all that belongs to it
 * in one transaction: when {@link #store} returns, neither a crash nor {@code kill -9} can take it
 * back, and before, nothing of it is there. Every method throws {@link LedgerException} when the
 * database fails.
 */
public final class Ledger implements AutoCloseable {
  private static final Duration SHARED_HOLDS = Duration.ofSeconds(10);

  private final Database database;
  private final Jdbi jdbi;
  private final ImportedLayout layout = new ImportedLayout();
  private final AtomicLong writes = new AtomicLong();
  private final AtomicLong imported = new AtomicLong();
  private @Nullable HolderNote note;

  private Ledger(Database database) {
    this.database = database;
    this.jdbi = Jdbi.create(database.connections());
    jdbi.registerArgument(new TimeArguments());
  }

  /**
   * Opens a ledger for reading and writing; creates it when there is none, and upgrades it when an
   * older version wrote it.
   *
   * @param location path of a DuckDB file, or address of a PostgreSQL database: {@code
   *     jdbc:postgresql://host/database}
   */
  public static Ledger open(String location) {
    return open(Place.of(location).open(false));
  }

  static Ledger open(Database database) {
    return upToDate(new Ledger(database), true);
  }

  /** As {@link #open}, but creates nothing: for changing what is there. */
  public static Ledger openExisting(String location) {
    Place place = Place.of(location);
    place.refuseMissing();
    return upToDate(new Ledger(place.open(false)), false);
  }

  /** Opens a ledger that is there for reading; several processes may do so at once. */
  public static Ledger openReadOnly(String location) {
    return upToDate(new Ledger(Place.of(location).open(true)), false);
  }

  /**
   * Opens a ledger that is there for reading, as it stood at a moment or without its corrections.
   * Its events are told again from their reports, which takes a while in a large one; one on a
   * server is copied first.
   */
  public static Ledger openView(String location, LedgerView view) {
    return switch (Place.of(location)) {
      case Place.DuckDb place -> {
        openReadOnly(location).close(); // refuses what cannot be read
        yield view(place.file(), place.file().toString(), view);
      }
      case Place.Postgres place -> {
        try (var copy = new TemporaryCopy(location)) {
          yield view(copy.file(), place.address().shown(), view);
        }
      }
    };
  }

  /** Of a file that may go once this returns. */
  private static Ledger view(Path file, String location, LedgerView view) {
    var faults = new DuckDbFaults(location, true);
    var ledger = new Ledger(new Database.DuckDb(DuckDbFile.inMemory(), faults));
    try {
      ledger.guarded(() -> {
        LaidOut.fill(ledger.jdbi, file, view);
        return ledger;
      });
      return ledger;
    } catch (RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  /** A ledger that is gone when it is closed. */
  public static Ledger openInMemory() {
    var faults = new DuckDbFaults("in memory", false);
    return upToDate(new Ledger(new Database.DuckDb(DuckDbFile.inMemory(), faults)), true);
  }

  private static Ledger upToDate(Ledger ledger, boolean create) {
    try {
      Schema.bringUpToDate(ledger.database, ledger.read(Schema::inspect), create);
      if (!ledger.database.faults().readOnly() && ledger.read(Merging::isBehind))
        ledger.write(handle -> {
          Merging.upgrade(handle);
          return ledger;
        });
      return ledger;
    } catch (RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  public Run startRun(Coder coder) {
    return write(handle -> Runs.start(handle, coder));
  }

  /** The run with the time it ended. */
  public Run finishRun(Run run) {
    return write(handle -> Runs.finish(handle, run));
  }

  /** All runs, the first one first. */
  public List<Run> runs() {
    return read(Runs::list);
  }

  /** How the ledger stands to an article: ask before coding it. */
  public ArticleState state(Article article) {
    Fingerprint known =
        read(handle -> Articles.fingerprints(handle, List.of(article.id()))).get(article.id());
    return known == null ? new ArticleState.Absent() : known.stateOf(article);
  }

  /** Whether coding the article would add nothing. */
  public boolean isStored(Article article) {
    return state(article) instanceof ArticleState.Stored;
  }

  /**
   * Stores an article with the outcome of each of its sentences, in one transaction. An article
   * whose id is there adds nothing, whatever its text: the receipt says how the ledger stood to it.
   *
   * @throws IllegalArgumentException when an event is not of this article
   */
  public Receipt store(Run run, Article article, List<Coding> codings) {
    return store(run, List.of(new CodedArticle(article, codings))).getFirst();
  }

  /**
   * Stores several articles in one transaction, which is quicker than one by one: report none of
   * them done before this returns. One of an id that is there adds nothing, like a second one of
   * the same id.
   *
   * @return receipts in the order of the articles
   */
  public List<Receipt> store(Run run, List<CodedArticle> articles) {
    return write(handle -> Storing.store(handle, run, articles));
  }

  /** Ids of all articles, in order. */
  public List<String> articleIds() {
    return read(Articles::ids);
  }

  /** The run by which a coder was coding articles again when it was interrupted. */
  public Optional<Run> interruptedRecoding(Coder coder) {
    return read(handle -> Recoding.interrupted(handle, coder));
  }

  /** Ids of the articles that such a run did. */
  public List<String> recoded(Run run) {
    return read(handle -> Recoding.done(handle, run));
  }

  /** What coding a stored article again would change. */
  public Recoded compare(Article article, List<Coding> codings) {
    return read(handle -> Recoding.compare(handle, article, codings));
  }

  /**
   * Takes a stored article as it is coded now, in one transaction. What was read in it before stays
   * and counts no longer; corrections hold, those of a mention for the one that replaces it, and a
   * corrected mention that the coder no longer has stays.
   *
   * @return what that changed
   */
  public Recoded recode(Run run, Article article, List<Coding> codings) {
    return write(handle -> Recoding.take(handle, run, article, codings));
  }

  /** Events by date, unknown dates last. Close the stream: it holds a connection. */
  public Stream<LedgerEvent> events(EventFilter filter) {
    return guarded(() -> EventQuery.of(filter).stream(jdbi));
  }

  /**
   * Events of every status in which {@code a} acts on {@code b}, {@code b} on {@code a}, or both
   * act together, by date. Close the stream: it holds a connection.
   *
   * @param a actor code
   * @param b actor code
   */
  public Stream<LedgerEvent> pairEvents(String a, String b) {
    return guarded(() -> EventQuery.between(a, b).stream(jdbi));
  }

  /** Events of these ids, by date; those that are not there are left out. */
  public List<LedgerEvent> events(Collection<EventId> ids) {
    return ids.isEmpty() ? List.of() : read(handle -> EventQuery.of(ids).list(handle));
  }

  /**
   * Events off which commitments are read: those that make or answer one, and those that happened,
   * by date.
   *
   * @param relation only those in which one of the two acts; {@code null} for all
   */
  public List<LedgerEvent> commitmentEvents(@Nullable Relation relation) {
    return read(handle -> EventQuery.committing(relation).list(handle));
  }

  /** A page of the events searched for, the newest first. */
  public EventPage search(EventSearch search) {
    return EventPage.of(read(handle -> EventQuery.of(search).list(handle)), search.limit());
  }

  /** How many of the events searched for are of each type, status, publisher and year. */
  public Facets facets(EventSearch search) {
    return Facets.of(search, read(handle -> EventQuery.kinds(handle, search)));
  }

  /** What became of each sentence of an article; empty when the article is not there. */
  public List<SentenceOutcome> outcomes(String article) {
    return read(handle -> Sentences.of(handle, article));
  }

  /** Sentences in which a rule matched and a part stayed unknown, at most so many. */
  public List<SentenceOutcome> unresolved(int limit) {
    return read(handle -> Sentences.unresolved(handle, limit));
  }

  /** Every report that an article gives, in its order, with the event that it is of. */
  public List<Mention> mentionsIn(String article) {
    return read(handle -> Mentions.ofArticle(handle, article));
  }

  /** Publishers, those with the most articles first; without those who are not named. */
  public List<String> publishers() {
    return read(Articles::publishers);
  }

  /** Acts of every status between the two sides of a relation, in no order. */
  public List<LedgerAct> acts(Origin origin, Relation relation) {
    return read(handle -> Acts.list(handle, layout, origin, relation));
  }

  /** Acts of every status between any two different actors, in no order. */
  public List<LedgerAct> acts(Origin origin) {
    return read(handle -> Acts.list(handle, layout, origin, null));
  }

  /**
   * The days that the events of an origin cover; empty without any.
   *
   * @param until the last day that may count, usually today
   */
  public Optional<RecordDays> recordDays(Origin origin, LocalDate until) {
    return read(handle -> DaysOfRecord.days(handle, layout, origin, until));
  }

  /**
   * A number that grows when answers about an origin may have changed: what was worked out of them
   * holds for as long as it stays. A database on a server may be written by others at any time, and
   * there it grows every ten seconds.
   */
  public long version(Origin origin) {
    long shared =
        database instanceof Database.Postgres ? System.nanoTime() / SHARED_HOLDS.toNanos() : 0;
    return shared + (origin instanceof Origin.Imported ? imported.get() : writes.get());
  }

  /** Imported events were, or may have been, added. */
  void importedChanged() {
    layout.forget();
    imported.incrementAndGet();
  }

  /** Events that other projects coded, which stand apart. */
  public Imports imports() {
    return new Imports(this, layout);
  }

  /** What is remembered of the sources that are watched. */
  public WatchLog watching() {
    return new Watching(this);
  }

  /** Events on their way to other programs. */
  public Exports exports() {
    return new Exports(this);
  }

  /** Events of one other project, by day. Close the stream: it holds a connection. */
  Stream<ImportedRecord> imported(String origin) {
    return guarded(() -> ImportedEvents.stream(jdbi, origin));
  }

  /**
   * All reports of actual events of a known day that stand, by event. Close the stream: it holds a
   * connection.
   */
  Stream<Mentions.OfEvent> mentions() {
    return guarded(() -> Mentions.stream(jdbi));
  }

  /**
   * The event of an id or of the beginning of one; where no event has it, that of a mention which
   * has, or which the coder gives to an event of that id: reports that came since may have given
   * the event another.
   */
  public EventLookup findEvent(String idOrPrefix) {
    String prefix = idOrPrefix.strip().toLowerCase(Locale.ROOT);
    if (!prefix.matches("[0-9a-f]{1,16}")) return new EventLookup.Missing();
    List<LedgerEvent> found =
        read(handle -> EventQuery.beginning(prefix, EventLookup.Ambiguous.SHOWN).list(handle));
    if (found.isEmpty())
      found =
          read(handle ->
              EventQuery.ofMentionsBeginning(prefix, EventLookup.Ambiguous.SHOWN).list(handle));
    return switch (found.size()) {
      case 0 -> new EventLookup.Missing();
      case 1 -> new EventLookup.Found(found.getFirst());
      default -> new EventLookup.Ambiguous(found.stream().map(e -> e.event().id()).toList());
    };
  }

  /**
   * Says what an event was, against its coder. The mentions stay as they are; every other question
   * is answered as corrected from then on, also when more reports of the event come in. Once
   * stored, a correction is never changed: a later one can say otherwise.
   *
   * @param by whose word it is
   * @param reason why, if they say
   * @return what was stored: also for events that were duplicates of one that is now a duplicate
   * @throws CorrectionRefusedException when it makes no sense here
   */
  public List<Correction> correct(
      EventId event, List<Change> changes, String by, @Nullable String reason) {
    return write(handle -> Correcting.run(handle, event, changes, by, reason));
  }

  /** All that people said, the first one first. */
  public List<Correction> corrections() {
    return read(Corrections::all).values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingLong(Correction::number))
        .toList();
  }

  /** What people said of an event, the first one first. */
  public List<Correction> corrections(EventId event) {
    return read(handle -> Corrections.of(handle, List.of(event))).getOrDefault(event, List.of());
  }

  /**
   * Every report of an event and of its duplicates, the one that tells it first; empty when there
   * is no such event.
   */
  public List<Mention> mentions(EventId event) {
    return read(handle -> Mentions.of(handle, event));
  }

  /** The same, with why each is taken for a report of this event. */
  public List<ReportOf> reports(EventId event) {
    return read(handle -> Mentions.reports(handle, event));
  }

  public Optional<Article> findArticle(String id) {
    return read(handle -> Articles.find(handle, id));
  }

  public long countArticles() {
    return count("article");
  }

  /** Events that stand. */
  public long countEvents() {
    return count("event where set_aside is null");
  }

  public long countMentions() {
    return count("member");
  }

  /** What became of all sentences. */
  public OutcomeCounts outcomes() {
    return read(Sentences::counts);
  }

  /** Who acts on whom, the most events first. */
  public List<DyadCount> dyads() {
    return read(Dyads::counts);
  }

  /** Pairs of different actors, the most covered one first. */
  public List<RelationCount> relations() {
    return read(Dyads::relations);
  }

  /** Where the ledger is, as it was named, but without any password. */
  public String location() {
    return database.faults().location();
  }

  /**
   * Leaves words for programs that find this ledger in use, until it is closed. A ledger on a
   * server is in nobody's way, and one that cannot be noted beside is still of use: both stay
   * without.
   *
   * @param words a sentence on who holds it and what to do instead
   */
  public void announce(String words) {
    boolean inFile = database instanceof Database.DuckDb && Files.exists(Path.of(location()));
    if (!inFile) return;
    try {
      HolderNote own = HolderNote.beside(location());
      own.write(words);
      note = own;
    } catch (IOException cannotBeNoted) {
      note = null;
    }
  }

  @Override
  public void close() {
    database.close();
    if (note == null) return;
    try {
      note.delete();
    } catch (IOException leftBehind) {
      note = null; // of no process that holds the file, and so of no harm
    }
  }

  /**
   * Writes the whole ledger, every row of every table, into a DuckDB file, which is a ledger
   * itself. A file that is there is replaced once the new one is whole.
   *
   * @return how many rows
   * @throws IOException when the file cannot be put in place
   */
  public long backUp(Path file) throws IOException {
    return Replacing.write(
        file,
        unfinished -> {
          try (Ledger copy = open(unfinished.toString())) {
            return copy.fillFrom(this);
          }
        });
  }

  /**
   * Takes over what {@link #backUp} wrote, or any other ledger in a file, in one transaction.
   *
   * @return how many rows
   * @throws LedgerException when this ledger is not empty
   */
  public long restore(Path file) {
    try (Ledger whole = openReadOnly(file.toString())) {
      return fillFrom(whole);
    }
  }

  /**
   * Takes what was coded elsewhere, as if it were coded here.
   *
   * @param progress told after each transaction how far it is
   * @throws CodedFolderException when the folder is damaged; what came before is kept
   */
  public CodedReceipt take(CodedFolder folder, Consumer<CodedReceipt> progress) {
    return new CodedImport(this, progress).take(folder);
  }

  /**
   * @return how many rows
   */
  long fillFrom(Ledger other) {
    return write(to -> {
      String filled = WholeLedger.filled(to);
      if (filled != null)
        throw new LedgerException(
            LedgerException.Kind.NOT_EMPTY,
            "The ledger %s is not empty (there are rows in '%s'), and a whole ledger goes only into an empty one. Name a new one."
                .formatted(location(), filled),
            null);
      return other.read(from -> WholeLedger.copy(from, to));
    });
  }

  private long count(String table) {
    return read(
        handle -> handle.createQuery("select count(*) from " + table).mapTo(Long.class).one());
  }

  <T> T read(Work<T> work) {
    return guarded(() -> database.read(jdbi, work));
  }

  /** In one transaction, which may be tried again: the work must be able to begin anew. */
  <T> T write(Work<T> work) {
    try {
      return guarded(() -> database.write(jdbi, work));
    } finally {
      writes.incrementAndGet();
    }
  }

  private <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException e) {
      throw database.faults().translate(e);
    }
  }

  /** What is done with a connection. */
  interface Work<T> {
    T on(Handle handle);
  }
}
