package org.entente.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.event.EventId;
import org.entente.event.EventType;
import org.entente.ledger.merging.Chunk;
import org.entente.ledger.merging.Member;
import org.entente.ledger.merging.Merger;
import org.entente.ledger.merging.Report;
import org.jdbi.v3.core.Handle;

/**
 * Keeps the tables of members and events what {@link Merger} makes of the mentions: only the part
 * of the ledger that a mention is compared with is read, and only what changes is written.
 */
final class Merging {
  private static final int AT_ONCE = 2_000;

  private final Handle handle;
  private final Set<String> apart;
  private final Map<String, EventId> events = new HashMap<>();
  private final Set<EventId> added = new LinkedHashSet<>();
  private final Map<String, Mention> read = new HashMap<>();
  private final Map<String, EventId> toldBefore = new HashMap<>(); // by the mention that tells it

  private Merging(Handle handle) {
    this.handle = handle;
    this.apart = Corrections.apart(handle);
  }

  /**
   * What taking mentions in did.
   *
   * @param events of the mentions taken in, by their ids
   * @param added those of them that are new, in a set of the caller's own
   */
  record Outcome(Map<String, EventId> events, Set<EventId> added) {}

  /** Takes new mentions in, which are stored already, and others out. */
  static Outcome take(Handle handle, Collection<Mention> in, Collection<Mention> out) {
    var merging = new Merging(handle);
    if (!in.isEmpty() || !out.isEmpty()) merging.merge(merging.reports(in), merging.reports(out));
    return new Outcome(merging.events, merging.added);
  }

  /** Asks again where mentions belong, because somebody said something of them. */
  static void reconsider(Handle handle, Collection<Mention> mentions) {
    var merging = new Merging(handle);
    List<Report> reports = merging.reports(mentions);
    merging.merge(reports, reports);
  }

  /** Whether an older version left mentions without events merged from them. */
  static boolean isBehind(Handle handle) {
    return handle
        .createQuery(
            "select 1 from mention where not exists (select 1 from member limit 1) limit 1")
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Merges what an older version left, which knew each event by the codes of its reports. */
  static void upgrade(Handle handle) {
    Corrections.anchorOld(handle);
    for (String table : List.of("event", "event_actor")) handle.execute("delete from " + table);
    Voices.readAll(handle);
    fill(handle);
  }

  /** Voices, members and events from the articles and mentions, where there are none yet. */
  static void fill(Handle handle) {
    Voices.compareAll(handle);
    for (EventType type : EventType.values()) rebuild(handle, Mentions.ofType(handle, type));
    Events.retell(handle, Events.known(handle, Corrections.all(handle).keySet()));
  }

  /** All of a type at once: no other type's reports are ever compared with them. */
  private static void rebuild(Handle handle, List<Mention> mentions) {
    if (mentions.isEmpty()) return;
    Map<String, Mention> byId = new HashMap<>();
    mentions.forEach(mention -> byId.put(mention.id(), mention));
    var merger = new Merger(chunks -> List.of());
    merger.merge(new Merging(handle).reports(byId.values()), List.of());
    Map<String, EventId> names = new HashMap<>();
    List<Mention> telling = new ArrayList<>();
    merger
        .touched()
        .forEach((leader, members) -> {
          Mention told = byId.get(leader);
          if (told == null || members.isEmpty()) return;
          EventId name = merger.name(members);
          names.put(leader, name);
          telling.add(told.of(name));
        });
    Map<String, String> voices = Voices.all(handle);
    inParts(merger.changed(), some -> Members.insert(handle, some, names, voices));
    inParts(telling, some -> Events.insert(handle, some));
  }

  private static <T> void inParts(List<T> all, Consumer<List<T>> work) {
    for (int from = 0; from < all.size(); from += AT_ONCE)
      work.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
  }

  private List<Report> reports(Collection<Mention> mentions) {
    List<Report> reports = new ArrayList<>();
    for (Mention mention : mentions) reports.add(report(mention));
    return reports;
  }

  private Report report(Mention mention) {
    read.put(mention.id(), mention);
    return Report.of(mention.id(), mention.event(), apart.contains(mention.id()));
  }

  /** Members of chunks as they were left. */
  private List<Member> stored(Set<Chunk> chunks) {
    List<Members.Belonging> belongings = Members.of(handle, chunks);
    Map<String, Mention> mentions =
        Mentions.list(handle, belongings.stream().map(Members.Belonging::mention).toList());
    List<Member> members = new ArrayList<>();
    for (var belonging : belongings) {
      if (belonging.leader().equals(belonging.mention()))
        toldBefore.put(belonging.mention(), belonging.event());
      Mention mention = mentions.get(belonging.mention());
      if (mention != null)
        members.add(new Member(report(mention), belonging.leader(), belonging.why()));
    }
    return members;
  }

  private void merge(List<Report> in, List<Report> out) {
    var merger = new Merger(this::stored);
    merger.merge(in, out);
    Map<String, List<Member>> touched = merger.touched();
    Map<String, EventId> before = new LinkedHashMap<>();
    touched
        .keySet()
        .forEach(leader -> {
          EventId event = toldBefore.get(leader);
          if (event != null) before.put(leader, event);
        });
    Map<String, EventId> now = new LinkedHashMap<>();
    touched.forEach((leader, members) -> {
      if (!members.isEmpty()) now.put(leader, merger.name(members));
    });
    write(merger, touched, before, now);
    tell(before, now);
  }

  private void write(
      Merger merger,
      Map<String, List<Member>> touched,
      Map<String, EventId> before,
      Map<String, EventId> now) {
    Map<String, Member> members = new LinkedHashMap<>();
    merger.changed().forEach(member -> members.put(member.report().mention(), member));
    now.forEach((leader, event) -> {
      if (!event.equals(before.get(leader)))
        for (Member member : touched.getOrDefault(leader, List.of()))
          members.put(member.report().mention(), member);
    });
    Set<String> gone = new LinkedHashSet<>(members.keySet());
    gone.addAll(merger.removed());
    Members.delete(handle, gone);
    List<String> articles =
        members.values().stream()
            .map(member -> member.report().event().evidence().article())
            .distinct()
            .toList();
    Members.insert(handle, members.values(), now, Voices.of(handle, articles));
    for (Member member : members.values()) {
      EventId event = now.get(member.leader());
      if (event != null) events.put(member.report().mention(), event);
    }
  }

  /** Events that are told by another mention or have another name than before, and those gone. */
  private void tell(Map<String, EventId> before, Map<String, EventId> now) {
    Set<EventId> gone = new LinkedHashSet<>(before.values());
    gone.removeAll(now.values());
    Map<EventId, String> telling = new LinkedHashMap<>();
    now.forEach((leader, event) -> telling.put(event, leader));
    Set<EventId> corrected = Corrections.corrected(handle, telling.keySet());
    Set<EventId> retold = new LinkedHashSet<>();
    telling.forEach((event, leader) -> {
      if (!event.equals(before.get(leader)) || corrected.contains(event)) retold.add(event);
    });
    Set<EventId> known = Events.known(handle, retold);
    added.addAll(retold);
    added.removeAll(known);
    Set<EventId> deleted = new LinkedHashSet<>(gone);
    deleted.addAll(known);
    Events.delete(handle, List.copyOf(deleted));
    List<Mention> told = new ArrayList<>();
    for (EventId event : retold) {
      Mention mention = read.get(telling.get(event));
      if (mention != null) told.add(mention.of(event));
    }
    Events.insert(handle, told);
    Events.retellDuplicates(handle, gone);
  }
}
