package org.entente.event;

import java.util.Locale;
import org.entente.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened, as far as the words of the sentence say.
 *
 * @param name our own name of the place
 * @param kind how large it is; {@code null} when unknown
 * @param code ISO 3166-1 alpha-3 code of the state it lies in (Kosovo KOS); {@code null} for seas
 *     and where no one state is generally recognised to hold it
 * @param latitude degrees north, in [-90, 90], of a region or country about its middle; {@code
 *     null} exactly when the longitude is
 * @param longitude degrees east, in [-180, 180]
 * @param text the words of the article; {@code null} exactly when the span is
 * @param span where they stand in the article's text
 */
public record EventPlace(
    String name,
    @Nullable Kind kind,
    @Nullable String code,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String text,
    @Nullable Span span) {
  public EventPlace {
    if (code != null && !code.matches("[A-Z]{3}"))
      throw new IllegalArgumentException(
          "Country code '%s' of '%s' is not three capitals".formatted(code, name));
    if ((latitude == null) != (longitude == null) || (text == null) != (span == null))
      throw new IllegalArgumentException("Half a position of '%s'".formatted(name));
    // negated, so that NaN fails too
    if (latitude != null
        && longitude != null
        && !(isWithin(latitude, 90) && isWithin(longitude, 180)))
      throw new IllegalArgumentException(
          "'%s' at %s, %s is not on the earth".formatted(name, latitude, longitude));
  }

  /** A place of which only the name is known. */
  public static EventPlace named(String name) {
    return new EventPlace(name, null, null, null, null, null, null);
  }

  private static boolean isWithin(double degrees, double most) {
    return Math.abs(degrees) <= most;
  }

  /** From narrow to wide; coordinates of a wide place say little. */
  public enum Kind {
    /** a crossing, an airport, a square, a prison */
    SITE(5),
    CITY(4),
    /** a province, a peninsula, a sea, a strait */
    REGION(2),
    COUNTRY(1);

    private final int resolution;

    Kind(int resolution) {
      this.resolution = resolution;
    }

    /** PLOVER's level: 5 within a city, 4 city, 2 province, 1 country. */
    public int resolution() {
      return resolution;
    }

    /** The kind of PLOVER's level; a district (3) is a region. */
    public static Kind ofResolution(int resolution) {
      return switch (resolution) {
        case 5 -> SITE;
        case 4 -> CITY;
        case 3, 2 -> REGION;
        case 1 -> COUNTRY;
        default ->
            throw new IllegalArgumentException("No resolution %d (1 to 5)".formatted(resolution));
      };
    }

    /** The name in the record: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }
}
