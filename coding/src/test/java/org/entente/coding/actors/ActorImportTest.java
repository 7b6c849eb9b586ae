package org.entente.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.entente.actor.Sector;
import org.entente.coding.Shared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorImportTest {
  private static final ActorImport IMPORT = new ActorImport(ActorDictionary.load(), false);

  @TempDir private Path folder;
  private Path own;

  @BeforeEach
  void chooseFolder() {
    own = folder.resolve("own");
  }

  private ImportReport take(String name, String text) throws IOException {
    return IMPORT.take(Files.writeString(folder.resolve(name), text), null, own);
  }

  private Resolution.Winner winner(String phrase, LocalDate on) {
    return new PhraseResolver(ActorDictionary.with(own)).resolve(phrase, on, "").winner();
  }

  @ParameterizedTest(name = "{0} on {1} is {2} {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Rudolf Elphberg  | 1975-01-01 | HUN | GOV
          Rudolf Elphberg  | 1985-01-01 | HUN | ELI
          Elphberg         | -          | -   | -
          Strelsau         | 2001-01-01 | HUN | -
          RLF              | 2001-01-01 | HUN | REB
          R.L.F.           | 2001-01-01 | HUN | REB
          Zenda Mining     | 2001-01-01 | HUN | BUS
          """)
  void petrarchActorsKeepCodesAndDates(String name, LocalDate on, String code, Sector sector)
      throws IOException {
    ImportReport report =
        take(
            "actors.txt",
            """
            # a dictionary
            STRELSAU_  [HUN]
            RUDOLF_ELPHBERG_   # king
            +KING_RUDOLF_ELPHBERG_
            \t[HUNGOV 700101-800717]
            \t[HUNELI]
            RURITANIAN_LIBERATION_FRONT_
            +RLF_
            +R.L.F._
            \t[HUNREB]
            ZENDA_MINING_ [MNCHUN]
            FRANCE_ [FRA]
            HENTZAU_ [QQQGOV]
            BLACK_MICHAEL_ [HUNGOV 809999-700101]
            TARLENHEIM_
            """);
    assertThat(report.notTaken())
        .containsEntry("known already", 1)
        .containsEntry("code unknown: QQQGOV", 1)
        .containsEntry("dates: no date, or ends before it starts", 1)
        .containsEntry("no code", 1);
    assertThat(Files.readAllLines(report.list())).contains("12\tknown already\tFRANCE_");
    Resolution.Winner winner = winner(name, on);
    if (code == null) assertThat(winner).isNull();
    else
      assertThat(winner)
          .extracting(Resolution.Winner::code, Resolution.Winner::sector)
          .containsExactly(code, sector);
  }

  @Test
  void petrarchAgentsBecomeRoles() throws IOException {
    ImportReport report =
        take(
            "agents.txt",
            """
            !PERSON! = MAN, WOMAN
            ZITHER!PERSON! [~MIL]
            GRAND_ZITHERIST {GRAND_ZITHERISTAS} [~REB]
            SOLDIER [~MIL]
            broken
            """);
    assertThat(report.taken()).containsExactly(Map.entry("roles", 2));
    assertThat(report.notTaken()).containsEntry("known already", 1).containsEntry("no agent", 1);
    assertThat(winner("the Norwegian zitherwoman", null).sector()).isEqualTo(Sector.MIL);
    assertThat(winner("Norwegian grand zitheristas", null).sector()).isEqualTo(Sector.REB);
  }

  @Test
  void termsOfOfficeBecomePeople() throws IOException {
    ImportReport report =
        take(
            "terms.tsv",
            """
            place\toffice\tperson\tstart\tend
            Norway\tMinister of Foreign Affairs and Cheese\tKari Prøve\t2001-02-03\t2004-05-06
            Norway\tMinister of Tourism\tPer Prøve\t2001-02-03\t
            Norway\tBaker of the Realm\tOla Prøve\t2001-02-03\t
            Ruritania\tKing\tRudolf Elphberg\t2001-02-03\t
            Norway\tPrime Minister\tErna Solberg\t2013-10-16\t2021-10-14
            Norway\tPrime Minister\tNora Prøve\t2005-02-03\t2004-02-03
            """);
    assertThat(report.taken()).containsExactly(Map.entry("people", 2));
    assertThat(report.notTaken())
        .containsOnlyKeys(
            "sector of the office unknown",
            "place unknown: Ruritania",
            "known already",
            "dates: no date, or ends before it starts");
    assertThat(winner("Foreign Minister Prøve", LocalDate.of(2003, 1, 1)).name())
        .isEqualTo("Kari Prøve");
  }

  @Test
  void ownTablesAreTakenLineByLine() throws IOException {
    ImportReport report =
        take(
            "mine.yml", "- {name: Blue Militia, code: MLI, sector: REB}\n- {name: Red, code: Q}\n");
    assertThat(report.taken()).containsEntry("organisations", 1);
    assertThat(Files.readString(report.list())).contains("2\tcode 'Q' is neither");
    assertThat(winner("Blue Militia", null).code()).isEqualTo("MLI");
  }

  @Test
  void whatIsNoDictionaryIsRefused() {
    assertThatThrownBy(() -> take("poem.txt", "Roses are red\nviolets are blue\n"))
        .isInstanceOf(ActorDataException.class)
        .hasMessageContaining("is no table and no PETRARCH dictionary");
  }

  @Test
  void dictionariesOfOthersAreTaken() throws IOException {
    Path phoenix = Shared.besides("dictionaries/Phoenix.Countries.actors.txt.gz");
    assumeThat(phoenix).as("the dictionaries lie beside the project").exists();
    ImportReport report = IMPORT.take(phoenix, null, own);
    assertThat(report.sumTaken()).isGreaterThan(20_000);
    assertThat(ActorDictionary.with(own).counts().people()).isGreaterThan(15_000);
  }
}
