package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Set;
import org.entente.event.Circumstances;
import org.entente.event.Event;
import org.entente.event.EventPlace;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers that older versions wrote. */
class UpgradeTest {
  private static final String OF_VERSION_4 =
      """
      insert into run values (nextval('run_id'), now(), now(), '0.1.0', '5f0c');
      insert into article (id, content_hash, published, text, run)
        values ('a1', 'x', '2021-04-16', 'The US met Iran.', 1);
      insert into mention values ('m1', '00112233445566ff', 1, 'a1', 0, 0, 16, 'The US met Iran.', 7,
        10, 'met', '2021-04-15', 'day', 'Thursday', 'CONSULT', '', '', '040', 2.5, 1, '',
        '[{"text":"US","name":"US","code":"USA","start":4,"end":6}]',
        '[{"text":"Iran","name":"Iran","code":"IRN","start":11,"end":15}]', '[]', 'Vienna', null,
        'consult.meet', 'They met.', 0.9);
      insert into event (id, mention, published, article, sentence, act_start, day, date_precision,
        date_basis, type, modes, contexts, cameo, quad, score, goldstein, auxiliary, place)
        values ('00112233445566ff', 'm1', '2021-04-16', 'a1', 0, 7, '2021-04-15', 'day', 'Thursday',
        'CONSULT', '', '', '040', 1, 2.5, 1, '', 'Vienna');
      """;

  @TempDir Path folder;

  @Test
  void aLedgerOfVersion4KeepsItsPlacesAsNames() throws Exception {
    String file = folder.resolve("old.duckdb").toString();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      migrate(file, "4");
      for (String statement : OF_VERSION_4.split(";\n"))
        try (var sql = connection.createStatement()) {
          sql.execute(statement);
        }
    }
    try (Ledger ledger = Ledger.open(file)) {
      var article = Reports.article("a2");
      ledger.store(ledger.startRun(Reports.CODER), article, Reports.codings(article));
      List<Event> events;
      try (var all = ledger.events(EventFilter.all())) {
        events = all.map(LedgerEvent::event).toList();
      }
      assertThat(events)
          .extracting(Event::circumstances)
          .containsExactlyInAnyOrder(
              new Circumstances(EventPlace.named("Vienna"), List.of()),
              Reports.sanction(article, Reports.DAY, Set.of()).circumstances());
    }
  }

  private static void migrate(String file, String version) {
    Flyway.configure(UpgradeTest.class.getClassLoader())
        .dataSource("jdbc:duckdb:" + file, null, null)
        .table("ledger_schema")
        .locations("classpath:org/entente/ledger/migration")
        .target(version)
        .load()
        .migrate();
  }
}
