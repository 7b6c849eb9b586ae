package org.entente.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.coding.Shared;
import org.entente.coding.actors.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorChecksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final Path TERMS = Shared.besides("actors/office-terms.tsv.gz");

  @TempDir private Path folder;

  private List<Finding> check(String table) throws IOException {
    return ActorChecks.of(List.of(Files.writeString(folder.resolve("mine.tsv"), table)), TODAY);
  }

  @Test
  void ourOwnDictionaryHasNoErrorsAndIsAsLargeAsPromised() {
    ActorDictionary dictionary = ActorDictionary.load();
    assertThat(ActorChecks.of(dictionary, TODAY))
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
    DictionaryCounts counts = dictionary.counts();
    assertThat(counts.states()).isGreaterThanOrEqualTo(250);
    assertThat(counts.organisations()).isGreaterThanOrEqualTo(300);
    assertThat(counts.terms()).isGreaterThanOrEqualTo(4000);
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          XYZ | 2001-01-01 | 2002-01-01 | code 'XYZ' is neither of ISO
          NOR | 2002-01-01 | 2001-01-01 | ends 2001-01-01 before it starts 2002-01-01
          NOR | 2001-13-01 | 2002-01-01 | '2001-13-01' is no date
          NOR | 1820-01-01 | 1822-01-01 | starts 1820-01-01
          NOR | 2001-01-01 | 2200-01-01 | ends 2200-01-01
          """)
  void whatCannotBeRightIsAnErrorWithFileAndLine(String code, String start, String end, String what)
      throws IOException {
    List<Finding> findings =
        check(
            "name\tcode\toffice\tstart\tend\n# a note\nKari Prøve\t%s\tking\t%s\t%s\n"
                .formatted(code, start, end));
    assertThat(findings).hasSize(1);
    Finding finding = findings.getFirst();
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.place()).endsWith("mine.tsv:3");
    assertThat(finding.what()).contains(what);
  }

  @Test
  void twoPeopleOfOneNameInOneOfficeAreAnError() throws IOException {
    assertThat(
            check(
                """
                name\tcode\toffice\tstart\tend\tsource
                Ola Prøve\tNOR\tking\t2001-01-01\t2005-01-01\twikidata Q1
                Ola Prøve\tNOR\tking\t2003-01-01\t2006-01-01\twikidata Q2
                """))
        .extracting(Finding::what)
        .anyMatch(what -> what.startsWith("two people named Ola Prøve are king of NOR at a time"));
  }

  @Test
  void whatOnlyLooksWrongIsExplainedAndNothingElseIsLeft() {
    List<Finding> findings = ActorChecks.of(ActorDictionary.load(), TODAY);
    assertThat(findings).extracting(Finding::severity).containsOnly(Severity.EXPLAINED);
    assertThat(findings)
        .extracting(Finding::what)
        .anyMatch(what -> what.endsWith("(the office was abolished from 2018 to 2021)"));
  }

  @Test
  void overlapsAndGapsOfHeadsOfGovernmentAreWarnings() throws IOException {
    assertThat(
            check(
                """
                name\tcode\toffice\tstart\tend
                Ola Prøve\tNOR\tprime minister\t2001-01-10\t2005-01-10
                Kari Prøve\tNOR\tprime minister\t2004-06-10\t2006-01-10
                Per Prøve\tNOR\tprime minister\t2007-06-10\t
                """))
        .allMatch(finding -> finding.severity() == Severity.WARNING)
        .extracting(Finding::what)
        .anyMatch(what -> what.contains("overlaps Ola Prøve"))
        .anyMatch(what -> what.contains("nobody for 516 days between Kari Prøve and Per Prøve"));
  }

  @Test
  void leadersOfTheWorldAreFoundInMidTerm() {
    assumeThat(TERMS).as("the table of terms of office lies beside the project").exists();
    OfficeHolders.Report report =
        OfficeHolders.ask(ActorDictionary.load(), TERMS, LocalDate.of(2023, 1, 15), done -> {});
    assertThat(report.byName().asked()).isGreaterThan(5000);
    assertThat(report.byName().value()).isGreaterThan(0.95);
    assertThat(report.byTitle().value()).isGreaterThan(0.90);
  }

  @Test
  void holdersAreAskedForInTheMiddleOfTheirTerm() throws IOException {
    Path table = folder.resolve("terms.tsv");
    Files.writeString(
        table,
        """
        place\toffice\tperson\tstart\tend
        Germany\tFederal Chancellor\tAngela Merkel\t2005-11-22\t2021-12-08
        Germany\tMinister of Foreign Affairs\tNobody Known\t2005-11-22\t2006-12-08
        Germany\tMinister of Tourism\tNot Asked\t2005-11-22\t2006-12-08
        Ruritania\tPresident\tRudolf Rassendyll\t2005-11-22\t2006-12-08
        """);
    OfficeHolders.Report report =
        OfficeHolders.ask(ActorDictionary.load(), table, LocalDate.of(2023, 1, 15), done -> {});
    assertThat(report.byName()).isEqualTo(new OfficeHolders.Share(2, 1));
    assertThat(report.misses())
        .extracting(OfficeHolders.Miss::phrase)
        .contains("Nobody Known", "Foreign Minister Known");
    assertThat(report.notAsked()).containsEntry("place unknown: Ruritania", 1);
  }
}
