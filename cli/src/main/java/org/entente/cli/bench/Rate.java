package org.entente.cli.bench;

import java.time.Duration;
import java.util.Map;
import org.entente.coding.stage.Stage;

/**
 * What was done in a time.
 *
 * @param sentences how many were read, coded or passed over
 * @param bytes of their articles' texts, in UTF-8
 * @param stages what the steps of coding took of it, all threads together
 */
public record Rate(long sentences, long bytes, Duration time, Map<Stage, Stage.Spent> stages) {
  public Rate {
    stages = Map.copyOf(stages);
  }

  public double sentencesPerSecond() {
    return sentences / seconds(time);
  }

  /** Megabytes of 10^6 bytes. */
  public double megabytesPerSecond() {
    return bytes / 1e6 / seconds(time);
  }

  /** What part of the time of all steps each of them took, in their order. */
  public Map<Stage, Double> shares() {
    return Stage.shares(stages);
  }

  /** Seconds that a step takes a sentence. */
  double secondsOf(Stage stage) {
    return spent(stage).seconds() / sentences;
  }

  /** What part of the sentences a step was done for. */
  public double partOf(Stage stage) {
    return spent(stage).times() / (double) sentences;
  }

  private Stage.Spent spent(Stage stage) {
    return stages.getOrDefault(stage, Stage.Spent.NOTHING);
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
