package org.entente.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A ledger's file laid out in memory as a {@link LedgerView} has it. What is only ever added is
 * looked at through views that leave out what came later; events are told again from the mentions
 * that remain, by the code that tells them when an article is stored.
 */
final class LaidOut {
  private static final int EVENTS_AT_ONCE = 2_000;

  private static final String VIEWS =
      """
      create view run as
        select id, started, case when finished <= MOMENT then finished end as finished, coder, lexicon
        from kept.run where started <= MOMENT;
      create view article as
        select a.* from kept.article a join kept.run r on r.id = a.run
        where coalesce(a.stored, r.finished, r.started) <= MOMENT;
      create view sentence as
        select s.* from kept.sentence s join article a on a.id = s.article
        where s.run = a.run or s.run in (select id from run);
      create view mention as
        select m.* from kept.mention m join article a on a.id = m.article
        where m.run = a.run or m.run in (select id from run);
      create view correction as
        select * from kept.correction where made <= MOMENT and CORRECTED;
      create view import_run as select * from kept.import_run where imported <= MOMENT;
      create view imported_event as
        select * from kept.imported_event where import_run in (select id from import_run);
      create view import_refusal as
        select * from kept.import_refusal where import_run in (select id from import_run);
      create table event as select * from kept.event limit 0;
      create table event_actor as select * from kept.event_actor limit 0
      """;

  private static final String TELLING =
      "select "
          + Mentions.SELECTED
          + """
           from (
            select o.*, row_number() over (
              partition by o.event
              order by p.published nulls last, o.article, o.sentence, o.act_start, o.id) as first_is_1
            from mention o join article p on p.id = o.article
          ) m join article a on a.id = m.article
          where m.first_is_1 = 1
          """;

  private LaidOut() {}

  /**
   * @param memory an empty database
   */
  static void fill(Jdbi memory, Path file, LedgerView view) {
    try (Handle writing = memory.open();
        Handle reading = memory.open()) {
      String path = file.toAbsolutePath().toString().replace("'", "''");
      writing.execute("attach '%s' as kept (read_only)".formatted(path));
      String moment =
          "timestamptz '%s'".formatted(view.until() == null ? "infinity" : view.until());
      String views =
          VIEWS.replace("MOMENT", moment).replace("CORRECTED", String.valueOf(view.corrected()));
      for (String statement : views.split(";")) writing.execute(statement);
      writing.execute(dyads(writing));
      try (Stream<Mention> telling =
          reading.createQuery(TELLING).map((row, context) -> Mentions.read(row)).stream()) {
        var some = new ArrayList<Mention>();
        telling.forEach(mention -> {
          some.add(mention);
          if (some.size() == EVENTS_AT_ONCE) insert(writing, some);
        });
        insert(writing, some);
      }
    }
  }

  private static void insert(Handle handle, List<Mention> telling) {
    if (!telling.isEmpty()) Events.insert(handle, telling);
    telling.clear();
  }

  /** The statement that made the ledger's own view. */
  private static String dyads(Handle handle) {
    return handle
        .createQuery(
            "select sql from duckdb_views() where database_name = 'kept' and view_name = 'dyad'")
        .mapTo(String.class)
        .one();
  }
}
