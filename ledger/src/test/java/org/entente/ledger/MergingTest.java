package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ledger.Reports.DAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.event.Auxiliary;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
class MergingTest {
  private static final String LONG_STORY =
      "The sanctions were made known in the afternoon, when the shops of the capital had closed and"
          + " the banks of the other had not yet opened. Nobody who was asked wanted to say how long"
          + " they would last, or what would have to happen for them to end. ";

  @Parameter private Kept kept = Kept.IN_DUCKDB;

  @TempDir private Path folder = Path.of("");

  private Ledger ledger = Ledger.openInMemory();
  private String place = "";

  @BeforeEach
  void open() {
    ledger.close();
    place = kept.place(folder);
    ledger = Ledger.open(place);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void aVaguerReportIsOfTheSameEventWhichIsToldByTheSurest() {
    Event vague = store("early", "Baltic Courier", DAY, around(DAY), Set.of());
    Event exact = store("late", "Harbour Times", DAY.plusDays(2), on(DAY), Set.of());
    LedgerEvent event = only();
    assertThat(event.event().id()).as("named by the first").isEqualTo(vague.id());
    assertThat(event.event().date()).as("told by the surest").isEqualTo(exact.date());
    assertThat(event.reporting())
        .isEqualTo(
            new Reporting(
                2,
                2,
                2,
                0,
                List.of("Baltic Courier", "Harbour Times"),
                List.of("said"),
                DAY,
                DAY.plusDays(2)));
    assertThat(ledger.findEvent(exact.id().value()))
        .as("found by either name")
        .isEqualTo(new EventLookup.Found(event));
    assertThat(ledger.reports(vague.id()).getFirst().tells()).isTrue();
    assertThat(ledger.reports(vague.id()).getLast().why()).contains("same act and parties");
  }

  @Test
  void whatOneClaimsAndAnotherDeniesIsOneEventWithBothVoices() {
    store("denial", "Baltic Courier", DAY, on(DAY), Set.of(Auxiliary.NEGATION));
    store("claim", "Harbour Times", DAY.plusDays(1), around(DAY.plusDays(1)), Set.of());
    LedgerEvent event = only();
    assertThat(event.event().actual()).as("told as it is claimed").isTrue();
    assertThat(event.reporting().isContested()).isTrue();
    assertThat(event.reporting().affirming()).isOne();
    assertThat(event.reporting().denying()).isOne();
  }

  @Test
  void aWeekLaterOrPlannedIsAnotherEvent() {
    store("first", "Baltic Courier", DAY, on(DAY), Set.of());
    store("later", "Baltic Courier", DAY.plusDays(7), on(DAY.plusDays(7)), Set.of());
    store("plan", "Baltic Courier", DAY.plusDays(1), on(DAY), Set.of(Auxiliary.FUTURE));
    assertThat(events()).hasSize(3);
  }

  @Test
  void aCopySpeaksWithTheVoiceOfWhoeverHadItFirst() {
    store("b-copy", "Fjord Evening", DAY.plusDays(2), on(DAY), Set.of(), LONG_STORY + "More soon.");
    assertThat(only().reporting().voices()).isOne();
    store("a-first", "Meridian Wire", DAY.plusDays(1), on(DAY), Set.of(), LONG_STORY);
    store("c-own", "Harbour Times", DAY.plusDays(2), on(DAY), Set.of(), "Its own words.");
    Reporting reporting = only().reporting();
    assertThat(reporting.mentions()).isEqualTo(3);
    assertThat(reporting.voices()).isEqualTo(2);
    assertThat(reporting.outlets())
        .containsExactly("Fjord Evening", "Harbour Times", "Meridian Wire");
    assertThat(ledger.reports(only().event().id()))
        .extracting(ReportOf::voice)
        .containsExactlyInAnyOrder("Meridian Wire", "Meridian Wire", "Harbour Times");
  }

  @Test
  void whatIsSplitOffIsAnEventOfItsOwnUntilThatIsTakenBack() {
    store("one", "Baltic Courier", DAY, on(DAY), Set.of());
    store("two", "Harbour Times", DAY.plusDays(1), on(DAY), Set.of());
    EventId both = only().event().id();
    String second = ledger.mentions(both).getLast().id();

    ledger.correct(both, List.of(new Change.Apart(second.substring(0, 8))), "Anna", "another");
    assertThat(events()).hasSize(2);
    store("three", "Alpine Post", DAY.plusDays(2), on(DAY), Set.of());
    assertThat(events()).extracting(LedgerEvent::mentions).containsExactlyInAnyOrder(1L, 2L);
    assertThat(ledger.acts(new Origin.Coded())).hasSize(2);
    assertThatThrownBy(() -> ledger.correct(both, List.of(new Change.Apart(second)), "Anna", null))
        .isInstanceOf(CorrectionRefusedException.class)
        .hasMessageContaining(second);

    LedgerEvent own = ((EventLookup.Found) ledger.findEvent(second)).event();
    assertThat(own.corrections()).hasSize(1);
    ledger.correct(own.event().id(), List.of(new Change.Original()), "Anna", null);
    assertThat(only().mentions()).isEqualTo(3);
    assertThat(only().event().id()).isEqualTo(both);
  }

  @Test
  void aCorrectionGoesWithItsReportWhenAnEarlierOneRenamesTheEvent() {
    Event late =
        store("late", "Baltic Courier", DAY.plusDays(2), around(DAY.plusDays(2)), Set.of());
    ledger.correct(late.id(), List.of(new Change.NoEvent()), "Anna", "a film");
    Event early = store("early", "Harbour Times", DAY, on(DAY), Set.of());
    assertThat(early.id()).isNotEqualTo(late.id());
    assertThat(events()).isEmpty();
    assertThat(ledger.corrections(early.id())).hasSize(1);
    var found = (EventLookup.Found) ledger.findEvent(late.id().value());
    assertThat(found.event().event().id()).isEqualTo(early.id());
  }

  @Test
  void aDuplicateFollowsTheEventWhateverItIsNamed() {
    Event one = store("one", "Baltic Courier", DAY.plusDays(2), around(DAY.plusDays(2)), Set.of());
    Event other =
        store("other", "Baltic Courier", DAY.plusDays(30), on(DAY.plusDays(30)), Set.of());
    ledger.correct(other.id(), List.of(new Change.DuplicateOf(one.id())), "Anna", null);
    assertThat(only().mentions()).isEqualTo(2);
    Event early = store("early", "Harbour Times", DAY, on(DAY), Set.of());
    assertThat(only().event().id()).isEqualTo(early.id());
    assertThat(only().mentions()).isEqualTo(3);
  }

  /** In any order, by one or by many, in halves. */
  @Test
  void theSameArticlesGiveTheSameLedger() {
    Random random = new Random(3);
    List<CodedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 36; i++) articles.add(random(random, i));
    List<String> expected = null;
    for (int order = 0; order < 3; order++) {
      try (Ledger shuffled = kept.open()) {
        Run run = shuffled.startRun(Reports.CODER);
        List<CodedArticle> left = new ArrayList<>(articles);
        while (!left.isEmpty()) {
          int some = Math.min(left.size(), order == 0 ? 18 : 1 + random.nextInt(9));
          shuffled.store(run, left.subList(0, some));
          left.subList(0, some).clear();
        }
        List<String> told = told(shuffled);
        if (expected == null) expected = told;
        assertThat(told).isEqualTo(expected);
        assertThat(shuffled.countEvents()).isBetween(5L, 30L);
      }
      Collections.shuffle(articles, random);
    }
  }

  private static List<String> told(Ledger ledger) {
    List<String> told = new ArrayList<>();
    try (Stream<LedgerEvent> events = ledger.events(EventFilter.all())) {
      events.forEach(event -> {
        told.add(EventJson.write(event));
        ledger
            .reports(event.event().id())
            .forEach(report ->
                told.add(report.mention().id() + " " + report.why() + " " + report.voice()));
      });
    }
    return told;
  }

  private static CodedArticle random(Random random, int number) {
    LocalDate published = DAY.plusDays(random.nextInt(40));
    EventDate date =
        random.nextBoolean() ? on(published.minusDays(random.nextInt(2))) : around(published);
    Set<Auxiliary> auxiliary = random.nextInt(5) == 0 ? Set.of(Auxiliary.NEGATION) : Set.of();
    String body = number % 4 == 0 ? LONG_STORY : "Words of article " + number;
    Article article =
        article("a%02d".formatted(number), "Paper " + random.nextInt(4), published, body);
    return new CodedArticle(article, Reports.codings(article, event(article, date, auxiliary)));
  }

  private Event store(
      String id, String publisher, LocalDate published, EventDate date, Set<Auxiliary> auxiliary) {
    return store(id, publisher, published, date, auxiliary, "");
  }

  private Event store(
      String id,
      String publisher,
      LocalDate published,
      EventDate date,
      Set<Auxiliary> auxiliary,
      String body) {
    Article article = article(id, publisher, published, body);
    Event event = event(article, date, auxiliary);
    ledger.store(ledger.startRun(Reports.CODER), article, Reports.codings(article, event));
    return event;
  }

  private static Article article(String id, String publisher, LocalDate published, String body) {
    Article plain = Reports.article(id, published);
    return new Article(
        id, plain.url(), plain.title(), publisher, published, "en", plain.text() + " " + body);
  }

  private static Event event(Article article, EventDate date, Set<Auxiliary> auxiliary) {
    Event sanction = Reports.sanction(article, DAY, auxiliary);
    return Reports.event(
        article, date, sanction.actors(), sanction.recipients(), sanction.act(), auxiliary);
  }

  private static EventDate on(LocalDate day) {
    return new EventDate(day, DatePrecision.DAY, "on the day");
  }

  private static EventDate around(LocalDate day) {
    return new EventDate(day, DatePrecision.WEEK, "no date in the sentence");
  }

  private LedgerEvent only() {
    List<LedgerEvent> events = events();
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  private List<LedgerEvent> events() {
    try (Stream<LedgerEvent> events = ledger.events(EventFilter.all())) {
      return events.toList();
    }
  }
}
