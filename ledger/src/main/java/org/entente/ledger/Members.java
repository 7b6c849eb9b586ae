package org.entente.ledger;

import static org.entente.ledger.Table.date;
import static org.entente.ledger.Table.integer;
import static org.entente.ledger.Table.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

  /**
   * Where a mention belongs, as it was left.
   *
   * @param leader the mention that tells the event
   * @param why it belongs there
   */
  record Belonging(String mention, EventId event, String leader, String why) {}

  /** Of the mentions of some chunks. */
  static List<Belonging> of(Handle handle, Set<Chunk> chunks) {
    return handle
        .createQuery("select mention, event, leader, why from member where chunk in (<chunks>)")
        .bindList("chunks", chunks.stream().map(Chunk::label).toList())
        .map((row, context) ->
            new Belonging(
                row.getString("mention"),
                new EventId(row.getString("event")),
                row.getString("leader"),
                row.getString("why")))
        .list();
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
