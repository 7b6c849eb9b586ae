package org.entente.coding.rank;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How often readings of a rule, in a construction, were right on development data.
 *
 * <p>A rule seen often counts for itself; one seen seldom leans on its construction, and a rare
 * construction on all: each share is (right + {@value #LEAN} × what it leans on) / (chosen +
 * {@value #LEAN}), the mean of a Beta posterior whose prior weighs {@value #LEAN} readings.
 */
public final class Confidence {
  private static final double LEAN = 4;
  private static final Count NEVER = new Count(0, 0);

  /** The same, from 0 on, of a rule or a construction. */
  record Count(int right, int chosen) {
    Count plus(boolean isRight) {
      return new Count(right + (isRight ? 1 : 0), chosen + 1);
    }

    double share(double otherwise) {
      return (right + LEAN * otherwise) / (chosen + LEAN);
    }
  }

  private final Map<String, Count> rules;
  private final Map<String, Count> constructions;
  private final Count all;

  Confidence(Map<String, Count> rules, Map<String, Count> constructions) {
    this.rules = Map.copyOf(rules);
    this.constructions = Map.copyOf(constructions);
    this.all =
        constructions.values().stream()
            .reduce(
                NEVER,
                (one, other) ->
                    new Count(one.right() + other.right(), one.chosen() + other.chosen()));
  }

  /** Counts chosen readings by whether they are right. */
  static Confidence measured(Collection<Candidate> chosen, Predicate<Candidate> right) {
    Map<String, Count> rules = new HashMap<>();
    Map<String, Count> constructions = new HashMap<>();
    for (Candidate candidate : chosen)
      for (var counts :
          List.of(
              Map.entry(rules, candidate.rule()),
              Map.entry(constructions, Traits.construction(candidate))))
        counts
            .getKey()
            .merge(
                counts.getValue(),
                NEVER.plus(right.test(candidate)),
                (one, more) -> new Count(one.right() + more.right(), one.chosen() + more.chosen()));
    return new Confidence(rules, constructions);
  }

  Map<String, Count> rules() {
    return rules;
  }

  Map<String, Count> constructions() {
    return constructions;
  }

  /** In (0, 1). */
  public double of(Candidate candidate) {
    double overall = all.share(0.5);
    double construction =
        constructions.getOrDefault(Traits.construction(candidate), NEVER).share(overall);
    return rules.getOrDefault(candidate.rule(), NEVER).share(construction);
  }

  /** The counts behind {@link #of}, for people. */
  public String because(Candidate candidate) {
    String construction = Traits.construction(candidate);
    Count rule = rules.getOrDefault(candidate.rule(), NEVER);
    Count told = constructions.getOrDefault(construction, NEVER);
    return "rule %s right in %d of %d, told by %s right in %d of %d"
        .formatted(
            candidate.rule(),
            rule.right(),
            rule.chosen(),
            construction,
            told.right(),
            told.chosen());
  }
}
