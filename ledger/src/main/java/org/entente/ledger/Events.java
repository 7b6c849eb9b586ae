package org.entente.ledger;

import static org.entente.ledger.Table.date;
import static org.entente.ledger.Table.integer;
import static org.entente.ledger.Table.number;
import static org.entente.ledger.Table.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

  /** Those of some events that are there. */
  static Set<EventId> known(Handle handle, Collection<EventId> ids) {
    Set<EventId> known = new LinkedHashSet<>();
    if (ids.isEmpty()) return known;
    handle
        .createQuery("select id from event where id in (<ids>)")
        .bindList("ids", values(ids))
        .mapTo(String.class)
        .forEach(id -> known.add(new EventId(id)));
    return known;
  }

  static void delete(Handle handle, List<EventId> ids) {
    if (ids.isEmpty()) return;
    for (String delete :
        List.of(
            "delete from event where id in (<ids>)",
            "delete from event_actor where event in (<ids>)"))
      handle.createUpdate(delete).bindList("ids", values(ids)).execute();
  }

  /** Brings events up to date with their corrections. */
  static void retell(Handle handle, Collection<EventId> ids) {
    if (ids.isEmpty()) return;
    List<Mention> telling = Mentions.telling(handle, ids);
    delete(handle, List.copyOf(ids));
    insert(handle, telling);
  }

  /** Second records of events that have another name now. */
  static void retellDuplicates(Handle handle, Collection<EventId> renamed) {
    if (renamed.isEmpty()) return;
    retell(
        handle,
        handle
            .createQuery("select id from event where same_as in (<ids>)")
            .bindList("ids", values(renamed))
            .mapTo(String.class)
            .stream()
            .map(EventId::new)
            .toList());
  }

  /** Events that are second records of this one. */
  static List<EventId> duplicates(Handle handle, EventId event) {
    return handle
        .createQuery("select id from event where same_as = :event order by id")
        .bind("event", event.value())
        .map((row, context) -> new EventId(row.getString("id")))
        .list();
  }

  /**
   * As the mentions tell them, which have the ids of the events, and corrections have it since:
   * whatever is told anew, they hold.
   */
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
