package org.entente.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.event.Coding;
import org.entente.event.EventId;
import org.entente.relation.Relation;
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
  private final Connections connections;
  private final Jdbi jdbi;
  private final Faults faults;

  private Ledger(Connections connections, Faults faults) {
    this.connections = connections;
    this.jdbi = Jdbi.create(connections);
    this.faults = faults;
    jdbi.registerArgument(new TimeArguments());
  }

  /**
   * Opens a ledger for reading and writing; creates it when there is none, and upgrades it when an
   * older version wrote it.
   *
   * @param location path of a DuckDB file
   */
  public static Ledger open(String location) {
    var faults = new Faults(location, false);
    return checked(new Ledger(DuckDbFile.openForWriting(file(location), faults), faults));
  }

  /** As {@link #open}, but creates nothing: for changing what is there. */
  public static Ledger openExisting(String location) {
    DuckDbFile.refuseMissing(file(location));
    return open(location);
  }

  /** Opens a ledger that is there for reading; several processes may do so at once. */
  public static Ledger openReadOnly(String location) {
    var faults = new Faults(location, true);
    return checked(new Ledger(DuckDbFile.openReadOnly(file(location), faults), faults));
  }

  /**
   * Opens a ledger that is there for reading, as it stood at a moment or without its corrections.
   * Its events are told again from their reports, which takes a while in a large one.
   */
  public static Ledger openView(String location, LedgerView view) {
    openReadOnly(location).close(); // refuses what cannot be read
    var faults = new Faults(location, true);
    var ledger = new Ledger(DuckDbFile.inMemory(), faults);
    try {
      ledger.guarded(() -> {
        LaidOut.fill(ledger.jdbi, file(location), view);
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
    return checked(new Ledger(DuckDbFile.inMemory(), new Faults("in memory", false)));
  }

  private static Path file(String location) {
    if (location.isBlank() || location.toLowerCase(Locale.ROOT).startsWith("jdbc:"))
      throw new LedgerException(
          LedgerException.Kind.UNSUPPORTED,
          "No ledger can be kept at '%s' by this version. Name a file, such as entente.duckdb."
              .formatted(location),
          null);
    return Path.of(location);
  }

  private static Ledger checked(Ledger ledger) {
    try {
      Schema.bringUpToDate(ledger.connections, ledger.read(Schema::inspect), ledger.faults);
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
    return read(handle -> Articles.fingerprint(handle, article.id()))
        .map(known -> known.stateOf(article))
        .orElseGet(ArticleState.Absent::new);
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

  /** Acts of every status between the two sides of a relation, in no order. */
  public List<LedgerAct> acts(Origin origin, Relation relation) {
    return read(handle -> Acts.list(handle, origin, relation));
  }

  /** Acts of every status between any two different actors, in no order. */
  public List<LedgerAct> acts(Origin origin) {
    return read(handle -> Acts.list(handle, origin, null));
  }

  /**
   * The days that the events of an origin cover; empty without any.
   *
   * @param until the last day that may count, usually today
   */
  public Optional<RecordDays> recordDays(Origin origin, LocalDate until) {
    return read(handle -> DaysOfRecord.days(handle, origin, until));
  }

  /** Events that other projects coded, which stand apart. */
  public Imports imports() {
    return new Imports(this);
  }

  /** The event of an id or of the beginning of one. */
  public EventLookup findEvent(String idOrPrefix) {
    String prefix = idOrPrefix.strip().toLowerCase(Locale.ROOT);
    if (!prefix.matches("[0-9a-f]{1,16}")) return new EventLookup.Missing();
    List<LedgerEvent> found =
        read(handle -> EventQuery.beginning(prefix, EventLookup.Ambiguous.SHOWN).list(handle));
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
    return count("mention");
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

  /** Where the ledger is, as it was named. */
  public String location() {
    return faults.location();
  }

  @Override
  public void close() {
    try {
      connections.close();
    } catch (SQLException e) {
      throw faults.translate(e);
    }
  }

  private long count(String table) {
    return read(
        handle -> handle.createQuery("select count(*) from " + table).mapTo(Long.class).one());
  }

  <T> T read(Work<T> work) {
    return guarded(() -> jdbi.withHandle(work::on));
  }

  /** One at a time: DuckDB fails one of two transactions that write the same row. */
  synchronized <T> T write(Work<T> work) {
    return guarded(() -> jdbi.inTransaction(work::on));
  }

  private <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException e) {
      throw faults.translate(e);
    }
  }

  /** What is done with a connection. */
  interface Work<T> {
    T on(Handle handle);
  }
}
