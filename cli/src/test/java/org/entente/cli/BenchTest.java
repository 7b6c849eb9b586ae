package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchTest {
  @TempDir private Path folder;

  @Test
  void aCorpusIsMeasuredBesideCoreNlp() throws IOException {
    Path news =
        Files.writeString(
            folder.resolve("news.jsonl"),
            """
            {"id": "1", "date": "2021-04-16", "text": "Norway expelled two Russian diplomats. It rained in Oslo."}
            """);
    Ran ran =
        Ran.entente(
            folder.resolve("none.duckdb"), "bench", "--json", "--seconds", "1", news.toString());
    assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.OK);
    JsonNode numbers = JsonMapper.shared().readTree(ran.out());
    assertThat(numbers.get("sentences_per_second").asDouble()).isPositive();
    assertThat(numbers.get("corenlp_sentences_per_second").asDouble()).isPositive();
    assertThat(numbers.get("rounds").asInt()).isEqualTo(10);
    assertThat(numbers.get("ratio_to_corenlp").asDouble())
        .isBetween(
            numbers.at("/spread/ratio_to_corenlp/0").asDouble(),
            numbers.at("/spread/ratio_to_corenlp/1").asDouble());
    assertThat(numbers.get("ratio_to_tokenise").asDouble()).isBetween(0.0, 1.0);
    assertThat(numbers.get("parser_ratio").asDouble()).isPositive();
    assertThat(numbers.get("share_parsed").asDouble()).isEqualTo(0.5);
    assertThat(numbers.get("peak_mib").asLong()).isPositive();
    assertThat(numbers.get("stages").get("parse").asDouble()).isBetween(0.0, 1.0);
    assertThat(folder.resolve("none.duckdb")).doesNotExist();
  }

  @Test
  void nothingToReadIsSaid() throws IOException {
    Path none = Files.writeString(folder.resolve("none.jsonl"), "");
    Ran ran = Ran.entente(folder.resolve("none.duckdb"), "bench", none.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.err()).contains("No article in English could be read of " + none);
  }

  @Test
  void noTimeIsNoMeasurement() throws IOException {
    Path none = Files.writeString(folder.resolve("none.jsonl"), "");
    Ran ran =
        Ran.entente(folder.resolve("none.duckdb"), "bench", "--seconds", "0", none.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("--seconds 0: at least 1 is needed");
  }
}
