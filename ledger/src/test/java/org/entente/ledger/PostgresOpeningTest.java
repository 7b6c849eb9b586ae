package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.entente.ledger.LedgerException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestServer.class)
class PostgresOpeningTest {
  @Test
  void anEmptyDatabaseBecomesALedgerByWritingOnly() {
    String place = TestServer.emptyDatabase();
    for (ThrowingCallable opening :
        List.<ThrowingCallable>of(
            () -> Ledger.openReadOnly(place),
            () -> Ledger.openExisting(place),
            () -> Ledger.openView(place, LedgerView.original())))
      assertFails(Kind.MISSING, opening).withMessageContaining("Code some articles");
    store(place, "a1");
    store(place, "a2");
    try (Ledger ledger = Ledger.openReadOnly(place)) {
      assertThat(ledger.countArticles()).isEqualTo(2);
      assertThat(ledger.location()).endsWith(TestServer.name(place));
    }
  }

  @Test
  void readingAloneChangesNothing() {
    String place = TestServer.emptyLedger();
    try (Ledger ledger = Ledger.openReadOnly(place)) {
      assertFails(Kind.NOT_WRITABLE, () -> ledger.startRun(Reports.CODER));
    }
  }

  @Test
  void aDatabaseThatIsMissingIsNamed() {
    assertFails(Kind.MISSING, () -> Ledger.open(TestServer.address("nowhere")))
        .withMessageContaining("nowhere")
        .withMessageContaining("createdb")
        .withMessageNotContaining("secret");
  }

  @Test
  void aServerThatIsMissingIsToldAtOnce() {
    assertFails(
            Kind.UNREACHABLE, () -> Ledger.open("jdbc:postgresql://ann:secret@localhost:9/ledger"))
        .withMessageContaining("localhost:9")
        .withMessageNotContaining("secret");
  }

  @Test
  void aDatabaseThatIsNoLedgerIsLeftAlone() {
    String place = TestServer.emptyDatabase();
    TestServer.execute(TestServer.name(place), "create table purchases (item text)");
    assertFails(Kind.NOT_A_LEDGER, () -> Ledger.open(place)).withMessageContaining("purchases");
    TestServer.execute(TestServer.name(place), "drop table purchases");
    store(place, "a1");
  }

  @Test
  void aLedgerMayStandInASchemaOfItsOwn() {
    String place = TestServer.emptyDatabase();
    TestServer.execute(TestServer.name(place), "create table purchases (item text)");
    assertFails(Kind.MISSING, () -> Ledger.open(place + "&currentSchema=news"))
        .withMessageContaining("create schema");
    TestServer.execute(TestServer.name(place), "create schema news");
    store(place + "&currentSchema=news", "a1");
  }

  @Test
  void aLedgerOfANewerVersionIsLeftAlone() {
    String place = TestServer.emptyDatabase();
    Ledger.open(place).close();
    TestServer.execute(
        TestServer.name(place),
        """
        insert into ledger_schema (installed_rank, version, description, type, script,
            installed_by, execution_time, success)
        values (99, '99', 'from the future', 'SQL', 'V99.sql', 'x', 1, true)
        """);
    assertFails(Kind.NEWER, () -> Ledger.open(place)).withMessageContaining("99");
  }

  private static void store(String place, String article) {
    try (Ledger ledger = Ledger.open(place)) {
      var coded = Reports.article(article);
      assertThat(
              ledger.store(ledger.startRun(Reports.CODER), coded, Reports.codings(coded)).added())
          .isTrue();
    }
  }

  private static ThrowableAssertAlternative<LedgerException> assertFails(
      Kind kind, ThrowingCallable opening) {
    return assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(opening)
        .satisfies(e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind));
  }
}
