package org.entente.coding.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Invented sentences over every marker of standing and attribution, and the share read right. */
class StandingSuiteTest {
  private static final int LEAST_SENTENCES = 400;
  private static final double LEAST_RIGHT = 0.95;

  @Test
  void sentencesOfEveryMarkerAreReadRight() throws IOException {
    List<ToldSentence> sentences = sentences();
    Map<String, int[]> rightOfAll = new LinkedHashMap<>();
    List<String> wrong = new ArrayList<>();
    for (ToldSentence sentence : sentences) {
      List<String> faults = sentence.faults();
      int[] count = rightOfAll.computeIfAbsent(sentence.marker(), marker -> new int[2]);
      if (faults.isEmpty()) count[0]++;
      else
        wrong.add(
            sentence.marker() + ": " + sentence.text() + "\n  " + String.join("\n  ", faults));
      count[1]++;
    }
    rightOfAll.forEach(
        (marker, count) -> System.out.printf("%-20s %d of %d%n", marker, count[0], count[1]));

    double right = 1 - wrong.size() / (double) sentences.size();
    System.out.printf(
        "%.3f of %d sentences%n%s%n", right, sentences.size(), String.join("\n", wrong));
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(LEAST_SENTENCES);
    assertThat(right).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(LEAST_RIGHT);
  }

  static List<ToldSentence> sentences() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(StandingSuiteTest.class.getResourceAsStream("sentences.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(ToldSentence::read)
          .toList();
    }
  }
}
