package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.entente.article.Article;
import org.entente.relation.Relation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RecordDaysTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 12, 31);

  private final Kept kept;
  private Ledger ledger;
  private Run run;

  RecordDaysTest(Kept kept) {
    this.kept = kept;
  }

  @BeforeEach
  void open() {
    ledger = kept.open();
    run = ledger.startRun(new Coder("1.0", "words"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void recordRunsFromTheFirstEventToTheLastArticle() {
    store("a1", LocalDate.of(2021, 4, 16), LocalDate.of(2021, 4, 15));
    store("a2", LocalDate.of(2021, 6, 20), LocalDate.of(2021, 6, 1));
    var days = days();
    assertThat(days.first()).isEqualTo("2021-04-15");
    assertThat(days.last()).isEqualTo("2021-06-20");
    assertThat(days.read()).hasSize(2).containsValue(1);
  }

  @Test
  void backgroundBeforeTheFirstArticleIsNotCovered() {
    store("a1", LocalDate.of(2021, 4, 16), LocalDate.of(2014, 3, 18));
    store("a2", LocalDate.of(2021, 4, 20), LocalDate.of(2021, 4, 19));
    assertThat(days().first()).isEqualTo("2021-04-19");
  }

  @Test
  void ledgerOfNothingButBackgroundCoversThat() {
    store("a1", LocalDate.of(2021, 4, 16), LocalDate.of(2014, 3, 18));
    assertThat(days().first()).isEqualTo("2014-03-18");
  }

  @Test
  void codedActsHaveTheirEventAndStatus() {
    store("a1", LocalDate.of(2021, 4, 16), LocalDate.of(2021, 4, 15));
    var act = ledger.acts(new Origin.Coded(), new Relation("RUS", "USA")).getFirst();
    assertThat(act.actor()).isEqualTo("USA");
    assertThat(act.actual()).isTrue();
    assertThat(act.joint()).isFalse();
    assertThat(act.reference()).matches("[0-9a-f]{16}");
  }

  @Test
  void jointActStandsOnceInEachDirection() {
    Article article = Reports.article("a1");
    ledger.store(run, article, Reports.codings(article, Reports.meeting(article, "RUS", "USA")));
    assertThat(ledger.acts(new Origin.Coded(), new Relation("RUS", "USA")))
        .hasSize(2)
        .allMatch(LedgerAct::joint)
        .allMatch(act -> act.day() == null)
        .extracting(LedgerAct::actor)
        .containsExactlyInAnyOrder("RUS", "USA");
  }

  private RecordDays days() {
    return ledger.recordDays(new Origin.Coded(), TODAY).orElseThrow();
  }

  private void store(String id, LocalDate published, LocalDate day) {
    Article article = Reports.article(id, published);
    ledger.store(run, article, Reports.codings(article, Reports.sanction(article, day, Set.of())));
  }
}
