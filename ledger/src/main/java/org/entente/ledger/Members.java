package org.entente.ledger;

import static org.entente.ledger.Table.date;
import static org.entente.ledger.Table.integer;
import static org.entente.ledger.Table.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.event.Auxiliary;
import org.entente.event.Event;
import org.entente.event.EventId;
import org.entente.event.Evidence;
import org.entente.ledger.merging.Chunk;
import org.entente.ledger.merging.Member;
import org.entente.ledger.merging.Report;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of members: which mention belongs to which event. */
final class Members {
  private static final Table TABLE =
      Table.of(
          "member",
          text("mention"),
          text("event"),
          text("leader"),
          text("chunk"),
          text("why"),
          text("article"),
          date("published"),
          text("publisher"),
          text("voice"),
          text("attribution"),
          integer("negated"));

  private Members() {}

  /** Those of some chunks, as they were left. */
  static List<Member> of(Handle handle, Set<Chunk> chunks, Set<String> apart) {
    Map<String, String[]> places = new LinkedHashMap<>(); // leader, why
    handle
        .createQuery("select mention, leader, why from member where chunk in (<chunks>)")
        .bindList("chunks", chunks.stream().map(Chunk::label).toList())
        .map((row, context) ->
            Map.entry(
                row.getString("mention"),
                new String[] {row.getString("leader"), row.getString("why")}))
        .forEach(entry -> places.put(entry.getKey(), entry.getValue()));
    List<Member> members = new ArrayList<>();
    Mentions.list(handle, places.keySet())
        .forEach((id, mention) -> {
          String[] place = places.getOrDefault(id, new String[] {id, ""});
          members.add(
              new Member(Report.of(id, mention.event(), apart.contains(id)), place[0], place[1]));
        });
    return members;
  }

  /** The events that some mentions tell. */
  static Map<String, EventId> eventsToldBy(Handle handle, Collection<String> leaders) {
    Map<String, EventId> events = new LinkedHashMap<>();
    if (leaders.isEmpty()) return events;
    handle
        .createQuery(
            "select mention, event from member where mention in (<leaders>) and leader = mention")
        .bindList("leaders", List.copyOf(leaders))
        .map((row, context) ->
            Map.entry(row.getString("mention"), new EventId(row.getString("event"))))
        .forEach(entry -> events.put(entry.getKey(), entry.getValue()));
    return events;
  }

  static void delete(Handle handle, Collection<String> mentions) {
    if (mentions.isEmpty()) return;
    handle
        .createUpdate("delete from member where mention in (<mentions>)")
        .bindList("mentions", List.copyOf(mentions))
        .execute();
  }

  /**
   * @param events by the mention that tells them
   * @param voices of articles that are copies
   */
  static void insert(
      Handle handle,
      Collection<Member> members,
      Map<String, EventId> events,
      Map<String, String> voices) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Member member : members) rows.add(row(member, events, voices));
    TABLE.insert(handle, rows);
  }

  private static List<@Nullable Object> row(
      Member member, Map<String, EventId> events, Map<String, String> voices) {
    Report report = member.report();
    Event event = report.event();
    Evidence evidence = event.evidence();
    EventId id = events.get(member.leader());
    if (id == null)
      throw new IllegalStateException("No event is told by mention " + member.leader());
    return Arrays.<@Nullable Object>asList(
        report.mention(),
        id.value(),
        member.leader(),
        report.chunk().label(),
        member.why(),
        evidence.article(),
        evidence.published(),
        line(evidence.publisher()),
        voices.getOrDefault(
            evidence.article(), Voices.own(evidence.publisher(), evidence.article())),
        Reporting.attribution(event),
        event.auxiliary().contains(Auxiliary.NEGATION) ? 1 : 0);
  }

  /** On one line: publishers are listed one a line. */
  private static @Nullable String line(@Nullable String publisher) {
    return publisher == null ? null : publisher.replaceAll("\\R", " ");
  }
}
