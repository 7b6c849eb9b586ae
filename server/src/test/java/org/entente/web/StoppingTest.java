package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A server that is stopped in the middle of its work. */
class StoppingTest {
  private static final int ARTICLES = 60;

  @Test
  void whatWasReportedDoneIsThereAndNothingIsHalfStored(@TempDir Path folder) throws Exception {
    String place = folder.resolve("ledger.duckdb").toString();
    int reported;
    Duration took;
    try (Ledger ledger = Ledger.open(place)) {
      WebServer server =
          WebServer.start(
              new ServerSettings("127.0.0.1", 0, Fixture.TOKEN, null),
              ledger,
              () -> Fixture.CODER,
              () -> Fixture.NAME);
      Program program = Program.of(server);
      var listening =
          program.send(program.request("/api/v1/events/stream"), BodyHandlers.ofLines());
      var articles = new ArrayList<String>();
      for (int i = 0; i < ARTICLES; i++)
        articles.add(
            Program.article("a%03d".formatted(i), "France praised Turkey. Spain thanked Peru."));
      var posted = program.post("/api/v1/articles", String.join("\n", articles));
      String job = posted.headers().firstValue("Location").orElseThrow();
      JsonNode state;
      do state = program.read(job);
      while (state.required("coded").asInt() < 3);
      reported = state.required("coded").asInt();
      Instant stop = Instant.now();
      server.close();
      took = Duration.between(stop, Instant.now());
      assertThat(listening.body().count()).as("the stream has ended").isPositive();
    }
    assertThat(took).isLessThan(Duration.ofSeconds(20));
    try (Ledger ledger = Ledger.open(place)) {
      var stored = ledger.articleIds();
      assertThat(stored).hasSizeBetween(reported, ARTICLES - 1);
      for (int i = 0; i < stored.size(); i++) {
        assertThat(stored.get(i)).isEqualTo("a%03d".formatted(i));
        assertThat(ledger.outcomes(stored.get(i))).hasSize(2);
        assertThat(ledger.mentionsIn(stored.get(i))).hasSize(2);
      }
    }
  }
}
