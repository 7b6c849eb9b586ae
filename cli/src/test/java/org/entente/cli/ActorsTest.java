package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.coding.actors.ActorDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ActorsTest {
  @TempDir private Path folder;

  @Test
  void lookUpNamesTheActorOfTheDay() {
    Ran ran = Ran.entente("actors", "lookup", "the Russian president", "--on", "2010-05-01");
    assertThat(ran.code()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).contains("Medvedev", "RUS", "GOV (government)", "because");
  }

  @Test
  void lookUpShowsTheWinnersEntryWithFileAndLine() {
    Ran ran = Ran.entente("actors", "lookup", "Angela Merkel", "--on", "2010-05-01");
    assertThat(ran.out()).contains("people/europe.tsv:").containsPattern("(?m)^> +Angela Merkel");
    Ran json = Ran.entente("actors", "lookup", "Angela Merkel", "--on", "2010-05-01", "--json");
    JsonNode read = JsonMapper.shared().readTree(json.out());
    assertThat(read.at("/actor/code").asString()).isEqualTo("DEU");
    assertThat(read.at("/candidates/0/won").asBoolean()).isTrue();
    assertThat(read.at("/candidates/0/where/0").asString()).startsWith("people/europe.tsv:");
  }

  @Test
  void anUnknownPhraseIsCodeOne() {
    Ran ran = Ran.entente("actors", "lookup", "the grey cat");
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.out()).contains("the grey cat");
  }

  @Test
  void aNameThatNobodyKnowsIsToldWithWhatToTry() {
    Ran ran = Ran.entente("relation", "Atlantis", "RUS");
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.err())
        .isEqualTo(
            "entente: No actor 'Atlantis' is known. Maybe use its code, such as USA, or see: entente"
                + " actors lookup 'Atlantis'\n");
  }

  @Test
  void checkTellsErrorsOfOwnTablesWithFileAndLine() throws IOException {
    Path table = folder.resolve("mine.tsv");
    Files.writeString(table, "name\tcode\nBlue Militia\tMLI\nRed Militia\tQQQ\n");
    Ran ran = Ran.entente("actors", "check", table.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.out())
        .contains("mine.tsv:3: error: code 'QQQ' is neither", "1 errors, 0 warnings");
  }

  @Test
  void checkCountsWhatTheDictionaryKnows() {
    Ran ran = Ran.entente("actors", "check", "--errors");
    assertThat(ran.code()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).contains("0 errors", "states and territories", "terms of office");
  }

  @Test
  void whatIsImportedIsCodedWithAndTheRunNamesIt() throws IOException {
    Path actors = folder.resolve("actors.txt");
    Files.writeString(actors, "BLUE_MILITIA_ [MLIREB]\nFRANCE_ [FRA]\n");
    Path own = folder.resolve("own");
    Ran imported = Ran.entente("actors", "import", actors.toString(), "--to", own.toString());
    assertThat(imported.code()).isEqualTo(ExitCode.OK);
    assertThat(imported.out()).contains("1 organisations", "1 known already", ".not-taken.tsv");
    Ran found = Ran.entente("actors", "lookup", "the Blue Militia", "--actors", own.toString());
    assertThat(found.out()).contains("MLI", "REB", "actors-organisations.tsv:2");
    Machine with = Machine.with(null, null, ActorDictionary.with(own));
    assertThat(with.name().lexicon()).isNotEqualTo(Machine.standard().name().lexicon());
  }

  @Test
  void aFaultyTableIsRefusedBeforeAnythingIsCoded() throws IOException {
    Files.writeString(folder.resolve("mine.tsv"), "name\tcode\nRed Militia\tQQQ\n");
    Ran ran = Ran.with(Map.of(), "", "code", "-", "--no-ledger", "--actors", folder.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.err()).contains("mine.tsv:2: code 'QQQ'").containsOnlyOnce("\n");
  }
}
