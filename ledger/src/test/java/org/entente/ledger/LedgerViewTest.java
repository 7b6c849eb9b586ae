package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ledger.Reports.DAY;
import static org.entente.ledger.Reports.article;
import static org.entente.ledger.Reports.codings;
import static org.entente.ledger.Reports.meeting;
import static org.entente.ledger.Reports.sanction;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.event.Event;
import org.entente.relation.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class LedgerViewTest {
  private static final Origin CODED = new Origin.Coded();

  @TempDir Path folder;

  private final Kept kept;
  private String place = "";
  private final Article early = article("early");
  private final Event sanction = sanction(early, DAY, Set.of());
  private final Event meeting = meeting(early, "USA", "RUS");

  LedgerViewTest(Kept kept) {
    this.kept = kept;
  }

  @BeforeEach
  void place() {
    place = kept.place(folder);
  }

  @Test
  void everyMomentIsAsItWas() {
    Instant none = Instant.now();
    store(early, sanction, meeting);
    var whole = answers(Ledger.openReadOnly(place));
    Instant coded = Instant.now();
    correct(new Change.NoEvent());
    Instant corrected = Instant.now();
    Article before = article("before", DAY);
    store(before, sanction(before, DAY, Set.of()));
    var now = answers(Ledger.openReadOnly(place));

    assertThat(answers(asOf(none))).isEqualTo(List.of(List.of(), List.of(), 0L, 0L));
    assertThat(answers(asOf(coded))).isEqualTo(whole);
    assertThat(answers(asOf(corrected)).get(2)).isEqualTo(1L);
    assertThat(answers(asOf(Instant.now()))).isEqualTo(now);
    assertThat(now.get(2)).as("the later report undoes nothing").isEqualTo(1L);
  }

  @Test
  void withoutCorrectionsEventsAreAsTheCoderHadThem() {
    store(early, sanction, meeting);
    var coder = answers(Ledger.openReadOnly(place));
    correct(new Change.NoEvent(), new Change.Note());
    assertThat(answers(Ledger.openReadOnly(place))).isNotEqualTo(coder);
    assertThat(answers(Ledger.openView(place, LedgerView.original()))).isEqualTo(coder);
  }

  @Test
  void aDayEndsWithItsLastMoment() {
    assertThat(LedgerView.endOf(LocalDate.of(2021, 5, 1)))
        .isEqualTo(Instant.parse("2021-05-01T23:59:59.999999Z"));
  }

  @Test
  void lookingBackChangesNothing() {
    store(early, sanction);
    var before = answers(Ledger.openReadOnly(place));
    answers(asOf(Instant.now()));
    assertThat(answers(Ledger.openReadOnly(place))).isEqualTo(before);
  }

  private Ledger asOf(Instant moment) {
    return Ledger.openView(place, LedgerView.asOf(moment));
  }

  /** Events, acts, and how many events and articles there are. */
  private static List<Object> answers(Ledger ledger) {
    try (ledger;
        Stream<LedgerEvent> events = ledger.events(EventFilter.all())) {
      return List.of(
          events.toList(),
          ledger.acts(CODED, new Relation("RUS", "USA")).stream()
              .map(LedgerAct::toString)
              .sorted()
              .toList(),
          ledger.countEvents(),
          ledger.countArticles());
    }
  }

  private void store(Article article, Event... events) {
    try (Ledger ledger = Ledger.open(place)) {
      ledger.store(ledger.startRun(Reports.CODER), article, codings(article, events));
    }
  }

  private void correct(Change... changes) {
    try (Ledger ledger = Ledger.open(place)) {
      ledger.correct(sanction.id(), List.of(changes), "Anna", null);
    }
  }
}
