package org.entente.ledger.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Puts reports with the events they tell of. Where a report belongs follows from the reports before
 * it in {@link Precedence#SUREST} alone, so when one comes or goes, only those after it are asked
 * again, and of them only those whose dates are near, until nothing changes any more. That gives
 * the same as asking all from the start.
 */
public final class Merger {
  private final Function<Set<Chunk>, List<Member>> stored;
  private final Map<Chunk, Map<String, Member>> loaded = new HashMap<>();
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Set<String> changed = new LinkedHashSet<>();
  private final Set<String> touched = new LinkedHashSet<>();
  private final Set<String> removed = new LinkedHashSet<>();
  private final TreeSet<Report> asked = new TreeSet<>(Precedence.SUREST);

  /**
   * @param stored gives the members of chunks as they were left
   */
  public Merger(Function<Set<Chunk>, List<Member>> stored) {
    this.stored = stored;
  }

  /** All of a set of reports from the start. */
  public static List<Member> mergeAll(Collection<Report> reports) {
    var merger = new Merger(chunks -> List.of());
    merger.merge(reports, List.of());
    return List.copyOf(merger.members.values());
  }

  /** Takes reports in and out. */
  public void merge(Collection<Report> in, Collection<Report> out) {
    Set<Chunk> needed = new LinkedHashSet<>();
    in.forEach(report -> needed.addAll(report.chunk().around()));
    out.forEach(report -> needed.addAll(report.chunk().around()));
    load(needed);
    out.forEach(this::remove);
    out.forEach(asked::remove);
    asked.addAll(in);
    while (!asked.isEmpty()) ask(asked.removeFirst());
    touchNamesakes(in, out);
  }

  /** Which of them has the name may have changed. */
  private void touchNamesakes(Collection<Report> in, Collection<Report> out) {
    Set<EventId> keys = new LinkedHashSet<>();
    Set<Chunk> chunks = new LinkedHashSet<>();
    for (Collection<Report> reports : List.of(in, out))
      for (Report report : reports) {
        keys.add(report.key());
        chunks.add(report.chunk());
      }
    for (Chunk chunk : chunks)
      for (Member member : loaded.getOrDefault(chunk, Map.of()).values())
        if (keys.contains(member.report().key())) touched.add(member.leader());
  }

  /**
   * The name of an event: what the coder calls its first printed report, so that reports which
   * agree in every code give the same name in every ledger. Where these are reports of several
   * events, or somebody said so, only the event of the first of them has that name; the others are
   * named by their own first report.
   *
   * @param members all of the event
   */
  public EventId name(Collection<Member> members) {
    Report first = members.stream().map(Member::report).min(Precedence.PRINTED).orElseThrow();
    boolean holds =
        !first.apart()
            && loaded.getOrDefault(first.chunk(), Map.of()).values().stream()
                .map(Member::report)
                .filter(other -> other.key().equals(first.key()) && !other.apart())
                .allMatch(other -> Precedence.PRINTED.compare(first, other) <= 0);
    if (holds) return first.key();
    var evidence = first.event().evidence();
    long before =
        alikeInSentence(first).filter(o -> Precedence.PRINTED.compare(o, first) < 0).count();
    return EventId.hash(
        "%s|%s|%d%s"
            .formatted(
                first.key(),
                evidence.article(),
                evidence.sentence(),
                before == 0 ? "" : "|" + before));
  }

  /** Reports of one key in a sentence, which two events may be named by. */
  private Stream<Report> alikeInSentence(Report report) {
    var evidence = report.event().evidence();
    return loaded.getOrDefault(report.chunk(), Map.of()).values().stream()
        .map(Member::report)
        .filter(other ->
            other.key().equals(report.key())
                && other.event().evidence().article().equals(evidence.article())
                && other.event().evidence().sentence() == evidence.sentence());
  }

  /** Mentions that are no longer there. */
  public Set<String> removed() {
    return Set.copyOf(removed);
  }

  /** Where a report belongs. */
  public Member member(String mention) {
    Member member = members.get(mention);
    if (member == null) throw new IllegalArgumentException("No report " + mention);
    return member;
  }

  /** Members that are new or elsewhere than they were stored. */
  public List<Member> changed() {
    List<Member> now = new ArrayList<>();
    for (String mention : changed) {
      Member member = members.get(mention);
      if (member != null) now.add(member);
    }
    return now;
  }

  /**
   * Every event that lost, won or renamed something, whole: its members by the mention that tells
   * it; without members where it is no more.
   */
  public Map<String, List<Member>> touched() {
    Map<String, List<Member>> events = new LinkedHashMap<>();
    touched.forEach(leader -> events.put(leader, new ArrayList<>()));
    for (Member member : members.values()) {
      List<Member> event = events.get(member.leader());
      if (event != null) event.add(member);
    }
    return events;
  }

  private void load(Set<Chunk> chunks) {
    Set<Chunk> missing = new LinkedHashSet<>(chunks);
    missing.removeAll(loaded.keySet());
    if (missing.isEmpty()) return;
    missing.forEach(chunk -> loaded.put(chunk, new LinkedHashMap<>()));
    stored.apply(missing).forEach(this::keep);
  }

  private void keep(Member member) {
    members.put(member.report().mention(), member);
    chunk(member.report()).put(member.report().mention(), member);
  }

  private Map<String, Member> chunk(Report report) {
    return loaded.computeIfAbsent(report.chunk(), chunk -> new LinkedHashMap<>());
  }

  private void remove(Report report) {
    Member member = members.remove(report.mention());
    if (member == null) return;
    chunk(report).remove(report.mention());
    touched.add(member.leader());
    changed.add(report.mention());
    removed.add(report.mention());
    askAfter(report);
  }

  private void ask(Report report) {
    load(new LinkedHashSet<>(report.chunk().around()));
    Member before = members.get(report.mention());
    Member now = place(report);
    if (now.equals(before)) return;
    keep(now);
    removed.remove(report.mention());
    changed.add(report.mention());
    touched.add(now.leader());
    if (before != null) touched.add(before.leader());
    if (before == null || !before.leader().equals(now.leader())) askAfter(report);
  }

  private void askAfter(Report report) {
    for (Report other : around(report))
      if (Precedence.SUREST.compare(other, report) > 0
          && report.timing().to(other.timing()) != Timing.Nearness.APART) asked.add(other);
  }

  private List<Report> around(Report report) {
    List<Report> around = new ArrayList<>();
    for (Chunk chunk : report.chunk().around()) {
      Map<String, Member> there = loaded.get(chunk);
      if (there != null) there.values().forEach(member -> around.add(member.report()));
    }
    return around;
  }

  /** With the event whose reports it fits best, or as the first of its own. */
  private Member place(Report report) {
    Map<String, Candidate> candidates = new HashMap<>();
    if (!report.apart())
      for (Report before : around(report))
        if (!before.apart() && Precedence.SUREST.compare(before, report) < 0)
          consider(candidates, before, report);
    Candidate best = null;
    for (Candidate candidate : candidates.values())
      if (candidate.isPossible() && (best == null || candidate.isBetterThan(best)))
        best = candidate;
    return best == null
        ? new Member(report, report.mention(), Member.FIRST)
        : new Member(report, best.leader.mention(), best.why());
  }

  private void consider(Map<String, Candidate> candidates, Report before, Report report) {
    Comparison comparison = Comparison.of(before, report);
    if (!comparison.isNear()) return;
    Member member = members.get(before.mention());
    if (member == null) return;
    Member leader = members.get(member.leader());
    if (leader == null) return; // out of reach
    candidates
        .computeIfAbsent(member.leader(), id -> new Candidate(leader.report()))
        .add(before, report, comparison);
  }

  /** An event that a report may belong to. */
  private static final class Candidate {
    private final Report leader;
    private boolean led;
    private int conflicts;
    private int supports;
    private @Nullable Fit fit;

    Candidate(Report leader) {
      this.leader = leader;
    }

    void add(Report member, Report report, Comparison comparison) {
      if (comparison.conflict() != null) {
        conflicts++;
        return;
      }
      if (member.mention().equals(leader.mention())) led = true;
      if (comparison.specific()) supports++;
      Fit found = Fit.of(report.event().act().type(), comparison);
      if (found != null && (fit == null || found.points() > fit.points())) fit = found;
    }

    /** The report that tells the event must go with it, and more reports than speak against it. */
    boolean isPossible() {
      return led && fit != null && (conflicts == 0 || supports > conflicts);
    }

    boolean isBetterThan(Candidate other) {
      double points = fit == null ? 0 : fit.points();
      double others = other.fit == null ? 0 : other.fit.points();
      return points > others
          || points == others && Precedence.SUREST.compare(leader, other.leader) < 0;
    }

    String why() {
      return fit == null ? "" : fit.why();
    }
  }
}
