package org.entente.ledger;

import static org.entente.ledger.Table.bigint;
import static org.entente.ledger.Table.date;
import static org.entente.ledger.Table.integer;
import static org.entente.ledger.Table.number;
import static org.entente.ledger.Table.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.article.Span;
import org.entente.event.Act;
import org.entente.event.Auxiliary;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.entente.event.EventType;
import org.entente.event.Evidence;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The table of mentions; what goes in comes out equal. */
final class Mentions {
  /** What a mention says of its event, apart from the article. */
  static final List<Table.Column> TOLD = told();

  private static final Table TABLE = table();

  /** What {@link #read} needs, with mention as {@code m} and its article as {@code a}. */
  static final String SELECTED = TABLE.selected("m") + ", a.url, a.publisher, a.published";

  private Mentions() {}

  static void insert(Handle handle, Collection<Mention> mentions) {
    TABLE.insert(handle, mentions.stream().map(Mentions::row).toList());
  }

  private static List<Table.Column> told() {
    List<Table.Column> columns =
        new ArrayList<>(
            List.of(
                text("event"),
                text("article"),
                integer("sentence"),
                integer("sentence_start"),
                integer("sentence_end"),
                text("sentence_text"),
                integer("act_start"),
                integer("act_end"),
                text("act_text"),
                date("day"),
                text("date_precision"),
                text("date_basis"),
                text("type"),
                text("modes"),
                text("contexts"),
                text("cameo"),
                number("score"),
                number("goldstein"),
                text("auxiliary"),
                text("actors"),
                text("recipients"),
                text("said_by")));
    columns.addAll(CircumstancesRow.WHOLE);
    columns.addAll(TermsRow.WHOLE);
    columns.addAll(List.of(text("rule"), number("confidence"), text("explanation")));
    return List.copyOf(columns);
  }

  private static Table table() {
    List<Table.Column> columns = new ArrayList<>(List.of(text("id"), bigint("run")));
    columns.addAll(TOLD);
    return new Table("mention", List.copyOf(columns));
  }

  private static List<@Nullable Object> row(Mention mention) {
    List<@Nullable Object> row = new ArrayList<>(List.of(mention.id(), mention.run()));
    row.addAll(told(mention.event()));
    return row;
  }

  /** The values of {@link #TOLD}. */
  static List<@Nullable Object> told(Event event) {
    Evidence evidence = event.evidence();
    Act act = event.act();
    List<@Nullable Object> told =
        new ArrayList<>(
            Arrays.<@Nullable Object>asList(
                event.id().value(),
                evidence.article(),
                evidence.sentence(),
                evidence.span().start(),
                evidence.span().end(),
                evidence.text(),
                evidence.act().start(),
                evidence.act().end(),
                evidence.actText(),
                event.date().day(),
                event.date().precision().label(),
                event.date().basis(),
                act.type().name(),
                Labels.join(act.modes()),
                Labels.join(act.contexts()),
                act.cameo(),
                act.score(),
                act.goldstein(),
                Labels.join(event.auxiliaryInOrder().stream().map(Auxiliary::label).toList()),
                PartyJson.parties(event.actors()).toString(),
                PartyJson.parties(event.recipients()).toString(),
                PartyJson.attributions(event.saidBy()).toString()));
    told.addAll(CircumstancesRow.whole(event.circumstances()));
    told.addAll(TermsRow.whole(event.terms()));
    told.addAll(
        Arrays.<@Nullable Object>asList(event.rule(), event.confidence(), event.explanation()));
    return told;
  }

  /** Of the run that an article was coded by last; older ones stay and do not count. */
  static final String CURRENT = "m.run = coalesce(a.coded_by, a.run)";

  private static final String READ =
      "select " + SELECTED + " from mention m join article a on a.id = m.article and " + CURRENT;

  /** Those of some ids; of several runs that say the same, one. */
  static Map<String, Mention> list(Handle handle, Collection<String> ids) {
    Map<String, Mention> mentions = new LinkedHashMap<>();
    if (ids.isEmpty()) return mentions;
    handle
        .createQuery(
            "select "
                + SELECTED
                + " from mention m join article a on a.id = m.article where m.id in (<ids>)")
        .bindList("ids", List.copyOf(ids))
        .map((row, context) -> read(row))
        .forEach(mention -> mentions.put(mention.id(), mention));
    return mentions;
  }

  /** The mentions that tell some events, under the events' ids. */
  static List<Mention> telling(Handle handle, Collection<EventId> events) {
    if (events.isEmpty()) return List.of();
    return handle
        .createQuery(
            "select "
                + SELECTED
                + ", b.event as merged from member b join mention m on m.id = b.mention"
                + " join article a on a.id = m.article and "
                + CURRENT
                + " where b.leader = b.mention and b.event in (<events>)")
        .bindList("events", events.stream().map(EventId::value).toList())
        .map((row, context) -> read(row).of(new EventId(row.getString("merged"))))
        .list();
  }

  /** All of an event and of its duplicates, the one that tells it first. */
  static List<Mention> of(Handle handle, EventId event) {
    return reports(handle, event).stream().map(ReportOf::mention).toList();
  }

  /** The same, and why they belong to it. */
  static List<ReportOf> reports(Handle handle, EventId event) {
    return handle
        .createQuery(
            "select "
                + SELECTED
                + ", b.event as merged, b.leader, b.why, b.voice"
                + " from member b join mention m on m.id = b.mention"
                + " join article a on a.id = m.article and "
                + CURRENT
                + " where b.event = :event"
                + " or b.event in (select id from event where same_as = :event)")
        .bind("event", event.value())
        .map((row, context) -> {
          Mention mention = read(row);
          boolean own = row.getString("merged").equals(event.value());
          boolean tells = own && row.getString("leader").equals(mention.id());
          return new ReportOf(mention, tells, own, row.getString("why"), row.getString("voice"));
        })
        .stream()
        .sorted(
            Comparator.comparing((ReportOf report) -> !report.tells())
                .thenComparing(report -> !report.own())
                .thenComparing(report -> report.mention().rank()))
        .toList();
  }

  /** All that say that something of this type was done. */
  static List<Mention> ofType(Handle handle, EventType type) {
    return handle
        .createQuery(READ + " where m.type = :type")
        .bind("type", type.name())
        .map((row, context) -> read(row))
        .list();
  }

  /** All of an article, as it was coded last, in the order of the text. */
  static List<Mention> ofArticle(Handle handle, String article) {
    return handle
        .createQuery(READ + " where m.article = :article")
        .bind("article", article)
        .map((row, context) -> read(row))
        .stream()
        .sorted(Comparator.comparing(Mention::rank))
        .toList();
  }

  /** Of an id, or of one of the beginning of one. */
  static List<Mention> beginning(Handle handle, String prefix) {
    return handle
        .createQuery(READ + " where m.id like :prefix")
        .bind("prefix", prefix + "%")
        .map((row, context) -> read(row))
        .list();
  }

  /** A report and the event that it belongs to. */
  record OfEvent(EventId event, Mention mention) {}

  /** Those of actual events of a known day that stand, by event and rank. */
  static Stream<OfEvent> stream(Jdbi jdbi) {
    return EventQuery.streamed(
        jdbi,
        handle ->
            handle
                .createQuery(
                    "select "
                        + SELECTED
                        + ", b.event as merged from member b join mention m on m.id = b.mention"
                        + " join article a on a.id = m.article and "
                        + CURRENT
                        + " join event e on e.id = b.event"
                        + " where e.set_aside is null and e.auxiliary = '' and e.date_precision = 'day'"
                        + " order by e.day, b.event, a.published nulls last, m.article, m.sentence,"
                        + " m.act_start, m.id")
                .setFetchSize(1_000)
                .map((row, context) ->
                    new OfEvent(new EventId(row.getString("merged")), read(row))));
  }

  static Mention read(ResultSet row) throws SQLException {
    return new Mention(row.getString("id"), event(row), row.getLong("run"));
  }

  /** From the columns of {@link #TOLD} and the article's. */
  static Event event(ResultSet row) throws SQLException {
    return new Event(
        new EventId(row.getString("event")),
        new EventDate(
            row.getObject("day", LocalDate.class),
            DatePrecision.of(row.getString("date_precision")),
            row.getString("date_basis")),
        PartyJson.parties(PartyJson.parse(row.getString("actors"))),
        PartyJson.parties(PartyJson.parse(row.getString("recipients"))),
        act(row),
        Acts.auxiliary(row.getString("auxiliary")),
        PartyJson.attributions(PartyJson.parse(row.getString("said_by"))),
        CircumstancesRow.read(row),
        TermsRow.read(row),
        evidence(row),
        row.getString("rule"),
        row.getObject("confidence", Double.class),
        row.getString("explanation"));
  }

  private static Act act(ResultSet row) throws SQLException {
    return new Act(
        EventType.valueOf(row.getString("type")),
        Labels.split(row.getString("modes")),
        Labels.split(row.getString("contexts")),
        row.getString("cameo"),
        row.getDouble("score"),
        row.getDouble("goldstein"));
  }

  private static Evidence evidence(ResultSet row) throws SQLException {
    return new Evidence(
        row.getString("article"),
        row.getString("url"),
        row.getString("publisher"),
        row.getObject("published", LocalDate.class),
        row.getInt("sentence"),
        new Span(row.getInt("sentence_start"), row.getInt("sentence_end")),
        row.getString("sentence_text"),
        new Span(row.getInt("act_start"), row.getInt("act_end")),
        row.getString("act_text"));
  }
}
