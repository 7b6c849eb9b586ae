package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ledger.Reports.DAY;
import static org.entente.ledger.Reports.article;
import static org.entente.ledger.Reports.codings;
import static org.entente.ledger.Reports.meeting;
import static org.entente.ledger.Reports.sanction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.event.Auxiliary;
import org.entente.event.Coding;
import org.entente.event.Event;
import org.entente.event.EventType;
import org.entente.relation.Dyad;
import org.entente.relation.Relation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LedgerTest {
  private final Kept kept;
  private Ledger ledger;
  private Run run;

  LedgerTest(Kept kept) {
    this.kept = kept;
  }

  @BeforeEach
  void open() {
    ledger = kept.open();
    run = ledger.startRun(Reports.CODER);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void whatGoesInComesOutEqual() {
    Article article = article("a1");
    Event full = sanction(article, DAY, Set.of(Auxiliary.FUTURE, Auxiliary.NEGATION));
    Event bare = meeting(article, "USA", "RUS");
    ledger.store(run, article, codings(article, full, bare));

    assertThat(ledger.findArticle("a1")).contains(article);
    assertThat(events(EventFilter.all()))
        .containsExactly(new LedgerEvent(full, 1), new LedgerEvent(bare, 1));
    assertThat(ledger.mentions(full.id())).extracting(Mention::event).containsExactly(full);
    assertThat(ledger.mentions(bare.id())).extracting(Mention::event).containsExactly(bare);
  }

  @Test
  void anArticleWithoutAnythingButTextComesBack() {
    Article article = new Article("bare", null, null, null, null, null, "");
    assertThat(ledger.store(run, article, List.of()).added()).isTrue();
    assertThat(ledger.findArticle("bare")).contains(article);
    assertThat(ledger.isStored(article)).isTrue();
    assertThat(ledger.findArticle("other")).isEmpty();
  }

  @Test
  void codingTwiceAddsNothing() {
    Article article = article("a1");
    assertThat(ledger.isStored(article)).isFalse();
    assertThat(ledger.store(run, article, codings(article)))
        .isEqualTo(new Receipt(new ArticleState.Absent(), 3, 1, 1));
    assertThat(ledger.isStored(article)).isTrue();
    assertThat(ledger.store(run, article, codings(article)))
        .isEqualTo(new Receipt(new ArticleState.Stored(), 0, 0, 0));

    assertThat(ledger.countArticles()).isOne();
    assertThat(ledger.countMentions()).isOne();
    assertThat(ledger.countEvents()).isOne();
    assertThat(ledger.outcomes().sentences()).isEqualTo(3);
  }

  @Test
  void severalArticlesAreStoredAtOnce() {
    Article first = article("a1");
    Article second = article("a2");
    Article changed = new Article("a1", null, first.title(), null, first.published(), null, "?");
    ledger.store(run, article("a0"), codings(article("a0")));

    assertThat(
            ledger.store(
                run,
                List.of(
                    new CodedArticle(article("a0"), codings(article("a0"))),
                    new CodedArticle(first, codings(first)),
                    new CodedArticle(first, codings(first)),
                    new CodedArticle(changed, List.of()),
                    new CodedArticle(
                        second, codings(second, sanction(second, DAY.plusDays(1), Set.of()))))))
        .containsExactly(
            new Receipt(new ArticleState.Stored(), 0, 0, 0),
            new Receipt(new ArticleState.Absent(), 3, 1, 0),
            new Receipt(new ArticleState.Stored(), 0, 0, 0),
            new Receipt(new ArticleState.Differs(List.of("text")), 0, 0, 0),
            new Receipt(new ArticleState.Absent(), 3, 1, 1));
    assertThat(ledger.countArticles()).isEqualTo(3);
    assertThat(ledger.countMentions()).isEqualTo(3);
    assertThat(ledger.countEvents()).isEqualTo(2);
    assertThat(ledger.store(run, List.of())).isEmpty();
  }

  @Test
  void anotherArticleOfTheSameIdIsRefusedAndNamed() {
    Article first = article("a1");
    ledger.store(run, first, codings(first));
    Article other = new Article("a1", null, null, "Other", DAY, null, "Quite another text.");

    var state = new ArticleState.Differs(List.of("text", "publication date"));
    assertThat(ledger.state(other)).isEqualTo(state);
    assertThat(ledger.store(run, other, List.of())).isEqualTo(new Receipt(state, 0, 0, 0));
    assertThat(ledger.findArticle("a1")).contains(first);
  }

  @Test
  void aSentenceThatSaysTheSameTwiceIsOneMention() {
    Article article = article("a1");
    Event event = sanction(article, DAY, Set.of());
    ledger.store(run, article, codings(article, event, event));
    assertThat(events(EventFilter.all())).containsExactly(new LedgerEvent(event, 1));
  }

  @Test
  void reportsOfOneEventMerge() {
    for (String id : List.of("late", "early", "middle")) {
      Article article =
          article(id, DAY.plusDays(Map.of("early", 1, "middle", 2, "late", 3).get(id)));
      ledger.store(run, article, codings(article));
    }
    Event told = sanction(article("early"), DAY, Set.of());
    assertThat(events(EventFilter.all())).extracting(LedgerEvent::event).containsExactly(told);
    assertThat(events(EventFilter.all()).getFirst().reporting())
        .isEqualTo(
            new Reporting(
                3,
                1,
                1,
                0,
                List.of("Entente examples"),
                List.of("said"),
                DAY.plusDays(1),
                DAY.plusDays(3)));
    assertThat(ledger.mentions(told.id()))
        .extracting(mention -> mention.event().evidence().article())
        .containsExactly("early", "middle", "late");
  }

  @Test
  void theOrderOfCodingDoesNotMatter() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) articles.add(article("a" + i, DAY.plusDays(1 + i % 4)));
    List<String> expected = null;
    for (int seed = 0; seed < 4; seed++) {
      Collections.shuffle(articles, new Random(seed));
      try (Ledger shuffled = kept.open()) {
        Run one = shuffled.startRun(Reports.CODER);
        for (Article article : articles)
          shuffled.store(
              one,
              article,
              codings(
                  article,
                  sanction(article, DAY.minusDays(article.id().length()), Set.of()),
                  meeting(article, "USA", article.id().endsWith("1") ? "RUS" : "UKR")));
        List<String> lines;
        try (Stream<LedgerEvent> events = shuffled.events(EventFilter.all())) {
          lines = events.map(EventJson::write).toList();
        }
        if (expected == null) expected = lines;
        assertThat(lines).isEqualTo(expected).isNotEmpty();
      }
    }
  }

  @Test
  void anEventOfAnotherArticleIsRefusedAndNothingStored() {
    Article article = article("a1");
    assertThatThrownBy(() -> ledger.store(run, article, codings(article("a2"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'a2'");
    assertThat(ledger.countArticles()).isZero();
  }

  @Test
  void outcomesAreCounted() {
    for (String id : List.of("a1", "a2")) ledger.store(run, article(id), codings(article(id)));
    OutcomeCounts counts = ledger.outcomes();
    assertThat(counts.coded()).isEqualTo(2);
    assertThat(counts.withoutEvent())
        .containsEntry(Coding.Reason.SCREENED, 2L)
        .containsEntry(Coding.Reason.NO_RULE, 0L);
    assertThat(counts.unresolved()).containsEntry(Coding.Gap.RECIPIENT, 2L);
    assertThat(counts.sentences()).isEqualTo(6);
  }

  @Test
  void eventsAreFoundByIdAndUniqueBeginning() {
    Article article = article("a1");
    Event one = sanction(article, DAY, Set.of());
    ledger.store(run, article, codings(article, one, sanction(article, DAY.plusDays(1), Set.of())));

    String id = one.id().value();
    var found = new EventLookup.Found(new LedgerEvent(one, 1));
    assertThat(ledger.findEvent(id)).isEqualTo(found);
    assertThat(ledger.findEvent(id.substring(0, 8).toUpperCase())).isEqualTo(found);
    assertThat(ledger.findEvent("%")).isEqualTo(new EventLookup.Missing());
    assertThat(ledger.findEvent("")).isEqualTo(new EventLookup.Missing());
    assertThat(ledger.findEvent("0000000000000000")).isEqualTo(new EventLookup.Missing());
  }

  @Test
  void aSharedBeginningIsAmbiguous() {
    Article article = article("a1");
    // more events than first digits: two must share one
    Event[] many = new Event[17];
    for (int i = 0; i < many.length; i++) many[i] = sanction(article, DAY.plusDays(i), Set.of());
    ledger.store(run, article, codings(article, many));
    long ambiguous =
        "0123456789abcdef"
            .chars()
            .mapToObj(Character::toString)
            .filter(digit -> ledger.findEvent(digit) instanceof EventLookup.Ambiguous)
            .count();
    assertThat(ambiguous).isPositive();
  }

  @Test
  void filtersNarrow() {
    Article article = article("a1");
    Event actual = sanction(article, DAY, Set.of());
    Event planned = sanction(article, DAY.plusDays(2), Set.of(Auxiliary.FUTURE));
    Event met = meeting(article, "USA", "RUS");
    ledger.store(run, article, codings(article, actual, planned, met));

    assertThat(found(EventFilter.all())).containsExactly(actual, planned, met);
    assertThat(found(EventFilter.all().withActor("RUS"))).containsExactly(met);
    assertThat(found(EventFilter.all().withRecipient("RUS"))).containsExactly(actual, planned);
    assertThat(found(EventFilter.all().withType(EventType.CONSULT))).containsExactly(met);
    assertThat(found(EventFilter.all().between(DAY.plusDays(1), null))).containsExactly(planned);
    assertThat(found(EventFilter.all().between(null, DAY))).containsExactly(actual);
    assertThat(found(EventFilter.all().withStatus(Status.ACTUAL))).containsExactly(actual, met);
    assertThat(found(EventFilter.all().withStatus(Status.FUTURE))).containsExactly(planned);
    assertThat(found(EventFilter.all().withStatus(Status.NEGATION))).isEmpty();
    assertThat(found(EventFilter.all().withLimit(1))).containsExactly(actual);
    assertThat(found(EventFilter.all().withActor("USA").withRecipient("RUS").withLimit(1)))
        .containsExactly(actual);
  }

  @Test
  void dyadsAndRelationsAreCounted() {
    Article article = article("a1");
    Event actual = sanction(article, DAY, Set.of());
    Event planned = sanction(article, DAY.plusDays(2), Set.of(Auxiliary.FUTURE));
    Event met = meeting(article, "USA", "RUS", "UKR");
    ledger.store(run, article, codings(article, actual, planned, met));

    assertThat(ledger.dyads().getFirst()).isEqualTo(new DyadCount(new Dyad("USA", "RUS"), 3, 2));
    assertThat(ledger.dyads())
        .contains(new DyadCount(new Dyad("RUS", "USA"), 1, 1))
        .contains(new DyadCount(new Dyad("UKR", "RUS"), 1, 1))
        .hasSize(6);
    assertThat(ledger.relations())
        .containsExactly(
            new RelationCount(new Relation("RUS", "USA"), 3, 2),
            new RelationCount(new Relation("RUS", "UKR"), 1, 1),
            new RelationCount(new Relation("UKR", "USA"), 1, 1));
    try (var pair = ledger.pairEvents("RUS", "USA")) {
      assertThat(pair.map(LedgerEvent::event)).containsExactly(actual, planned, met);
    }
    try (var pair = ledger.pairEvents("UKR", "RUS")) {
      assertThat(pair.map(LedgerEvent::event)).containsExactly(met);
    }
  }

  @Test
  void runsTellWhoCodedWhatAndWhen() {
    Run second = ledger.startRun(new Coder("0.2.0", "77aa"));
    Article article = article("a1");
    ledger.store(second, article, codings(article));
    Run finished = ledger.finishRun(second);

    assertThat(ledger.runs()).containsExactly(run, finished);
    assertThat(finished.finished()).isAfterOrEqualTo(finished.started());
    var event = sanction(article, DAY, Set.of());
    assertThat(ledger.mentions(event.id())).extracting(Mention::run).containsExactly(second.id());
  }

  @Test
  void aStreamMayBeReadWhileTheLedgerGrows() {
    for (int i = 0; i < 3; i++) {
      Article article = article("a" + i);
      ledger.store(run, article, codings(article, sanction(article, DAY.plusDays(i), Set.of())));
    }
    try (Stream<LedgerEvent> events = ledger.events(EventFilter.all())) {
      var iterator = events.iterator();
      int read = 0;
      while (iterator.hasNext()) {
        iterator.next();
        Article more = article("more" + read++);
        ledger.store(run, more, codings(more));
      }
      assertThat(read).isEqualTo(3);
    }
    assertThat(ledger.countArticles()).isEqualTo(6);
  }

  private List<LedgerEvent> events(EventFilter filter) {
    try (Stream<LedgerEvent> events = ledger.events(filter)) {
      return events.toList();
    }
  }

  private List<Event> found(EventFilter filter) {
    return events(filter).stream().map(LedgerEvent::event).toList();
  }
}
