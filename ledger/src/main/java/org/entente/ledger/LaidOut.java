package org.entente.ledger;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A ledger's file laid out in memory as a {@link LedgerView} has it. What is only ever added is
 * looked at through views that leave out what came later; events are told again from the mentions
 * that remain, by the code that merges them when an article is stored.
 */
final class LaidOut {
  private static final String VIEWS =
      """
      create view run as
        select id, started, case when finished <= MOMENT then finished end as finished, coder, lexicon
        from kept.run where started <= MOMENT;
      create view article as
        select a.* replace (
          (select arg_max(c.run, c.made) from kept.recoding c
           where c.article = a.id and c.changed = 1 and c.made <= MOMENT) as coded_by)
        from kept.article a join kept.run r on r.id = a.run
        where coalesce(a.stored, r.finished, r.started) <= MOMENT;
      create view sentence as
        select s.* from kept.sentence s join article a on a.id = s.article
        where s.run = a.run or s.run in (select id from run);
      create view mention as
        select m.* from kept.mention m join article a on a.id = m.article
        where m.run = a.run or m.run in (select id from run);
      create view correction as
        select * from kept.correction where made <= MOMENT and CORRECTED;
      create view correction_anchor as
        select * from kept.correction_anchor where made <= MOMENT;
      create view article_band as
        select * from kept.article_band where article in (select id from article);
      create view import_run as select * from kept.import_run where imported <= MOMENT;
      create view imported_event as
        select * from kept.imported_event where import_run in (select id from import_run);
      create view import_refusal as
        select * from kept.import_refusal where import_run in (select id from import_run);
      create table member as select * from kept.member limit 0;
      create table article_voice as select * from kept.article_voice limit 0;
      create table event as select * from kept.event limit 0;
      create table event_actor as select * from kept.event_actor limit 0
      """;

  private LaidOut() {}

  /**
   * @param memory an empty database
   */
  static void fill(Jdbi memory, Path file, LedgerView view) {
    try (Handle handle = memory.open()) {
      String path = file.toAbsolutePath().toString().replace("'", "''");
      handle.execute("attach '%s' as kept (read_only)".formatted(path));
      String moment =
          "timestamptz '%s'".formatted(view.until() == null ? "infinity" : view.until());
      String views =
          VIEWS.replace("MOMENT", moment).replace("CORRECTED", String.valueOf(view.corrected()));
      for (String statement : views.split(";")) handle.execute(statement);
      handle.execute(dyads(handle));
      Merging.fill(handle);
    }
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
