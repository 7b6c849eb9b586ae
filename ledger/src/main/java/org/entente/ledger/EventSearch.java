package org.entente.ledger;

import java.time.LocalDate;
import java.util.Set;
import org.entente.event.EventType;
import org.entente.relation.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A search for events, the newest first, a page at a time; a part that is {@code null} asks for
 * nothing.
 *
 * @param words that the sentence of the first report holds, in this order, in any case
 * @param between both sides of this relation take part, one acting on the other or jointly
 * @param actor code of one of the actors
 * @param recipient code of one of the recipients
 * @param party code of one of the actors or recipients
 * @param name of one of the actors or recipients, as the dictionary has it
 * @param speaker code of one of those who say so; {@link #OWN_VOICE} for nobody but the publisher
 * @param publishers one of which gave the first report; empty finds nothing
 * @param from first day, by the first day of the event's date; leaves out unknown dates
 * @param to last day, likewise
 * @param after where the page before ended
 * @param limit events of a page, at least 1
 */
public record EventSearch(
    @Nullable String words,
    @Nullable Relation between,
    @Nullable String actor,
    @Nullable String recipient,
    @Nullable String party,
    @Nullable String name,
    @Nullable String speaker,
    @Nullable EventType type,
    Status status,
    @Nullable Set<String> publishers,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Cursor after,
    int limit) {
  /** The speaker of what a publisher says itself. */
  public static final String OWN_VOICE = "own";

  /** Whoever takes part and whoever says so. */
  public EventSearch(
      @Nullable String words,
      @Nullable Relation between,
      @Nullable String actor,
      @Nullable String recipient,
      @Nullable EventType type,
      Status status,
      @Nullable Set<String> publishers,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Cursor after,
      int limit) {
    this(
        words,
        between,
        actor,
        recipient,
        null,
        null,
        null,
        type,
        status,
        publishers,
        from,
        to,
        after,
        limit);
  }

  public EventSearch {
    if (publishers != null) publishers = Set.copyOf(publishers);
    if (limit < 1) throw new IllegalArgumentException("A page of %d events".formatted(limit));
  }

  /** The same without what {@link Facets} count: type, status, publisher and days. */
  EventSearch withoutFacets() {
    return new EventSearch(
        words,
        between,
        actor,
        recipient,
        party,
        name,
        speaker,
        null,
        Status.ANY,
        null,
        null,
        null,
        null,
        limit);
  }

  /**
   * A place in the order of events, newest first, unknown dates last.
   *
   * @param day {@code null} among the unknown dates
   * @param event id
   */
  public record Cursor(@Nullable LocalDate day, String event) {
    /** As a link carries it: {@code 2021-04-15.0c83dd98...}. */
    public String text() {
      return (day == null ? "" : day) + "." + event;
    }

    /**
     * @throws IllegalArgumentException when it is none
     */
    public static Cursor of(String text) {
      int dot = text.indexOf('.');
      if (dot < 0 || !text.substring(dot + 1).matches("[0-9a-f]{16}"))
        throw new IllegalArgumentException("'%s' is no place in a list".formatted(text));
      try {
        return new Cursor(
            dot == 0 ? null : LocalDate.parse(text.substring(0, dot)), text.substring(dot + 1));
      } catch (java.time.format.DateTimeParseException e) {
        throw new IllegalArgumentException("'%s' is no place in a list".formatted(text), e);
      }
    }
  }
}
