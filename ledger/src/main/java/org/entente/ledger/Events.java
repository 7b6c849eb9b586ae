package org.entente.ledger;

import static org.entente.ledger.Table.date;
import static org.entente.ledger.Table.integer;
import static org.entente.ledger.Table.number;
import static org.entente.ledger.Table.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.event.Act;
import org.entente.event.Auxiliary;
import org.entente.event.Event;
import org.entente.event.EventId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables of events and their actors: what the mentions come to. */
final class Events {
  private static final Table EVENT = new Table("event", columns());

  private static final Table ACTOR =
      Table.of(
          "event_actor",
          text("event"),
          text("role"),
          integer("position"),
          text("code"),
          text("sector"),
          text("name"));

  private Events() {}

  private static List<Table.Column> columns() {
    List<Table.Column> columns =
        new ArrayList<>(
            List.of(
                text("id"),
                text("mention"),
                date("published"),
                text("article"),
                integer("sentence"),
                integer("act_start"),
                date("day"),
                text("date_precision"),
                text("date_basis"),
                text("type"),
                text("modes"),
                text("contexts"),
                text("cameo"),
                integer("quad"),
                number("score"),
                number("goldstein"),
                text("auxiliary")));
    columns.addAll(CircumstancesRow.TOLD);
    columns.addAll(TermsRow.TOLD);
    columns.addAll(List.of(text("set_aside"), text("same_as")));
    return List.copyOf(columns);
  }

  /**
   * Brings the events of new mentions up to date: an event is told as its first mention in the
   * order of {@link Mention.Rank} tells it.
   *
   * @return those of them that are new, in a set of the caller's own
   */
  static Set<EventId> merge(Handle handle, Collection<Mention> mentions) {
    if (mentions.isEmpty()) return new LinkedHashSet<>();
    Map<EventId, Mention> first = new LinkedHashMap<>();
    for (Mention mention : mentions)
      first.merge(
          mention.event().id(),
          mention,
          (one, other) -> one.rank().compareTo(other.rank()) <= 0 ? one : other);
    Map<EventId, Mention.Rank> told = told(handle, first.keySet());
    List<Mention> telling = new ArrayList<>();
    List<EventId> retold = new ArrayList<>();
    first.forEach((event, mention) -> {
      var before = told.get(event);
      if (before == null || mention.rank().compareTo(before) < 0) telling.add(mention);
      if (before != null && mention.rank().compareTo(before) < 0) retold.add(event);
    });
    delete(handle, retold);
    insert(handle, telling);
    Set<EventId> added = new LinkedHashSet<>(first.keySet());
    added.removeAll(told.keySet());
    return added;
  }

  /** Where each event that is there is told. */
  private static Map<EventId, Mention.Rank> told(Handle handle, Collection<EventId> ids) {
    Map<EventId, Mention.Rank> told = new HashMap<>();
    handle
        .createQuery(
            """
            select id, published, article, sentence, act_start, mention
            from event where id in (<ids>)
            """)
        .bindList("ids", values(ids))
        .map((row, context) ->
            Map.entry(
                new EventId(row.getString("id")),
                new Mention.Rank(
                    row.getObject("published", LocalDate.class),
                    row.getString("article"),
                    row.getInt("sentence"),
                    row.getInt("act_start"),
                    row.getString("mention"))))
        .forEach(entry -> told.put(entry.getKey(), entry.getValue()));
    return told;
  }

  private static void delete(Handle handle, List<EventId> ids) {
    if (ids.isEmpty()) return;
    for (String delete :
        List.of(
            "delete from event where id in (<ids>)",
            "delete from event_actor where event in (<ids>)"))
      handle.createUpdate(delete).bindList("ids", values(ids)).execute();
  }

  /** Brings events up to date with their corrections. */
  static void retell(Handle handle, Collection<EventId> ids) {
    List<Mention> telling =
        handle
            .createQuery(
                "select "
                    + Mentions.SELECTED
                    + " from event e join mention m on m.id = e.mention"
                    + " join article a on a.id = m.article where e.id in (<ids>)")
            .bindList("ids", values(ids))
            .map((row, context) -> Mentions.read(row))
            .list();
    delete(handle, List.copyOf(ids));
    insert(handle, telling);
  }

  /** Events that are second records of this one. */
  static List<EventId> duplicates(Handle handle, EventId event) {
    return handle
        .createQuery("select id from event where same_as = :event order by id")
        .bind("event", event.value())
        .map((row, context) -> new EventId(row.getString("id")))
        .list();
  }

  /** As the mentions tell them and corrections have it since: whatever is told anew, they hold. */
  static void insert(Handle handle, Collection<Mention> telling) {
    Map<EventId, List<Correction>> corrections =
        Corrections.of(handle, telling.stream().map(mention -> mention.event().id()).toList());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<List<@Nullable Object>> actors = new ArrayList<>();
    for (Mention mention : telling) {
      var corrected =
          CorrectedEvent.of(
              mention.event(), corrections.getOrDefault(mention.event().id(), List.of()));
      rows.add(row(mention, corrected));
      if (corrected.setAside() != null) continue;
      Event event = corrected.event();
      addActors(actors, event.id(), "actor", event.actors());
      addActors(actors, event.id(), "recipient", event.recipients());
    }
    EVENT.insert(handle, rows);
    ACTOR.insert(handle, actors);
  }

  private static List<@Nullable Object> row(Mention mention, CorrectedEvent corrected) {
    Event event = corrected.event();
    EventId sameAs = corrected.sameAs();
    Act act = event.act();
    var rank = mention.rank();
    List<@Nullable Object> row =
        new ArrayList<>(
            Arrays.<@Nullable Object>asList(
                event.id().value(),
                mention.id(),
                rank.published(),
                rank.article(),
                rank.sentence(),
                rank.actStart(),
                event.date().day(),
                event.date().precision().label(),
                event.date().basis(),
                act.type().name(),
                Labels.join(act.modes()),
                Labels.join(act.contexts()),
                act.cameo(),
                act.type().quad().number(),
                act.score(),
                act.goldstein(),
                Labels.join(event.auxiliaryInOrder().stream().map(Auxiliary::label).toList())));
    row.addAll(CircumstancesRow.told(event.circumstances()));
    row.addAll(TermsRow.told(event.terms()));
    row.add(corrected.setAside());
    row.add(sameAs == null ? null : sameAs.value());
    return row;
  }

  private static void addActors(
      List<List<@Nullable Object>> rows, EventId event, String role, List<Party> parties) {
    int position = 0;
    for (Party party : parties)
      rows.add(
          Arrays.<@Nullable Object>asList(
              event.value(),
              role,
              position++,
              party.code(),
              party.sector() == null ? null : party.sector().name(),
              party.name()));
  }

  private static List<String> values(Collection<EventId> ids) {
    return ids.stream().map(EventId::value).toList();
  }
}
