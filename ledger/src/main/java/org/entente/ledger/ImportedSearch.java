package org.entente.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.entente.event.EventType;
import org.entente.relation.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A search for another project's events, the newest first, a page at a time; a part that is {@code
 * null} asks for nothing.
 *
 * @param origin whose
 * @param between both sides of this relation take part
 * @param actor code
 * @param recipient code
 * @param from first day
 * @param to last day
 * @param after where the page before ended
 * @param limit events of a page, at least 1
 */
public record ImportedSearch(
    String origin,
    @Nullable Relation between,
    @Nullable String actor,
    @Nullable String recipient,
    @Nullable EventType type,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Cursor after,
    int limit) {
  public ImportedSearch {
    if (limit < 1) throw new IllegalArgumentException("A page of %d events".formatted(limit));
  }

  /** A place in the order of events: by day, and by the origin's key within a day. */
  public record Cursor(LocalDate day, String key) {
    /** Behind this event. */
    public static Cursor of(ImportedRecord last) {
      return new Cursor(last.event().day(), last.event().key());
    }

    /** As a link carries it: {@code 2018-04-15.2871}. */
    public String text() {
      return day + "." + key;
    }

    /**
     * @throws IllegalArgumentException when it is none
     */
    public static Cursor of(String text) {
      try {
        if (text.length() > 11 && text.charAt(10) == '.')
          return new Cursor(LocalDate.parse(text.substring(0, 10)), text.substring(11));
      } catch (DateTimeException noDay) {
        // told below, with the whole text
      }
      throw new IllegalArgumentException("'%s' is no place in a list".formatted(text));
    }
  }
}
