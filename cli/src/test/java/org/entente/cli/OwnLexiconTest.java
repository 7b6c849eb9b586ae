package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader's own entries on the command line. */
class OwnLexiconTest {
  private static final String ARTICLE =
      "{\"id\": \"a\", \"date\": \"2021-04-16\", \"text\": \"Norway cold-shouldered Belarus.\"}\n";

  @TempDir private Path folder;
  private Path ledger;

  @BeforeEach
  void write() throws IOException {
    ledger = folder.resolve("news.duckdb");
    Files.writeString(
        folder.resolve("own.yml"),
        """
        - id: own.cold_shoulder
          act: REJECT - 120
          verb: [cold-shoulder]
          recipient: [object]
          examples:
            - {text: "Japan cold-shouldered Kenya.", codes: JPN REJECT KEN}
        """);
  }

  private Ran code(String... options) {
    var line = new ArrayList<>(List.of("code", "-", "--quiet"));
    line.addAll(List.of(options));
    return Ran.with(
        Map.of("ENTENTE_LEDGER", ledger.toString()), ARTICLE, line.toArray(String[]::new));
  }

  @Test
  void ownEntriesCodeAndTheRunNamesThem() {
    Ran ran = code("--lexicon", folder.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).contains("NOR→BLR", "REJECT");
    try (Ledger opened = Ledger.openReadOnly(ledger.toString())) {
      assertThat(opened.runs().getFirst().coder())
          .isNotEqualTo(Machine.standard().name())
          .extracting(org.entente.ledger.Coder::version)
          .isEqualTo(Machine.standard().name().version());
    }
  }

  @Test
  void aFaultyLexiconIsRefusedBeforeAnythingIsCoded() throws IOException {
    Files.writeString(folder.resolve("own.yml"), "\n- {id: a, act: REJECT - 12, verbs: [snub]}");
    Ran ran = code("--lexicon", folder.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.err())
        .startsWith("entente: ")
        .contains("own.yml:2: unknown key 'verbs'", "Maybe 'verb'")
        .containsOnlyOnce("\n");
    assertThat(ledger).doesNotExist();
  }

  @Test
  void anExampleThatFailsIsRefused() throws IOException {
    Path own = folder.resolve("own.yml");
    Files.writeString(own, Files.readString(own).replace("JPN REJECT KEN", "none"));
    Ran ran = code("--lexicon", folder.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.err()).contains("own.yml:6: ", "must give 'none' and gives 'JPN REJECT KEN'");
  }
}
