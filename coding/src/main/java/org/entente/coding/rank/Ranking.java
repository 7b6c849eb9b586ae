package org.entente.coding.rank;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Orders the readings of a sentence by a weighted sum of their traits: a linear model whose every
 * weight has a name and stands in a text file.
 *
 * <p>Learned as a conditional logit: the probability that a reading is the right one of its
 * sentence is proportional to exp of its sum.
 */
public final class Ranking {
  /** The trait whose value is {@link Candidate#points()} over {@link #SCALE}. */
  static final String POINTS = "points";

  private static final double SCALE = 20;

  private final Map<String, Double> weights;
  private final WordVotes votes;

  Ranking(Map<String, Double> weights, WordVotes votes) {
    this.weights = Map.copyOf(weights);
    this.votes = votes;
  }

  /** Without learning: by what the construction asked for and how its parties fit. */
  public static Ranking byPoints() {
    return new Ranking(Map.of(POINTS, 1.0), WordVotes.NONE);
  }

  Map<String, Double> weights() {
    return weights;
  }

  WordVotes votes() {
    return votes;
  }

  /** The sum of a reading; only differences within a sentence mean anything. */
  public double of(Candidate candidate) {
    double sum = weight(POINTS) * points(candidate);
    for (String trait : Traits.of(candidate, votes)) sum += weight(trait);
    return sum;
  }

  static double points(Candidate candidate) {
    return candidate.points() / SCALE;
  }

  /**
   * The best reading of the kind that is most probable when the probabilities of all its readings
   * are added up: several words that say the same thing outweigh one that says another.
   */
  public Optional<Candidate> best(
      List<Candidate> candidates, Function<? super Candidate, String> kind) {
    double top = candidates.stream().mapToDouble(this::of).max().orElse(0);
    Map<String, Double> odds = new TreeMap<>();
    for (Candidate one : candidates)
      odds.merge(kind.apply(one), Math.exp(of(one) - top), Double::sum);
    return candidates.stream()
        .max(
            Comparator.<Candidate>comparingDouble(one -> odds.getOrDefault(kind.apply(one), 0.0))
                .thenComparingDouble(this::of));
  }

  private double weight(String trait) {
    return weights.getOrDefault(trait, 0.0);
  }
}
