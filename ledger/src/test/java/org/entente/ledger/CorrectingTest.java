package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ledger.Reports.DAY;
import static org.entente.ledger.Reports.article;
import static org.entente.ledger.Reports.codings;
import static org.entente.ledger.Reports.meeting;
import static org.entente.ledger.Reports.party;
import static org.entente.ledger.Reports.sanction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.actor.Party;
import org.entente.actor.Sector;
import org.entente.article.Article;
import org.entente.event.Act;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.entente.event.EventType;
import org.entente.relation.Relation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class CorrectingTest {
  private static final Act ACCUSATION =
      new Act(EventType.ACCUSE, List.of("disapprove"), List.of(), "111", -2, -2);
  private static final Origin CODED = new Origin.Coded();

  @TempDir Path folder;

  private final Kept kept;
  private String place = "";
  private Ledger ledger;
  private Run run;
  private final Article early = article("early");
  private final Event first = sanction(early, DAY, Set.of());
  private final Event second = sanction(early, DAY.plusDays(1), Set.of());

  CorrectingTest(Kept kept) {
    this.kept = kept;
  }

  @BeforeEach
  void store() {
    place = kept.place(folder);
    ledger = Ledger.open(place);
    run = ledger.startRun(Reports.CODER);
    ledger.store(run, early, codings(early, first, second, meeting(early, "USA", "RUS")));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void everyAnswerIsAsCorrectedAndTheReportStays() {
    var date = new EventDate(DAY.minusDays(9), DatePrecision.DAY, "said");
    ledger.correct(
        first.id(),
        List.of(
            new Change.ActWas(ACCUSATION),
            new Change.ActorsWere(List.of(named("France", "FRA", Sector.MIL))),
            new Change.RecipientsWere(List.of(named("Russia", "RUS", Sector.GOV))),
            new Change.DateWas(date)),
        "Anna",
        "misread");

    LedgerEvent found = found(first.id());
    assertThat(found.event().act()).isEqualTo(ACCUSATION);
    assertThat(found.event().actors())
        .singleElement()
        .satisfies(party -> assertThat(party.label()).isEqualTo("FRA MIL"))
        .satisfies(party -> assertThat(party.basis()).startsWith("corrected by Anna on 20"));
    assertThat(found.event().recipients())
        .as("the article's words stay where it names the party")
        .singleElement()
        .isEqualTo(
            new Party(
                "Russia",
                "Russia",
                "RUS",
                Sector.GOV,
                first.recipients().getFirst().span(),
                found.event().actors().getFirst().basis()));
    assertThat(found.event().date().day()).isEqualTo(DAY.minusDays(9));
    assertThat(found.event().explanation()).contains(first.explanation(), "corrected by Anna");
    assertThat(found.corrections()).isEqualTo(ledger.corrections(first.id())).hasSize(4);
    assertThat(found.corrections()).extracting(Correction::reason).containsOnly("misread");

    assertThat(ids(EventFilter.all().withType(EventType.ACCUSE))).containsExactly(first.id());
    assertThat(ids(EventFilter.all().withActor("FRA"))).containsExactly(first.id());
    assertThat(ids(EventFilter.all().between(null, DAY.minusDays(9)))).containsExactly(first.id());
    assertThat(ledger.acts(CODED, new Relation("FRA", "RUS")))
        .singleElement()
        .satisfies(act -> assertThat(act.score()).isEqualTo(-2));
    assertThat(ledger.recordDays(CODED, DAY.plusYears(1)).orElseThrow().first())
        .isEqualTo(DAY.minusDays(9));
    assertThat(ledger.mentions(first.id())).extracting(Mention::event).containsExactly(first);
  }

  @Test
  void whatIsNoEventCountsNowhereAndIsFoundByItsId() {
    ledger.correct(first.id(), List.of(new Change.NoEvent()), "Anna", null);
    assertThat(ids(EventFilter.all())).hasSize(2).doesNotContain(first.id());
    assertThat(ledger.countEvents()).isEqualTo(2);
    assertThat(ledger.acts(CODED)).extracting(LedgerAct::reference).doesNotContain(first.id() + "");
    assertThat(found(first.id()).stands()).isFalse();
    assertThat(found(second.id()).stands()).isTrue();
  }

  @Test
  void duplicateGivesItsReportsToTheEventItRepeats() {
    Event third = sanction(early, DAY.plusDays(2), Set.of());
    ledger.store(run, article("late"), codings(article("late"), third(article("late")), first()));
    ledger.correct(first.id(), List.of(new Change.DuplicateOf(second.id())), "Anna", null);
    assertThat(found(second.id()).mentions()).isEqualTo(3);
    assertThat(ledger.mentions(second.id()))
        .extracting(mention -> mention.event().id())
        .containsExactly(second.id(), first.id(), first.id());

    ledger.correct(second.id(), List.of(new Change.DuplicateOf(third.id())), "Ben", null);
    assertThat(found(third.id()).mentions()).as("its own duplicates go along").isEqualTo(4);
    assertThat(ledger.acts(CODED, new Relation("USA", "RUS")))
        .extracting(LedgerAct::reference)
        .contains(third.id().value())
        .doesNotContain(first.id().value(), second.id().value());
  }

  @Test
  void laterReportsAndOtherRunsUndoNothing() {
    ledger.correct(first.id(), List.of(new Change.ActWas(ACCUSATION)), "Anna", null);
    // published before the report that told the event, so that the event is told anew
    Article before = article("before", DAY);
    Run recoding = ledger.startRun(new Coder("0.2.0", "77aa"));
    ledger.store(recoding, before, codings(before, sanction(before, DAY, Set.of())));
    LedgerEvent found = found(first.id());
    assertThat(found.mentions()).isEqualTo(2);
    assertThat(found.event().evidence().article()).isEqualTo("before");
    assertThat(found.event().act()).isEqualTo(ACCUSATION);
    assertThat(ids(EventFilter.all().withType(EventType.ACCUSE))).containsExactly(first.id());
  }

  @Test
  void takenBackTheEventIsAsTheCoderHadIt() {
    ledger.correct(
        first.id(), List.of(new Change.ActWas(ACCUSATION), new Change.NoEvent()), "Anna", null);
    ledger.correct(first.id(), List.of(new Change.Original()), "Ben", "Anna erred");
    assertThat(found(first.id()).event()).isEqualTo(first);
    assertThat(ids(EventFilter.all())).contains(first.id());
    assertThat(ledger.corrections(first.id())).as("nothing is forgotten").hasSize(3);
  }

  @Test
  void noteChangesNothing() {
    ledger.correct(first.id(), List.of(new Change.Note()), "Anna", "see the treaty");
    LedgerEvent found = found(first.id());
    assertThat(found.event()).isEqualTo(first);
    assertThat(found.corrections().getFirst().reason()).isEqualTo("see the treaty");
  }

  @Test
  void correctionsOutliveTheProcess() {
    ledger.correct(
        first.id(),
        List.of(new Change.DateWas(new EventDate(DAY.minusDays(1), DatePrecision.DAY, "x"))),
        "Anna",
        null);
    LedgerEvent before = found(first.id());
    ledger.close();
    ledger = Ledger.open(place);
    assertThat(found(first.id())).isEqualTo(before);
  }

  @Test
  void correctionsThatMakeNoSenseStoreNothing() {
    ledger.correct(second.id(), List.of(new Change.NoEvent()), "Anna", null);
    refused(first.id(), new Change.DuplicateOf(first.id()), "itself");
    refused(first.id(), new Change.DuplicateOf(second.id()), "does not stand itself (no_event)");
    refused(first.id(), new Change.DuplicateOf(new EventId("0".repeat(16))), "No event '0000");
    refused(new EventId("0".repeat(16)), new Change.NoEvent(), "No event '0000");
    assertThatThrownBy(() -> ledger.correct(first.id(), List.of(new Change.NoEvent()), " ", null))
        .isInstanceOf(CorrectionRefusedException.class)
        .hasMessageContaining("--by");
    assertThat(ledger.corrections(first.id())).isEmpty();
  }

  private void refused(EventId event, Change change, String words) {
    assertThatThrownBy(
            () -> ledger.correct(event, List.of(new Change.Note(), change), "Anna", null))
        .isInstanceOf(CorrectionRefusedException.class)
        .hasMessageContaining(words);
  }

  private Event first() {
    return sanction(article("late"), DAY, Set.of());
  }

  private static Event third(Article article) {
    return sanction(article, DAY.plusDays(2), Set.of());
  }

  private static Party named(String name, String code, Sector sector) {
    Party russia = party("Russia", code, sector);
    return new Party(name, name, code, sector, russia.span(), "named by hand");
  }

  private LedgerEvent found(EventId id) {
    return ledger.events(List.of(id)).getFirst();
  }

  private List<EventId> ids(EventFilter filter) {
    try (Stream<LedgerEvent> events = ledger.events(filter)) {
      return new ArrayList<>(events.map(entry -> entry.event().id()).toList());
    }
  }
}
