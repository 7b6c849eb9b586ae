package org.entente.relations.forecast;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * A distribution of counts that come in clusters: variance = mean + mean² / size.
 *
 * @param mean at least 0; with 0 only a count of 0 is possible
 * @param size above 0; the larger, the nearer to Poisson
 */
public record NegativeBinomial(double mean, double size) {
  /** Terms of a sum that are smaller than this no longer count. */
  private static final double NEGLIGIBLE = 1e-15;

  public NegativeBinomial {
    if (!(mean >= 0 && Double.isFinite(mean) && size > 0 && Double.isFinite(size)))
      throw new IllegalArgumentException(
          "No negative binomial of mean %s and size %s".formatted(mean, size));
  }

  /** ln P(X = count); minus infinity where it is impossible. */
  public double logProbability(long count) {
    if (mean == 0) return count == 0 ? 0 : Double.NEGATIVE_INFINITY;
    return Gamma.logGamma(count + size)
        - Gamma.logGamma(size)
        - Gamma.logGamma(count + 1.0)
        - size * Math.log1p(mean / size)
        - count * Math.log1p(size / mean);
  }

  public double probability(long count) {
    return count < 0 ? 0 : Math.exp(logProbability(count));
  }

  /** P(X ≤ count); 0 below 0. */
  public double cumulative(long count) {
    if (count < 0) return 0;
    return mean == 0 ? 1 : Beta.regularizedBeta(size / (size + mean), size, count + 1.0);
  }

  /** P(X > 0). */
  public double any() {
    return -Math.expm1(-size * Math.log1p(mean / size));
  }

  /**
   * The least count that is reached with at least the probability given.
   *
   * @param probability in [0, 1)
   */
  public long quantile(double probability) {
    long high = 1;
    while (cumulative(high) < probability) high *= 2;
    long low = -1;
    while (high - low > 1) {
      long middle = (low + high) >>> 1;
      if (cumulative(middle) < probability) low = middle;
      else high = middle;
    }
    return high;
  }

  /**
   * Continuous ranked probability score of an outcome, Σ_k (F(k) − 1{y ≤ k})²: how far the forecast
   * was off, in events, and the plain distance if the forecast was a single number (Gneiting and
   * Raftery 2007). Lower is better.
   */
  public double crps(long outcome) {
    if (mean == 0) return outcome;
    // From the largest probability outwards, because the first may be too small for a double.
    long mode = size > 1 ? (long) (mean * (size - 1) / size) : 0;
    double peak = probability(mode);
    double ratio = mean / (mean + size);

    double score = 0;
    long lowest = lowest(mode, peak, ratio);
    double mass = peak;
    for (long k = mode; k > lowest; k--) mass *= k / (k - 1 + size) / ratio;
    double cumulative = 0;
    long k = lowest;
    for (; k < mode || mass > NEGLIGIBLE || k < outcome; k++) {
      cumulative = Math.min(1, cumulative + mass);
      double miss = cumulative - (outcome <= k ? 1 : 0);
      score += miss * miss;
      mass *= (k + size) / (k + 1.0) * ratio;
    }
    return score + Math.max(0, (double) lowest - outcome);
  }

  private long lowest(long mode, double peak, double ratio) {
    double mass = peak;
    long k = mode;
    while (k > 0 && mass > NEGLIGIBLE) {
      mass *= k / (k - 1 + size) / ratio;
      k--;
    }
    return k;
  }
}
