package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecodeTest {
  private static final String NEWS =
      """
      {"id": "a", "date": "2021-04-16", "text": "Norway cold-shouldered Belarus."}
      {"id": "b", "date": "2021-04-16", "text": "Norway expelled two Russian diplomats on Thursday."}
      """;

  @TempDir private Path folder;
  private Path ledger = Path.of("");
  private Path own = Path.of("");

  @BeforeEach
  void code() throws IOException {
    ledger = folder.resolve("news.duckdb");
    own = OwnLexicon.coldShoulder(folder);
    Ran.with(Map.of("ENTENTE_LEDGER", ledger.toString()), NEWS, "code", "-", "--quiet");
  }

  @Test
  void theSameCoderChangesNothing() {
    Ran ran = Ran.entente(ledger, "recode", "--apply");
    assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.OK);
    assertThat(ran.out())
        .startsWith("2 articles coded again, 0 of them with changes: 0 mentions added, 0 gone");
  }

  @Test
  void whatChangesIsShownAndTakenOnlyWhenAsked() {
    String id = "a#0  added  2021-04-16~ NOR→BLR REJECT actual 'cold-shouldered'";
    Ran shown = Ran.entente(ledger, "recode", "--lexicon", own.toString());
    assertThat(shown.out()).contains(id, "Nothing was taken. To take it: add --apply");
    assertThat(Ran.entente(ledger, "events").out()).doesNotContain("REJECT");

    Ran taken = Ran.entente(ledger, "recode", "--apply", "--lexicon", own.toString());
    assertThat(taken.out()).contains(id).doesNotContain("Nothing was taken");
    assertThat(Ran.entente(ledger, "events").out()).contains("NOR→BLR", "REJECT");
    try (Ledger opened = Ledger.openReadOnly(ledger.toString())) {
      assertThat(opened.runs()).hasSize(2);
    }
    assertThat(Ran.entente(ledger, "recode").out()).contains("a#0  gone   2021-04-16~ NOR→BLR");
  }
}
