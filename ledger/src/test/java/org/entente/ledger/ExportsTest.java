package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ledger.Reports.DAY;
import static org.entente.ledger.Reports.article;
import static org.entente.ledger.Reports.codings;
import static org.entente.ledger.Reports.meeting;
import static org.entente.ledger.Reports.sanction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.article.Article;
import org.entente.event.Auxiliary;
import org.entente.event.EventType;
import org.entente.ledger.interchange.GdeltFormat;
import org.entente.ledger.interchange.IcewsFormat;
import org.entente.ledger.interchange.OutgoingFormat;
import org.entente.ledger.interchange.PolecatFormat;
import org.entente.relation.Relation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class ExportsTest {
  private static final Relation USA_RUS = new Relation("RUS", "USA");

  @TempDir Path folder;

  private final Kept kept;
  private Ledger ledger;

  ExportsTest(Kept kept) {
    this.kept = kept;
  }

  @BeforeEach
  void open() {
    ledger = kept.open();
    Article article = article("a1");
    Article again = article("a2");
    Run run = ledger.startRun(Reports.CODER);
    ledger.store(
        run,
        article,
        codings(
            article,
            sanction(article, DAY, Set.of()),
            sanction(article, DAY, Set.of(Auxiliary.NEGATION)),
            meeting(article, "USA", "RUS")));
    ledger.store(run, again, codings(again));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void onlyWhatHappenedOnAKnownDayGoesToOtherProjects() throws IOException {
    Path file = folder.resolve("events.tab");
    assertThat(ledger.exports().foreign(new Origin.Coded(), OutgoingFormat.icews(), file))
        .isEqualTo(new Exports.Written(1, 2, 0));
    ledger.imports().add(new IcewsFormat(), file, new ImportingProgram.Silent());
    LedgerAct own =
        ledger.acts(new Origin.Coded(), USA_RUS).stream()
            .filter(act -> act.actual() && act.day() != null)
            .findFirst()
            .orElseThrow();
    LedgerAct back = ledger.acts(new Origin.Imported("icews"), USA_RUS).getFirst();
    assertThat(back.day()).isEqualTo(own.day());
    assertThat(back.actor()).isEqualTo(own.actor());
    assertThat(back.type()).isEqualTo(own.type());
    assertThat(back.score()).isEqualTo(-8.1);
  }

  @Test
  void gdeltsMentionsLeadToItsEvents() throws IOException {
    Path events = folder.resolve("events.csv");
    Path mentions = folder.resolve("mentions.csv");
    ledger.exports().foreign(new Origin.Coded(), OutgoingFormat.gdelt2(), events);
    assertThat(ledger.exports().mentions(mentions)).isEqualTo(2);
    String key = Files.readString(events).split("\t")[0];
    assertThat(Files.readAllLines(mentions))
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(16).startsWith(key))
        .extracting(line -> line.split("\t", -1)[5])
        .containsExactly("https://example.org/a1", "https://example.org/a2");
  }

  @Test
  void importedEventsGoOutInTheirOwnFormatAsTheyCame() throws IOException {
    Path came = folder.resolve("came.tab");
    Path went = folder.resolve("went.tab");
    String row =
        "7\t2021-04-05\tPolice (Norway)\tPolice;Government\tNorway\tArrest\t173\t-5\tNobody\t\t\t9\t2\tExample Daily\tOslo\t\tOslo\tNorway\t59.9\t10.7";
    Files.writeString(came, String.join("\t", new IcewsFormat().columns()) + "\n" + row + "\n");
    ledger.imports().add(new IcewsFormat(), came, new ImportingProgram.Silent());
    ledger.exports().foreign(new Origin.Imported("icews"), OutgoingFormat.icews(), went);
    assertThat(went).hasSameTextualContentAs(came);
  }

  @Test
  void statementsHaveNoPlaceInPlover() throws IOException {
    Path file = folder.resolve("events.csv");
    Files.writeString(
        file,
        "1\t20210405"
            + "\t".repeat(5)
            + "NORWAY\tNOR"
            + "\t".repeat(19)
            + "010"
            + "\t".repeat(4)
            + "0"
            + "\t".repeat(30));
    ledger.imports().add(GdeltFormat.two(), file, new ImportingProgram.Silent());
    var gdelt = new Origin.Imported("gdelt2");
    assertThat(ledger.exports().foreign(gdelt, OutgoingFormat.polecat(), folder.resolve("p")))
        .isEqualTo(new Exports.Written(0, 0, 1));
    assertThat(ledger.exports().foreign(gdelt, OutgoingFormat.phoenix(), folder.resolve("x")))
        .isEqualTo(new Exports.Written(1, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({"JSONL", "CSV", "PARQUET"})
  void importedEventsGoOutWholeInOurFormats(EventFile.Format format) throws IOException {
    Path file = folder.resolve("polecat.txt");
    ledger.exports().foreign(new Origin.Coded(), OutgoingFormat.polecat(), file);
    ledger.imports().add(new PolecatFormat(), file, new ImportingProgram.Silent());
    assertThat(ledger.imports().origins()).containsEntry("polecat", 1L);
    assertThat(ledger.acts(new Origin.Imported("polecat"), USA_RUS))
        .singleElement()
        .extracting(LedgerAct::type)
        .isEqualTo(EventType.SANCTION);
    Path out = folder.resolve("out");
    assertThat(ledger.exports().own(new Origin.Imported("polecat"), format, out)).isOne();
    if (format != EventFile.Format.PARQUET)
      assertThat(Files.readString(out)).contains("polecat", "2021-04-15", "Entente examples");
    assertThat(List.of(folder.toFile().list())).noneMatch(name -> name.endsWith(".part"));
  }
}
