package org.entente.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.actor.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of the user's own, over the dictionary. */
class OwnActorsTest {
  @TempDir private Path folder;

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private Resolution.Winner winner(String phrase, LocalDate on) {
    return new PhraseResolver(ActorDictionary.with(folder)).resolve(phrase, on, "").winner();
  }

  @ParameterizedTest(name = "{0} is {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Blue Militia     | MLI | REB | added
          Azawad Watch     | MLI | JRN | added by its other name
          Hezbollah        | LBN | PTY | ours, overridden
          Kari Prøve       | NOR | MIL | a person, in office
          Emmanuel Macron  | FRA | GOV | ours still
          """)
  void ownTablesAddAndOverride(String phrase, String code, Sector sector, String because)
      throws IOException {
    write(
        "groups.tsv",
        "name\tnames\tcode\tsector\nBlue Militia\t\tMLI\tREB\nHezbollah\t\tLBN\tPTY\n");
    write(
        "media.yml",
        "- {name: Watch of Azawad, names: [Azawad Watch, Azawad Eye], code: MLI, sector: JRN}\n");
    write(
        "people.tsv",
        "name\tcode\tsector\toffice\tstart\tend\nKari Prøve\tNOR\tMIL\tarmy chief\t2019\t2022\n");
    assertThat(winner(phrase, LocalDate.of(2020, 5, 1)))
        .extracting(Resolution.Winner::code, Resolution.Winner::sector)
        .containsExactly(code, sector);
  }

  @Test
  void aTermOfOurOwnOfficeIsReplaced() throws IOException {
    write(
        "people.tsv",
        "name\tcode\toffice\tstart\tend\nEmmanuel Macron\tFRA\tpresident\t2017-05-14\t2018-01-01\n");
    LocalDate later = LocalDate.of(2020, 1, 1);
    assertThat(winner("Emmanuel Macron", later).sector()).isEqualTo(Sector.ELI);
  }

  @Test
  void aWordThatIsOutIsNobody() throws IOException {
    write("out.tsv", "words\treason\nHamas\ta dish here\n");
    assertThat(new PhraseResolver(ActorDictionary.with(folder)).resolve("Hamas", null, "").winner())
        .isNull();
  }

  @Test
  void otherTablesHaveAnotherHash() throws IOException {
    write("out.tsv", "words\treason\nHamas\ta dish\n");
    String first = ActorDictionary.with(folder).ownHash();
    write("out.tsv", "words\treason\nHamas\tanother dish\n");
    assertThat(ActorDictionary.with(folder).ownHash()).isNotEqualTo(first);
    assertThat(ActorDictionary.load().ownHash()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.tsv | name~code~sectr^A~NOR~GOV | a.tsv:1: column 'sectr' is none of a table of organisations
          a.tsv | name~code~sector^A~NOR~GVO | a.tsv:2: no sector 'GVO'
          a.tsv | name~code^A~NOR~x | a.tsv:2: 3 cells under 2 columns
          a.tsv | name~code^~NOR | a.tsv:2: no name
          a.yml | - {name: A, code: NOR}^- {name: B, code: ZZZ} | a.yml:2: code 'ZZZ' is neither
          a.yml | - name: [[A]] | a.yml:1: expected a list of entries
          a.yml | - {name: A | not readable as YAML: expected
          a.txt | name~code | holds no .tsv or .yml file
          """)
  void faultsNameFileAndLine(String file, String text, String message) throws IOException {
    write(file, text.replace('~', '\t').replace('^', '\n') + "\n");
    assertThatThrownBy(() -> ActorDictionary.with(folder))
        .isInstanceOf(ActorDataException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aTableOfAHundredMegabytesIsRefusedAtTheLineThatIsTooMuch() throws IOException {
    String lines = ("A militia of the far valley and of the hills\tMLI\tREB\n").repeat(20_000);
    try (Writer table = Files.newBufferedWriter(folder.resolve("groups.tsv"))) {
      table.write("name\tcode\tsector\n");
      for (int i = 0; i < 100; i++) table.write(lines);
    }
    assertThat(Files.size(folder.resolve("groups.tsv"))).isGreaterThan(100_000_000);
    assertThatThrownBy(() -> ActorDictionary.with(folder))
        .isInstanceOf(ActorDataException.class)
        .hasMessageContaining("groups.tsv:500002: more than 500,000 lines.");
  }

  @Test
  void aFileThatIsNoTextIsRefused() throws IOException {
    Files.write(folder.resolve("a.tsv"), new byte[] {'n', 'a', 'm', 'e', '\n', 0, 1, 2});
    assertThatThrownBy(() -> ActorDictionary.with(folder))
        .hasMessageContaining("a.tsv:2: the line holds a zero byte");
  }
}
