package org.entente.cli.bench;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
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

  /** All of them, one after the other. */
  public static Rate sum(List<Rate> rates) {
    Map<Stage, Stage.Spent> stages = new EnumMap<>(Stage.class);
    for (Rate rate : rates)
      rate.stages.forEach((stage, spent) -> stages.merge(stage, spent, Stage.Spent::plus));
    return new Rate(
        rates.stream().mapToLong(Rate::sentences).sum(),
        rates.stream().mapToLong(Rate::bytes).sum(),
        rates.stream().map(Rate::time).reduce(Duration.ZERO, Duration::plus),
        stages);
  }

  /** How many times as fast as another the text was read. */
  double against(Rate other) {
    return megabytesPerSecond() / other.megabytesPerSecond();
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

  /** How many times as fast as in another a step was done, each time that it was. */
  double against(Rate other, Stage stage) {
    return other.secondsEach(stage) / secondsEach(stage);
  }

  private double secondsEach(Stage stage) {
    return spent(stage).seconds() / spent(stage).times();
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
