package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.event.Auxiliary;
import org.entente.event.Event;
import org.entente.event.EventType;
import org.junit.jupiter.api.Test;

/** The article Entente came from, when it lies beside the project; it is not part of it. */
class FoundingArticleTest {
  private static final Path ARTICLE = Shared.besides("news/us-russia-interview.txt");

  @Test
  void itsActsComeOut() throws IOException {
    assumeThat(ARTICLE).as("the founding article lies beside the project").exists();
    List<Event> events = Shared.events(Files.readString(ARTICLE), "2021-05-12");
    assertThat(events)
        .anyMatch(event -> is(event, "IGO", EventType.MOBILIZE, "RUS") && event.actual())
        .anyMatch(event -> is(event, "USA", EventType.SANCTION, "RUS") && event.actual())
        .anyMatch(event ->
            is(event, "USA", EventType.SANCTION, "RUS") && event.act().modes().contains("expel"))
        .anyMatch(event -> is(event, "USA", EventType.AGREE, "RUS"))
        .anyMatch(event -> event.act().type() == EventType.CONSULT && event.actual())
        .anyMatch(
            event -> is(event, "USA", EventType.THREATEN, "RUS") && event.condition() != null);
  }

  @Test
  void whatLiesBackIsHistory() throws IOException {
    assumeThat(ARTICLE).as("the founding article lies beside the project").exists();
    List<Event> events = Shared.events(Files.readString(ARTICLE), "2021-05-12");
    assertThat(events)
        .filteredOn(event -> event.act().type() == EventType.ASSAULT)
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.auxiliary()).contains(Auxiliary.HISTORICAL));
  }

  private static boolean is(Event event, String actor, EventType type, String recipient) {
    return event.actorCodes().equals(actor)
        && event.act().type() == type
        && event.recipientCodes().equals(recipient);
  }
}
