package org.entente.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Article;
import org.entente.event.Coding;
import org.entente.event.Event;
import org.entente.event.EventId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * An article coded again: what that changes, and taking it. The reading of an earlier run stays in
 * its rows; the article says which run's rows count. Where somebody corrected a mention that the
 * coder no longer has, the mention stays, because a correction is never undone.
 */
final class Recoding {
  private final Handle handle;
  private final Article article;
  private final List<Mention> before;
  private final Map<String, Mention> after;
  private final Map<String, List<Correction>> corrections;
  private final Map<Mention, Mention> pairs = new LinkedHashMap<>();

  private Recoding(Handle handle, Article article, List<Coding> codings, long run) {
    this.handle = handle;
    this.article = article;
    this.before = Mentions.ofArticle(handle, article.id());
    this.after = Mention.all(codings, run);
    this.corrections = Corrections.about(handle, before.stream().map(Mention::id).toList());
    pair();
  }

  /** What taking it would change. */
  static Recoded compare(Handle handle, Article article, List<Coding> codings) {
    return new Recoding(handle, article, codings, 0).changes(codings);
  }

  /** Takes it, and says what it changed. Nothing is written where nothing changes. */
  static Recoded take(Handle handle, Run run, Article article, List<Coding> codings) {
    var recoding = new Recoding(handle, article, codings, run.id());
    Recoded changes = recoding.changes(codings);
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    recoding.note(run, changes.changesAnything(), now);
    if (changes.changesAnything()) recoding.take(run, codings, now);
    return changes;
  }

  /** Of one sentence, those that are equal, then of one key, then those that are most alike. */
  private void pair() {
    Set<Mention> open = new LinkedHashSet<>(after.values());
    List<Mention> unpaired = new ArrayList<>();
    for (Mention old : before) {
      Mention same = after.get(old.id());
      if (same != null && open.remove(same)) pairs.put(old, same);
      else unpaired.add(old);
    }
    for (int likeness = Likeness.MOST; likeness >= Likeness.LEAST; likeness--)
      for (Mention old : List.copyOf(unpaired))
        for (Mention other : List.copyOf(open))
          if (!pairs.containsKey(old)
              && Likeness.of(old.event(), other.event()) == likeness
              && open.remove(other)) {
            pairs.put(old, other);
            unpaired.remove(old);
          }
  }

  private Recoded changes(List<Coding> codings) {
    int same = 0;
    int retold = 0;
    List<Recoded.Difference> differences = new ArrayList<>();
    for (Mention old : before) {
      Mention other = pairs.get(old);
      if (other == null) differences.add(difference(old, null));
      else if (old.id().equals(other.id())) same++;
      else if (old.event().id().equals(other.event().id())) retold++;
      else differences.add(difference(old, other));
    }
    for (Mention other : after.values())
      if (!pairs.containsValue(other)) differences.add(difference(null, other));
    int outcomes = Sentences.otherOutcomes(handle, article.id(), codings);
    return new Recoded(article.id(), same, retold, differences, outcomes);
  }

  private Recoded.Difference difference(@Nullable Mention old, @Nullable Mention other) {
    Event was = old == null ? null : old.event();
    Event is = other == null ? null : other.event();
    if (old == null || was == null || !isKept(old))
      return new Recoded.Difference(was, is, Recoded.Corrected.NONE);
    CorrectedEvent corrected =
        CorrectedEvent.of(was, corrections.getOrDefault(old.id(), List.of()));
    boolean agrees =
        is == null
            ? CorrectedEvent.NO_EVENT.equals(corrected.setAside())
            : corrected.setAside() == null && Likeness.isSame(corrected.event(), is);
    return new Recoded.Difference(
        was, is, agrees ? Recoded.Corrected.AGREES : Recoded.Corrected.HOLDS);
  }

  /** Whether somebody said something of it that still holds. */
  private boolean isKept(Mention old) {
    boolean kept = false;
    for (Correction correction : corrections.getOrDefault(old.id(), List.of()))
      kept = !(correction.change() instanceof Change.Original);
    return kept;
  }

  /** Articles of a run that was interrupted, which need not be coded once more. */
  static List<String> done(Handle handle, Run run) {
    return handle
        .createQuery("select article from recoding where run = :run")
        .bind("run", run.id())
        .mapTo(String.class)
        .list();
  }

  /** The last run of a coder that coded articles again and did not come to its end. */
  static Optional<Run> interrupted(Handle handle, Coder coder) {
    Set<Long> runs =
        Set.copyOf(
            handle.createQuery("select distinct run from recoding").mapTo(Long.class).list());
    return Runs.list(handle).stream()
        .filter(run -> run.finished() == null && run.coder().equals(coder))
        .filter(run -> runs.contains(run.id()))
        .reduce((one, later) -> later);
  }

  private void note(Run run, boolean changed, Instant now) {
    handle
        .createUpdate(
            "insert into recoding (article, run, made, changed) values (:article, :run, :made, :changed)")
        .bind("article", article.id())
        .bind("run", run.id())
        .bind("made", now.atOffset(ZoneOffset.UTC))
        .bind("changed", changed ? 1 : 0)
        .execute();
  }

  private void take(Run run, List<Coding> codings, Instant now) {
    List<Mention> stored = new ArrayList<>(after.values());
    List<Mention> out = new ArrayList<>();
    Set<String> unchanged = new HashSet<>();
    for (Mention old : before) {
      Mention other = pairs.get(old);
      if (other == null && isKept(old)) {
        stored.add(new Mention(old.id(), old.event(), run.id()));
        unchanged.add(old.id());
      } else if (other != null && other.id().equals(old.id())) unchanged.add(old.id());
      else out.add(old);
      if (other != null && !other.id().equals(old.id()))
        Corrections.follow(handle, old.id(), other.id(), now);
    }
    handle
        .createUpdate("update article set coded_by = :run where id = :article")
        .bind("article", article.id())
        .bind("run", run.id())
        .execute();
    Sentences.insert(handle, List.of(new CodedArticle(article, codings)), run.id());
    Mentions.insert(handle, stored);
    List<Mention> in =
        stored.stream().filter(mention -> !unchanged.contains(mention.id())).toList();
    Merging.take(handle, in, out);
  }

  /** How alike two readings of one sentence are. */
  private static final class Likeness {
    static final int MOST = 6;
    static final int LEAST = 1;

    /** 0 for readings of different sentences, or of different words of it. */
    static int of(Event one, Event other) {
      if (one.evidence().sentence() != other.evidence().sentence()) return 0;
      if (one.id().equals(other.id())) return MOST;
      int parties =
          (one.actorCodes().equals(other.actorCodes()) ? 1 : 0)
              + (one.recipientCodes().equals(other.recipientCodes()) ? 1 : 0);
      int type = one.act().type() == other.act().type() ? 1 : 0;
      int words = overlaps(one, other) ? 2 : 0;
      return words + parties + type;
    }

    private static boolean overlaps(Event one, Event other) {
      var span = one.evidence().act();
      var others = other.evidence().act();
      return span.start() < others.end() && others.start() < span.end();
    }

    /** Whether both have the same codes, day and standing. */
    static boolean isSame(Event one, Event other) {
      return name(one).equals(name(other));
    }

    /** What the coder calls an event of these codes. */
    private static EventId name(Event event) {
      return EventId.of(
          event.date(),
          event.actors(),
          event.recipients(),
          event.act(),
          event.auxiliary(),
          event.evidence().article());
    }
  }
}
