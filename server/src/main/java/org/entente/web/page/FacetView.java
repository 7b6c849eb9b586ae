package org.entente.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.ledger.Facets;
import org.jspecify.annotations.Nullable;

/**
 * Values to choose among what a search found.
 *
 * @param name of the part of the search
 * @param more values that are not shown
 */
record FacetView(String name, List<Choice> choices, int more) {
  private static final int SHOWN = 16;

  FacetView {
    choices = List.copyOf(choices);
  }

  /**
   * A value.
   *
   * @param href address of the search with it, or without it when it is chosen
   */
  record Choice(String value, long events, String href, boolean chosen) {}

  static List<FacetView> of(SearchForm form, Facets facets) {
    return List.of(
        of("type", facets.types(), form.type(), form),
        of(
            "status",
            facets.statuses().stream()
                .map(count ->
                    new Facets.Count(count.value().toLowerCase(Locale.ROOT), count.events()))
                .toList(),
            form.status(),
            form),
        of("publisher", facets.publishers(), form.publisher(), form),
        of(
            "ownership",
            outlets(facets.publishers(), OutletChoice::ownership),
            form.ownership(),
            form),
        of(
            "outletCountry",
            outlets(facets.publishers(), OutletChoice::country),
            form.outletCountry(),
            form),
        years(form, facets.years()));
  }

  /** Events by something that is known of their outlets, the most first. */
  private static List<Facets.Count> outlets(
      List<Facets.Count> publishers, Function<String, Optional<String>> known) {
    Map<String, Long> counts = new TreeMap<>();
    for (Facets.Count publisher : publishers)
      known
          .apply(publisher.value())
          .ifPresent(value -> counts.merge(value, publisher.events(), Long::sum));
    return counts.entrySet().stream()
        .map(count -> new Facets.Count(count.getKey(), count.getValue()))
        .sorted(Comparator.comparing(Facets.Count::events).reversed())
        .toList();
  }

  private static FacetView of(
      String name, List<Facets.Count> counts, @Nullable String asked, SearchForm form) {
    var choices = new ArrayList<Choice>();
    for (Facets.Count count : counts) {
      boolean chosen = count.value().equalsIgnoreCase(asked);
      String href = form.address(name, chosen ? null : count.value());
      choices.add(new Choice(count.value(), count.events(), href, chosen));
    }
    return cut(name, choices);
  }

  private static FacetView years(SearchForm form, List<Facets.Count> counts) {
    var choices = new ArrayList<Choice>();
    for (Facets.Count count : counts.reversed()) {
      String first = count.value() + "-01-01";
      boolean chosen = first.equals(form.from()) && (count.value() + "-12-31").equals(form.to());
      Map<String, @Nullable String> other = new HashMap<>();
      other.put("from", chosen ? null : first);
      other.put("to", chosen ? null : count.value() + "-12-31");
      choices.add(new Choice(count.value(), count.events(), form.address(other), chosen));
    }
    return cut("year", choices);
  }

  private static FacetView cut(String name, List<Choice> choices) {
    int shown = Math.min(SHOWN, choices.size());
    return new FacetView(name, choices.subList(0, shown), choices.size() - shown);
  }
}
