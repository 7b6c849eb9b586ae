package org.entente.relations.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * The forecast of the model: what was lately, remembered as long as has paid off so far.
 *
 * <p>μ_t = 0.95 · exponential mean of the past + 0.05 · plain mean of the past. The exponential
 * mean starts at the mean of the burn-in; its weight of the newest week is chosen every 26 weeks as
 * the one whose forecasts since the burn-in had the best sum of log scores. The size comes from the
 * errors of that weight's forecasts since the burn-in. Nothing looks ahead.
 */
final class SmoothedForecaster {
  private static final double[] WEIGHTS = {0.02, 0.05, 0.1, 0.2, 0.3, 0.5};
  private static final int FIRST_WEIGHT = 2;
  private static final int WEEKS_BETWEEN_CHOICES = 26;
  private static final double SHARE_OF_ALL_PAST = 0.05;

  /** Log score of an outcome thought impossible; keeps a sum finite. */
  private static final double WORST_LOG_SCORE = -50;

  private SmoothedForecaster() {}

  /** One forecast for each week from {@code burnIn} to the one after the last. */
  static List<NegativeBinomial> forecasts(int[] counts, int burnIn) {
    double start = 0;
    for (int t = 0; t < burnIn; t++) start += (double) counts[t] / burnIn;

    var candidates = new ArrayList<Candidate>();
    for (double weight : WEIGHTS) candidates.add(new Candidate(weight, start));
    var forecasts = new ArrayList<NegativeBinomial>();
    Candidate chosen = candidates.get(FIRST_WEIGHT);
    double sum = 0;
    for (int t = 0; t <= counts.length; t++) {
      double mean = t == 0 ? start : sum / t;
      if (t > burnIn && (t - burnIn) % WEEKS_BETWEEN_CHOICES == 0) chosen = best(candidates);
      if (t >= burnIn) forecasts.add(chosen.forecast(mean));
      if (t == counts.length) break;
      for (Candidate candidate : candidates) candidate.learn(counts[t], mean, t >= burnIn);
      sum += counts[t];
    }
    return forecasts;
  }

  private static Candidate best(List<Candidate> candidates) {
    Candidate best = candidates.getFirst();
    for (Candidate candidate : candidates) if (candidate.logScore > best.logScore) best = candidate;
    return best;
  }

  /** One weight, with what its forecasts have earned. */
  private static final class Candidate {
    private final double weight;
    private final MomentSize size = new MomentSize();
    private double smoothed;
    private double logScore;

    Candidate(double weight, double start) {
      this.weight = weight;
      smoothed = start;
    }

    NegativeBinomial forecast(double meanOfPast) {
      double mean = (1 - SHARE_OF_ALL_PAST) * smoothed + SHARE_OF_ALL_PAST * meanOfPast;
      return new NegativeBinomial(mean, size.value());
    }

    void learn(int count, double meanOfPast, boolean scored) {
      if (scored) {
        NegativeBinomial forecast = forecast(meanOfPast);
        logScore += Math.max(WORST_LOG_SCORE, forecast.logProbability(count));
        size.add(forecast.mean(), count);
      }
      smoothed = (1 - weight) * smoothed + weight * count;
    }
  }
}
