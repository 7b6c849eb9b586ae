package org.entente.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.ledger.Ledger;
import org.entente.relations.RankedRelation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: what changed of late, and all relations ranked. */
@Controller
class OverviewController {
  private static final int SHOWN = 100;
  private static final int CHANGES = 12;

  /** For so long a page waits for its first numbers before it says that they are being read. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** What takes longer comes after the page. */
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  private static final Duration LATER = Duration.ofSeconds(10);

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
      @RequestParam(name = "country", required = false) @Nullable String country,
      Model model) {
    String chosen = Asked.code("country", country);
    var asked = Asked.origin(origin);
    RankedRelation.Order order = order(sort);
    model.addAttribute("origin", asked.label());
    Map<String, Long> imported = ledger.imports().origins();
    model.addAttribute("origins", imported.keySet());
    model.addAttribute("imported", imported.getOrDefault(asked.label(), 0L));
    model.addAttribute("sort", order.label());
    model.addAttribute(
        "orders", Arrays.stream(RankedRelation.Order.values()).map(o -> o.label()).toList());
    model.addAttribute("articles", ledger.countArticles());
    model.addAttribute("events", ledger.countEvents());
    model.addAttribute("days", OverviewReader.CHANGED_DAYS);
    var known = OverviewReader.Reading.within(PATIENCE, reader.reading(asked));
    model.addAttribute("working", known.isEmpty());
    var reading = known.flatMap(found -> found);
    model.addAttribute("range", reading.map(OverviewReader.Reading::range).orElse(null));
    model.addAttribute("heat", reading.map(OverviewReader.Reading::heat).orElse(null));
    model.addAttribute("countries", Tiles.ALL.stream().map(OverviewController::named).toList());
    model.addAttribute(
        "map",
        reading
            .map(found -> WorldMap.of(chosen == null ? busiest(found) : chosen, found.levels()))
            .orElse(null));
    reading.ifPresent(found -> {
      addChanges(found, AT_ONCE, model);
      addRelations(found, order, AT_ONCE, model);
    });
    return "overview";
  }

  /** Has the page loaded again once there is something to show; until then, asked again. */
  @GetMapping("/overview/ready")
  String ready(
      @RequestParam(name = "origin", required = false) @Nullable String origin,
      Model model,
      HttpServletResponse response) {
    var asked = Asked.origin(origin);
    model.addAttribute("origin", asked.label());
    model.addAttribute("imported", ledger.imports().origins().getOrDefault(asked.label(), 0L));
    if (OverviewReader.Reading.within(LATER, reader.reading(asked)).isPresent())
      response.setHeader("HX-Refresh", "true");
    return "fragments :: working";
  }

  /** What changed, once it is measured; until then that it is being measured. */
  @GetMapping("/overview/changes")
  String changes(
      @RequestParam(name = "origin", required = false) @Nullable String origin, Model model) {
    var asked = Asked.origin(origin);
    model.addAttribute("origin", asked.label());
    reader.read(asked).ifPresent(found -> addChanges(found, LATER, model));
    return "fragments :: changed";
  }

  /** All relations ranked, once they are measured. */
  @GetMapping("/overview/relations")
  String relations(
      @RequestParam(name = "origin", required = false) @Nullable String origin,
      @RequestParam(name = "sort", required = false) @Nullable String sort,
      Model model) {
    var asked = Asked.origin(origin);
    RankedRelation.Order order = order(sort);
    model.addAttribute("origin", asked.label());
    model.addAttribute("sort", order.label());
    reader.read(asked).ifPresent(found -> addRelations(found, order, LATER, model));
    return "fragments :: ranked";
  }

  private static void addChanges(OverviewReader.Reading found, Duration wait, Model model) {
    OverviewReader.Reading.within(wait, found.changing())
        .ifPresent(changes -> model.addAttribute("changes", first(changes, CHANGES)));
  }

  private static void addRelations(
      OverviewReader.Reading found, RankedRelation.Order order, Duration wait, Model model) {
    OverviewReader.Reading.within(wait, found.ranking())
        .ifPresent(all ->
            model.addAttribute(
                "relations", first(order.sort(all), SHOWN).stream().map(RelationRow::of).toList()));
  }

  @GetMapping(path = "/heat.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> heat(
      @RequestParam(name = "origin", required = false) @Nullable String origin) {
    return reader
        .read(Asked.origin(origin))
        .map(found -> ResponseEntity.ok(found.heat().json()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  /** A state to choose. */
  record Country(String code, String name) {}

  private static Country named(Tiles.Tile tile) {
    return new Country(tile.code(), Names.of(tile.code()));
  }

  /** The state with the most acts. */
  private static String busiest(OverviewReader.Reading reading) {
    return reading.levels().busiest(Tiles.ALL.stream().map(Tiles.Tile::code).toList());
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
