package org.entente.event;

import java.util.Locale;
import org.entente.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * How large an act was, by one number of the sentence: at least so many dead, so much money.
 *
 * @param kind of what
 * @param least at least so many, 0 or more, finite; "dozens" are 24
 * @param most at most so many, not below {@code least}; {@code null} when open ("more than 1,000").
 *     Equal to {@code least} for a plain number
 * @param approximate whether the words leave it vague: "some 200", "dozens", "nearly"
 * @param unit ISO 4217 code of money, the thing counted of weapons; {@code null} where people are
 *     counted
 * @param text the words of the number
 * @param span where they stand in the article's text
 */
public record Magnitude(
    Kind kind,
    double least,
    @Nullable Double most,
    boolean approximate,
    @Nullable String unit,
    String text,
    Span span) {
  public Magnitude {
    if (!(least >= 0 && Double.isFinite(least))) // negated, so that NaN fails too
    throw new IllegalArgumentException(
          "At least %s %s is no number of things".formatted(least, kind.label()));
    if (most != null && !(most >= least && Double.isFinite(most)))
      throw new IllegalArgumentException(
          "No number of %s from %s to %s".formatted(kind.label(), least, most));
  }

  /** What is counted. */
  public enum Kind {
    DEAD,
    INJURED,
    MISSING,
    ARRESTED,
    /** taken by others than a state's forces, or held as hostages */
    ABDUCTED,
    /** set free */
    RELEASED,
    /** diplomats and others told to leave */
    EXPELLED,
    /** who fled or was driven out */
    DISPLACED,
    /** people and firms under sanctions */
    SANCTIONED,
    /** people in a protest, strike or rally */
    CROWD,
    TROOPS,
    /** vehicles, ships, aircraft, missiles */
    WEAPONS,
    MONEY;

    /** The name in the record: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }
}
