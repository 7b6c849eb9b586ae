package org.entente.ledger;

import static org.entente.ledger.Table.bigint;
import static org.entente.ledger.Table.date;
import static org.entente.ledger.Table.integer;
import static org.entente.ledger.Table.number;
import static org.entente.ledger.Table.text;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.ledger.interchange.ImportFile;
import org.entente.ledger.interchange.ImportLine;
import org.entente.ledger.interchange.ImportedEvent;
import org.entente.ledger.interchange.ImportedParty;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one import adds, in one transaction: rows go to a table of their own first, so that those
 * that are there already, or twice in the file, are left out by one statement at the end.
 */
final class Importing {
  /** Rows of one statement: few enough to hold, enough that its planning does not count. */
  private static final int BATCH = 20_000;

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static final Table.Column[] COLUMNS = {
    bigint("import_run"),
    bigint("line"),
    text("origin"),
    text("origin_key"),
    date("day"),
    text("actor"),
    text("actor_name"),
    text("actor_sectors"),
    text("actor_country"),
    text("recipient"),
    text("recipient_name"),
    text("recipient_sectors"),
    text("recipient_country"),
    text("type"),
    text("cameo"),
    integer("quad"),
    number("goldstein"),
    text("label"),
    text("rest")
  };

  static final Table EVENTS = Table.of("imported_event", COLUMNS);
  private static final Staging STAGED = new Staging(Table.of("import_staged", COLUMNS), true);
  private static final Table REFUSALS =
      Table.of(
          "import_refusal", bigint("import_run"), bigint("line"), text("reason"), text("text"));

  private final Handle handle;
  private final long run;
  private final String origin;
  private final ImportListener listener;
  private final List<List<@Nullable Object>> rows = new ArrayList<>();
  private final List<List<@Nullable Object>> refusals = new ArrayList<>();
  private long accepted;
  private long refused;

  private Importing(Handle handle, long run, String origin, ImportListener listener) {
    this.handle = handle;
    this.run = run;
    this.origin = origin;
    this.listener = listener;
  }

  static ImportReceipt run(
      Handle handle, String origin, String name, ImportFile file, ImportListener listener) {
    long run = handle.createQuery("select nextval('import_id')").mapTo(Long.class).one();
    var importing = new Importing(handle, run, origin, listener);
    handle.execute("create temporary table import_staged as select * from imported_event limit 0");
    for (ImportLine line = file.next(); line != null; line = file.next()) importing.take(line);
    importing.flush();
    ImportReceipt receipt = importing.settle();
    handle.execute("drop table import_staged");
    handle
        .createUpdate(
            """
            insert into import_run (id, origin, file, imported, added, known, refused)
            values (:id, :origin, :file, :imported, :added, :known, :refused)
            """)
        .bind("id", run)
        .bind("origin", origin)
        .bind("file", name)
        .bind("imported", OffsetDateTime.now(ZoneOffset.UTC))
        .bind("added", receipt.added())
        .bind("known", receipt.known())
        .bind("refused", receipt.refused())
        .execute();
    return receipt;
  }

  private void take(ImportLine line) {
    switch (line) {
      case ImportLine.Accepted(long number, ImportedEvent event) -> {
        rows.add(row(run, origin, number, event));
        accepted++;
      }
      case ImportLine.Refused refusal -> {
        refusals.add(Arrays.asList(run, refusal.number(), refusal.reason(), refusal.text()));
        refused++;
        listener.refused(refusal);
      }
    }
    if (rows.size() + refusals.size() >= BATCH) flush();
  }

  private void flush() {
    STAGED.insert(handle, rows);
    REFUSALS.insert(handle, refusals);
    rows.clear();
    refusals.clear();
    listener.read(accepted + refused);
  }

  /** The first row of each key that is not there yet. */
  private ImportReceipt settle() {
    long added =
        handle
            .createUpdate(
                """
                insert into imported_event
                select s.* from import_staged s
                join (select origin_key, day, min(line) as line
                      from import_staged group by origin_key, day) f
                  on f.origin_key = s.origin_key and f.day = s.day and f.line = s.line
                where not exists (
                  select 1 from imported_event e
                  where e.origin = s.origin and e.origin_key = s.origin_key and e.day = s.day)
                order by s.line
                """)
            .execute();
    return new ImportReceipt(added, accepted - added, refused);
  }

  /** The values of {@link #EVENTS}. */
  static List<@Nullable Object> row(long run, String origin, long line, ImportedEvent event) {
    ImportedParty actor = event.actor();
    ImportedParty recipient = event.recipient();
    return Arrays.<@Nullable Object>asList(
        run,
        line,
        origin,
        event.key(),
        event.day(),
        actor.code(),
        actor.name(),
        actor.sectors(),
        actor.country(),
        recipient.code(),
        recipient.name(),
        recipient.sectors(),
        recipient.country(),
        event.type() == null ? null : event.type().name(),
        event.cameo(),
        event.quad().number(),
        event.goldstein(),
        event.label(),
        event.rest().isEmpty() ? "{}" : MAPPER.writeValueAsString(event.rest()));
  }
}
