package org.entente.web.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.ledger.EventSearch;
import org.entente.ledger.Status;
import org.jspecify.annotations.Nullable;

/** What the search page is asked, as the address has it; a part that is blank asks for nothing. */
record SearchForm(
    @Nullable String q,
    @Nullable String actor,
    @Nullable String recipient,
    @Nullable String party,
    @Nullable String name,
    @Nullable String speaker,
    @Nullable String type,
    @Nullable String status,
    @Nullable String publisher,
    @Nullable String ownership,
    @Nullable String outletCountry,
    @Nullable String from,
    @Nullable String to,
    @Nullable String after) {
  private static final int LONGEST = 200;

  /** The parts that are there, in their order, without the place in the list. */
  Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    put(parts, "q", q);
    put(parts, "actor", actor);
    put(parts, "recipient", recipient);
    put(parts, "party", party);
    put(parts, "name", name);
    put(parts, "speaker", speaker);
    put(parts, "type", type);
    put(parts, "status", status);
    put(parts, "publisher", publisher);
    put(parts, "ownership", ownership);
    put(parts, "outletCountry", outletCountry);
    put(parts, "from", from);
    put(parts, "to", to);
    return parts;
  }

  private static void put(Map<String, String> parts, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) parts.put(name, value);
  }

  /** Parts that the form has no field for. */
  public Map<String, String> kept() {
    Map<String, String> kept = parts();
    kept.keySet().removeAll(Set.of("q", "actor", "recipient", "speaker", "from", "to"));
    return kept;
  }

  /**
   * The address of this search with other values for some of its parts.
   *
   * @param other values by name; {@code null} leaves the part out
   */
  String address(Map<String, ? extends @Nullable String> other) {
    Map<String, @Nullable String> parts = new LinkedHashMap<>(parts());
    parts.putAll(other);
    var query = new Query();
    parts.forEach(query::add);
    return "/events" + query;
  }

  /** The address of this search with another value for one of its parts. */
  String address(String name, @Nullable String value) {
    Map<String, @Nullable String> other = new HashMap<>();
    other.put(name, value);
    return address(other);
  }

  /**
   * @param publishers of the ledger
   */
  EventSearch search(List<String> publishers, int limit) {
    return new EventSearch(
        limited("words", q),
        null,
        Asked.code("actor", actor),
        Asked.code("recipient", recipient),
        Asked.code("party", party),
        limited("name", name),
        Asked.speaker(speaker),
        Asked.type(type),
        Asked.status(status, Status.ANY),
        OutletChoice.of(publisher, ownership, outletCountry).among(publishers),
        Asked.day("from", from),
        Asked.day("to", to),
        Asked.cursor(after),
        limit);
  }

  private static @Nullable String limited(String what, @Nullable String text) {
    String words = Asked.words(text);
    if (words != null && words.length() > LONGEST)
      throw new RefusedException(
          "%s of %,d characters; %d at most".formatted(what, words.length(), LONGEST));
    return words;
  }
}
