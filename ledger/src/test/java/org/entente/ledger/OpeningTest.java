package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.entente.ledger.LedgerException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
  @TempDir Path folder;

  @Test
  void whatWasStoredIsThereTheNextTime() {
    String file = path("entente.duckdb");
    store(file, "a1");
    store(file, "a2");
    try (Ledger ledger = Ledger.openReadOnly(file)) {
      assertThat(ledger.countArticles()).isEqualTo(2);
      assertThat(ledger.runs()).hasSize(2);
      assertThat(ledger.location()).isEqualTo(file);
    }
  }

  @Test
  void aPathMayHoldSpacesQuotesAndAccents() {
    String file = path("l'entente cordiale (à deux) 100%?.duckdb");
    store(file, "a1");
    assertThat(Path.of(file)).exists();
  }

  @Test
  void readingAloneChangesNothing() {
    String file = path("entente.duckdb");
    store(file, "a1");
    try (Ledger ledger = Ledger.openReadOnly(file)) {
      assertFails(Kind.NOT_WRITABLE, () -> ledger.startRun(Reports.CODER))
          .withMessageContaining(file);
    }
  }

  @Test
  void anotherProcessThatWritesIsNamed() throws Exception {
    String file = path("entente.duckdb");
    store(file, "a1");
    Process holder = hold(file, "write");
    try {
      for (ThrowingCallable opening :
          List.<ThrowingCallable>of(() -> Ledger.open(file), () -> Ledger.openReadOnly(file)))
        assertFails(Kind.IN_USE, opening)
            .withMessageContaining(file)
            .withMessageContaining("PID " + holder.pid())
            .withMessageEndingWith(": a test holds it.");
    } finally {
      holder.destroyForcibly().waitFor();
    }
    store(file, "a2"); // the lock went with the process
  }

  @Test
  void severalProcessesReadTogetherAndNoneWrites() throws Exception {
    String file = path("entente.duckdb");
    store(file, "a1");
    Process reader = hold(file, "read");
    try {
      try (Ledger ledger = Ledger.openReadOnly(file)) {
        assertThat(ledger.countArticles()).isOne();
      }
      assertFails(Kind.IN_USE, () -> Ledger.open(file))
          .withMessageContaining("PID " + reader.pid());
    } finally {
      reader.destroyForcibly().waitFor();
    }
  }

  @Test
  void aLedgerOfANewerVersionIsLeftAlone() throws Exception {
    String file = path("newer.duckdb");
    store(file, "a1");
    sql(
        file,
        """
        insert into ledger_schema (installed_rank, version, description, type, script,
            installed_by, execution_time, success)
        values (99, '99', 'from the future', 'SQL', 'V99.sql', 'x', 1, true)
        """);
    for (ThrowingCallable opening :
        List.<ThrowingCallable>of(() -> Ledger.open(file), () -> Ledger.openReadOnly(file)))
      assertFails(Kind.NEWER, opening).withMessageContaining(file).withMessageContaining("99");
  }

  @Test
  void anUnfinishedLedgerIsFinishedByOpeningForWritingOnly() throws Exception {
    String file = path("unfinished.duckdb");
    Ledger.open(file).close();
    sql(file, "drop view dyad");
    for (String table :
        List.of(
            "run",
            "article",
            "sentence",
            "mention",
            "event",
            "event_actor",
            "import_run",
            "imported_event",
            "import_refusal",
            "correction",
            "member",
            "article_band",
            "article_voice",
            "recoding",
            "correction_anchor",
            "watch_source",
            "watch_item",
            "watch_name")) sql(file, "drop table " + table);
    for (String sequence : List.of("run_id", "import_id", "correction_id"))
      sql(file, "drop sequence " + sequence);
    sql(file, "delete from ledger_schema");

    assertFails(Kind.OLDER, () -> Ledger.openReadOnly(file)).withMessageContaining("upgrade");
    store(file, "a1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "SQLite format 3\0", "PAR1", "id,text\n1,hello\n"})
  void aFileOfAnotherKindIsRefusedAndLeftAlone(String beginning) throws Exception {
    Path file = folder.resolve("other.db");
    byte[] content = (beginning + "\0".repeat(9000)).getBytes(StandardCharsets.UTF_8);
    Files.write(file, content);
    assertFails(Kind.NOT_A_LEDGER, () -> Ledger.open(file.toString()))
        .withMessageContaining(file.toString());
    assertFails(Kind.NOT_A_LEDGER, () -> Ledger.openReadOnly(file.toString()));
    assertThat(file).hasBinaryContent(content);
  }

  @Test
  void aDatabaseThatIsNoLedgerIsRefusedAndLeftAlone() throws Exception {
    String file = path("other.duckdb");
    sql(file, "create table purchases (item text)");
    assertFails(Kind.NOT_A_LEDGER, () -> Ledger.open(file)).withMessageContaining("purchases");
    assertFails(Kind.NOT_A_LEDGER, () -> Ledger.openReadOnly(file));
    sql(file, "drop table purchases"); // fails if anything of ours came beside it
    store(file, "a1"); // an empty database becomes a ledger
  }

  @Test
  void anEmptyFileBecomesALedger() throws Exception {
    String file = Files.createFile(folder.resolve("empty.duckdb")).toString();
    assertFails(Kind.NOT_A_LEDGER, () -> Ledger.openReadOnly(file));
    store(file, "a1");
  }

  @Test
  void aFolderIsRefused() {
    assertFails(Kind.NOT_A_LEDGER, () -> Ledger.open(folder.toString()))
        .withMessageContaining(folder.toString());
    assertFails(Kind.NOT_A_LEDGER, () -> Ledger.openReadOnly(folder.toString()));
  }

  @Test
  void aMissingFolderIsNamedAndNotCreated() {
    Path missing = folder.resolve("no/such");
    assertFails(Kind.MISSING_FOLDER, () -> Ledger.open(missing.resolve("l.duckdb").toString()))
        .withMessageContaining(missing.toString());
    assertThat(missing).doesNotExist();
  }

  @Test
  void aMissingLedgerIsNotCreatedByReading() {
    String file = path("none.duckdb");
    assertFails(Kind.MISSING, () -> Ledger.openReadOnly(file)).withMessageContaining(file);
    assertFails(Kind.MISSING, () -> Ledger.openView(file, LedgerView.original()));
    assertThat(Path.of(file)).doesNotExist();
  }

  /** The kernel's own file system takes no new file, not even root's. */
  @Test
  void aFolderThatTakesNoFileIsNamed() {
    assumeTrue(Files.isDirectory(Path.of("/sys/kernel")), "no /sys on this system");
    assertFails(Kind.NOT_WRITABLE, () -> Ledger.open("/sys/kernel/entente.duckdb"))
        .withMessageContaining("/sys/kernel/entente.duckdb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:mysql://localhost/entente", "JDBC:duckdb:x", "", " "})
  void otherPlacesAreNotSupported(String location) {
    assertFails(Kind.UNSUPPORTED, () -> Ledger.open(location));
  }

  @Test
  void aSemicolonInThePathIsRefused() {
    assertFails(Kind.UNSUPPORTED, () -> Ledger.open(path("a;b.duckdb")));
    assertThat(folder).isEmptyDirectory();
  }

  private static ThrowableAssertAlternative<LedgerException> assertFails(
      Kind kind, ThrowingCallable opening) {
    return assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(opening)
        .satisfies(e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static void store(String file, String article) {
    try (Ledger ledger = Ledger.open(file)) {
      var coded = Reports.article(article);
      assertThat(
              ledger.store(ledger.startRun(Reports.CODER), coded, Reports.codings(coded)).added())
          .isTrue();
    }
  }

  private static void sql(String file, String statement) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private Process hold(String file, String mode) throws Exception {
    Process holder = Child.start(List.of(), folder, HoldingProgram.class, file, mode);
    @SuppressWarnings("resource") // closed with the process
    BufferedReader output = holder.inputReader();
    assertThat(output.readLine()).isEqualTo("open 1");
    return holder;
  }
}
