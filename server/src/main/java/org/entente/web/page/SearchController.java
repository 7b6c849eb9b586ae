package org.entente.web.page;

import java.util.List;
import org.entente.ledger.EventSearch;
import org.entente.ledger.Facets;
import org.entente.ledger.Ledger;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Events by words, parties, who says so and days, with types, statuses, outlets and years. */
@Controller
class SearchController {
  private static final int PAGE = 50;

  private final Ledger ledger;

  SearchController(Ledger ledger) {
    this.ledger = ledger;
  }

  /** A part of the search that can be taken back. */
  record Chosen(String name, String value, String href) {}

  @GetMapping("/events")
  String show(SearchForm form, Model model) {
    EventSearch search = form.search(ledger.publishers(), PAGE);
    var page = ledger.search(search);
    Facets facets = ledger.facets(search);
    model.addAttribute("form", form);
    model.addAttribute("chosen", chosen(form));
    model.addAttribute("facets", FacetView.of(form, facets));
    model.addAttribute("found", found(search, facets));
    model.addAttribute("lines", page.events().stream().map(EventLine::of).toList());
    model.addAttribute(
        "next", page.next() == null ? null : form.address("after", page.next().text()));
    return "events";
  }

  /** Those of the types that the search holds; days within a year count the whole year. */
  private static long found(EventSearch search, Facets facets) {
    return facets.types().stream()
        .filter(count -> search.type() == null || count.value().equals(search.type().name()))
        .mapToLong(Facets.Count::events)
        .sum();
  }

  private static List<Chosen> chosen(SearchForm form) {
    return form.kept().entrySet().stream()
        .map(part -> new Chosen(part.getKey(), part.getValue(), form.address(part.getKey(), null)))
        .toList();
  }
}
