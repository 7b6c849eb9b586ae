package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a sentence was read, step by step. */
class ExplainTest {
  private static final String REFUSAL = "Russia refused to meet the Ukrainian president.";

  @TempDir private Path folder;
  private Path ledger;

  @BeforeEach
  void place() {
    ledger = folder.resolve("news.duckdb");
  }

  @Test
  void aSentenceShowsParseActorsReadingsAlgebraAndParties() {
    Ran ran = Ran.entente("explain", "--date", "2021-05-12", "--text", REFUSAL);
    assertThat(ran.code()).isEqualTo(ExitCode.OK);
    assertThat(ran.out())
        .startsWith("[Russia] [refused to meet] [the Ukrainian president].")
        .containsPattern("refused +refuse +VBD +root")
        .contains("Volodymyr Zelensky")
        .containsPattern("▸ +refused +refuse\\.verb +\\d+ +REJECT meet 125")
        .contains("part of 'refused' (refuse.verb)")
        .contains("refuse(CONSULT 040) = REJECT meet 125")
        .contains("'the Ukrainian president' (UKR GOV)");
  }

  @Test
  void theFoldingIsAStepOfItsOwn() {
    assertThat(Ran.entente("explain", "--text", "France will impose sanctions on Belarus.").out())
        .contains(
            "folding", "intend(SANCTION discontinue 163) = THREATEN restrict 1312, for 'will'");
  }

  @Test
  void aSentenceWithoutAnEventSaysWhy() {
    assertThat(Ran.entente("explain", "--text", "the weather was bad.").out())
        .contains(
            "No event: dropped before parsing", "none: no word stands in the slots of a rule");
    assertThat(Ran.entente("explain", "--text", "Troops attacked Ukraine.").out())
        .contains("Unresolved: rule assault.attack found 'attacked', but no known actor");
  }

  @Test
  void jsonHoldsTheSame() {
    JsonNode all =
        JsonMapper.shared().readTree(Ran.entente("explain", "--json", "--text", REFUSAL).out());
    JsonNode sentence = all.get("sentences").get(0);
    assertThat(sentence.get("outcome").asString()).isEqualTo("coded");
    assertThat(sentence.get("parse").size()).isEqualTo(8);
    JsonNode act = sentence.get("acts").get(0);
    assertThat(act.get("algebra").asString()).isEqualTo("refuse(CONSULT 040) = REJECT meet 125");
    assertThat(act.get("record").get("event").asString()).isEqualTo("REJECT");
    assertThat(act.get("actor").get(0).get("code").asString()).isEqualTo("RUS");
  }

  @Test
  void eitherAnEventOrAText() {
    assertThat(Ran.entente("explain").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.entente("explain", "4f2a", "--text", "x").code()).isEqualTo(ExitCode.USAGE);
  }

  private String coded() {
    String line =
        "{\"id\": \"a\", \"date\": \"2021-05-12\", \"text\": \"It rained. %s\"}".formatted(REFUSAL);
    Ran.with(Map.of("ENTENTE_LEDGER", ledger.toString()), line, "code", "-", "--quiet");
    String events = Ran.entente(ledger, "events", "--format", "jsonl").out();
    return JsonMapper.shared().readTree(events).get("id").asString();
  }

  @Test
  void anEventIsFollowedByHowItsSentenceIsRead() {
    Ran ran = Ran.entente(ledger, "explain", coded());
    assertThat(ran.code()).isEqualTo(ExitCode.OK);
    assertThat(ran.out())
        .contains("1 mention", "How the first mention is read", "refuse(CONSULT 040)")
        .doesNotContain("Coded by version", "It rained");
    assertThat(Ran.entente(ledger, "explain", coded(), "--brief").out())
        .contains("1 mention")
        .doesNotContain("How the first mention");
  }

  @Test
  void anotherLexiconThanTheOneThatCodedIsSaid() throws Exception {
    String id = coded();
    Files.writeString(folder.resolve("own.yml"), "- {id: refuse.verb, remove: yes}");
    Ran ran = Ran.entente(ledger, "explain", id, "--lexicon", folder.toString());
    assertThat(ran.out())
        .contains("Coded by version", "with lexicon", "The sentence no longer gives this event.");
    JsonNode json =
        JsonMapper.shared()
            .readTree(
                Ran.entente(ledger, "explain", id, "--json", "--lexicon", folder.toString()).out());
    assertThat(json.get("event").get("id").asString()).isEqualTo(id);
    assertThat(json.get("coded_by").get("lexicon"))
        .isNotEqualTo(json.get("read_by").get("lexicon"));
    assertThat(json.get("differences").size()).isEqualTo(2);
  }
}
