package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ledger.Reports.DAY;
import static org.entente.ledger.Reports.codings;
import static org.entente.ledger.Reports.meeting;
import static org.entente.ledger.Reports.sanction;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.event.Act;
import org.entente.event.Coding;
import org.entente.event.Event;
import org.entente.event.EventType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
class RecodingTest {
  private static final Coder NEWER = new Coder("0.2.0", "77aa");

  @Parameter private Kept kept = Kept.IN_DUCKDB;

  @TempDir private Path folder = Path.of("");

  private Ledger ledger = Ledger.openInMemory();
  private String place = "";
  private final Article article = Reports.article("a1");
  private final Event sanction = sanction(article, DAY, Set.of());
  private final Event meeting = meeting(article, "USA", "RUS");
  private final Event accusation = otherAct(EventType.ACCUSE, "11");

  @BeforeEach
  void open() {
    ledger.close();
    place = kept.place(folder);
    ledger = Ledger.open(place);
    ledger.store(ledger.startRun(Reports.CODER), article, codings(article, sanction));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void theSameReadingChangesNothing() {
    Recoded recoded = recode(sanction);
    assertThat(recoded).isEqualTo(new Recoded("a1", 1, 0, List.of(), 0));
    assertThat(recoded.changesAnything()).isFalse();
    assertThat(ledger.mentions(sanction.id())).extracting(Mention::run).containsExactly(1L);
  }

  @Test
  void anotherReadingIsShownBeforeItIsTakenAndReplacesTheOld() {
    var moved = new Recoded.Difference(sanction, accusation, Recoded.Corrected.NONE);
    var added = new Recoded.Difference(null, meeting, Recoded.Corrected.NONE);
    Recoded shown = ledger.compare(article, codings(article, accusation, meeting));
    assertThat(shown.changes()).containsExactlyInAnyOrder(moved, added);
    assertThat(told()).containsExactly(sanction);

    assertThat(recode(accusation, meeting).changes())
        .containsExactlyInAnyOrderElementsOf(shown.changes());
    assertThat(told()).containsExactlyInAnyOrder(accusation, meeting);
    assertThat(ledger.outcomes().sentences()).isEqualTo(3);
    assertThat(ledger.countMentions()).isEqualTo(2);
    assertThat(ledger.acts(new Origin.Coded())).hasSize(3);

    assertThat(recode().changes()).hasSize(2);
    assertThat(told()).isEmpty();
    assertThat(recode(sanction).changes()).hasSize(1);
    assertThat(told()).containsExactly(sanction);
  }

  @Test
  void theMomentBeforeIsAsItWas() {
    Instant before = Instant.now();
    recode(accusation);
    ledger.close();
    try (Ledger then = Ledger.openView(place, LedgerView.asOf(before))) {
      assertThat(told(then)).containsExactly(sanction);
    }
    try (Ledger now = Ledger.openView(place, LedgerView.asOf(Instant.now()))) {
      assertThat(told(now)).containsExactly(accusation);
    }
    ledger = Ledger.open(place);
  }

  @Test
  void aCorrectionHoldsAgainstTheNewReadingAndItIsSaidWhereThatAgrees() {
    ledger.correct(
        sanction.id(), List.of(new Change.ActWas(accusation.act())), "Anna", "only words");
    Recoded otherwise =
        ledger.compare(article, codings(article, otherAct(EventType.THREATEN, "13")));
    assertThat(otherwise.changes())
        .extracting(Recoded.Difference::correction)
        .containsExactly(Recoded.Corrected.HOLDS);
    assertThat(recode(accusation).changes())
        .extracting(Recoded.Difference::correction)
        .containsExactly(Recoded.Corrected.AGREES);
    assertThat(told()).extracting(Event::act).containsExactly(accusation.act());
    assertThat(ledger.corrections(accusation.id())).hasSize(1);

    recode(otherAct(EventType.THREATEN, "13"));
    assertThat(told()).as("still").extracting(Event::act).containsExactly(accusation.act());
  }

  @Test
  void whatTheCoderNoLongerHasStaysWhereSomebodyCorrectedIt() {
    ledger.correct(
        sanction.id(), List.of(new Change.ActWas(accusation.act())), "Anna", "only words");
    assertThat(recode().changes())
        .extracting(Recoded.Difference::correction)
        .containsExactly(Recoded.Corrected.HOLDS);
    assertThat(told()).extracting(Event::act).containsExactly(accusation.act());
    assertThat(recode().changesAnything()).as("once more").isFalse();

    ledger.correct(sanction.id(), List.of(new Change.NoEvent()), "Anna", null);
    assertThat(ledger.compare(article, read()).changes())
        .extracting(Recoded.Difference::correction)
        .containsExactly(Recoded.Corrected.AGREES);
  }

  @Test
  void anInterruptedRunIsFoundByItsCoder() {
    Run run = ledger.startRun(NEWER);
    assertThat(ledger.interruptedRecoding(NEWER)).isEmpty();
    ledger.recode(run, article, codings(article, sanction));
    assertThat(ledger.interruptedRecoding(NEWER)).contains(run);
    assertThat(ledger.recoded(run)).containsExactly("a1");
    assertThat(ledger.interruptedRecoding(Reports.CODER)).isEmpty();
    ledger.finishRun(run);
    assertThat(ledger.interruptedRecoding(NEWER)).isEmpty();
  }

  private Recoded recode(Event... events) {
    Run run = ledger.startRun(NEWER);
    Recoded recoded = ledger.recode(run, article, read(events));
    ledger.finishRun(run);
    return recoded;
  }

  private List<Coding> read(Event... events) {
    if (events.length > 0) return codings(article, events);
    List<Coding> codings = new ArrayList<>(codings(article));
    codings.set(0, new Coding.NoEvent(codings.getFirst().sentence(), Coding.Reason.NO_RULE));
    return codings;
  }

  private Event otherAct(EventType type, String cameo) {
    return Reports.event(
        article,
        sanction.date(),
        sanction.actors(),
        sanction.recipients(),
        new Act(type, List.of(), List.of(), cameo, type.score(), -2),
        Set.of());
  }

  private List<Event> told() {
    return told(ledger);
  }

  private static List<Event> told(Ledger ledger) {
    try (Stream<LedgerEvent> events = ledger.events(EventFilter.all())) {
      return events.map(LedgerEvent::event).toList();
    }
  }
}
