package org.entente.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.ledger.Ledger;
import org.entente.relations.RankedRelation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: what changed of late, and all relations ranked. */
@Controller
class OverviewController {
  private static final int SHOWN = 100;

  private final Ledger ledger;
  private final OverviewReader reader;

  OverviewController(Ledger ledger, OverviewReader reader) {
    this.ledger = ledger;
    this.reader = reader;
  }

  @GetMapping("/")
  String show(
      @RequestParam(name = "origin", required = false) @Nullable String origin,
      @RequestParam(name = "sort", required = false) @Nullable String sort,
      Model model) {
    var asked = Asked.origin(origin);
    RankedRelation.Order order = order(sort);
    model.addAttribute("origin", asked.label());
    model.addAttribute("origins", ledger.imports().origins().keySet());
    model.addAttribute("sort", order.label());
    model.addAttribute(
        "orders", Arrays.stream(RankedRelation.Order.values()).map(o -> o.label()).toList());
    model.addAttribute("articles", ledger.countArticles());
    model.addAttribute("events", ledger.countEvents());
    model.addAttribute("days", OverviewReader.CHANGED_DAYS);
    var reading = reader.read(asked);
    model.addAttribute("range", reading.map(OverviewReader.Reading::range).orElse(null));
    model.addAttribute(
        "changes", reading.map(found -> first(found.changes(), 12)).orElse(List.of()));
    model.addAttribute(
        "relations",
        reading
            .map(found ->
                first(order.sort(found.relations()), SHOWN).stream().map(RelationRow::of).toList())
            .orElse(List.of()));
    return "overview";
  }

  private static RankedRelation.Order order(@Nullable String sort) {
    if (sort == null || sort.isBlank()) return RankedRelation.Order.EVENTS;
    return Arrays.stream(RankedRelation.Order.values())
        .filter(order -> order.label().equals(sort.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new RefusedException("Nothing can be sorted by '%s'".formatted(sort)));
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
