package org.entente.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table of runs. */
final class Runs {
  private Runs() {}

  static Run start(Handle handle, Coder coder) {
    long id = handle.createQuery("select nextval('run_id')").mapTo(Long.class).one();
    Instant started = now();
    handle
        .createUpdate(
            """
            insert into run (id, started, coder, lexicon)
            values (:id, :started, :coder, :lexicon)
            """)
        .bind("id", id)
        .bind("started", started.atOffset(ZoneOffset.UTC))
        .bind("coder", coder.version())
        .bind("lexicon", coder.lexicon())
        .execute();
    return new Run(id, coder, started, null);
  }

  static Run finish(Handle handle, Run run) {
    Instant finished = now();
    handle
        .createUpdate("update run set finished = :finished where id = :id")
        .bind("finished", finished.atOffset(ZoneOffset.UTC))
        .bind("id", run.id())
        .execute();
    return new Run(run.id(), run.coder(), run.started(), finished);
  }

  static List<Run> list(Handle handle) {
    return handle
        .createQuery("select id, started, finished, coder, lexicon from run order by id")
        .map((row, context) -> {
          OffsetDateTime finished = row.getObject("finished", OffsetDateTime.class);
          return new Run(
              row.getLong("id"),
              new Coder(row.getString("coder"), row.getString("lexicon")),
              row.getObject("started", OffsetDateTime.class).toInstant(),
              finished == null ? null : finished.toInstant());
        })
        .list();
  }

  /** Both databases keep microseconds. */
  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
