package org.entente.coding.where;

import org.entente.article.Span;
import org.entente.event.EventPlace;
import org.jspecify.annotations.Nullable;

/**
 * A place named by the words of a sentence.
 *
 * @param name our own name of it
 * @param kind how large it is
 * @param code ISO 3166-1 alpha-3 code of the state it lies in (Kosovo KOS); {@code null} for seas
 *     and where no one state is generally recognised to hold it
 * @param latitude degrees north; of a country or region about its middle
 * @param longitude degrees east
 * @param span where its name stands in the article's text
 */
public record Place(
    String name, Kind kind, @Nullable String code, double latitude, double longitude, Span span) {

  /**
   * As the record has it.
   *
   * @param article the text that the span points into
   */
  public EventPlace of(String article) {
    return new EventPlace(name, kind.recorded, code, latitude, longitude, span.of(article), span);
  }

  /** From narrow to wide. */
  public enum Kind {
    SITE(EventPlace.Kind.SITE),
    CITY(EventPlace.Kind.CITY),
    CAPITAL(EventPlace.Kind.CITY),
    REGION(EventPlace.Kind.REGION),
    COUNTRY(EventPlace.Kind.COUNTRY);

    private final EventPlace.Kind recorded;

    Kind(EventPlace.Kind recorded) {
      this.recorded = recorded;
    }
  }
}
