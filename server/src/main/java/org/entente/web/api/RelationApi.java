package org.entente.web.api;

import java.util.List;
import java.util.Locale;
import org.entente.ledger.Status;
import org.entente.relations.series.Step;
import org.entente.view.PairCsv;
import org.entente.view.PairJson;
import org.entente.view.PairQuestion;
import org.entente.view.PairReading;
import org.entente.view.RelationsJson;
import org.entente.web.page.Asked;
import org.entente.web.page.Clock;
import org.entente.web.page.OverviewReader;
import org.entente.web.page.PairReadings;
import org.entente.web.page.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Relations: all of them measured, and one with its series. */
@RestController
@RequestMapping(path = "/api/v1/relations", produces = MediaType.APPLICATION_JSON_VALUE)
class RelationApi {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final PairReadings readings;
  private final OverviewReader overview;
  private final Clock clock;

  RelationApi(PairReadings readings, OverviewReader overview, Clock clock) {
    this.readings = readings;
    this.overview = overview;
    this.clock = clock;
  }

  /** Which acts count, and in what steps. */
  record Counted(
      @Nullable String origin,
      @Nullable String status,
      @Nullable String from,
      @Nullable String to,
      @Nullable String step) {}

  /** As {@code entente relations --json} prints them, most acts first. */
  @GetMapping
  String list(
      @RequestParam(name = "origin", required = false) @Nullable String origin,
      @RequestParam(name = "after", required = false) @Nullable String after,
      @RequestParam(name = "limit", defaultValue = "100") int limit) {
    return Paging.page(
            "relations",
            overview
                .read(Asked.origin(origin))
                .map(OverviewReader.Reading::relations)
                .orElse(List.of()),
            after,
            limit,
            ranked -> ranked.relation().toString(),
            ranked -> MAPPER.readTree(RelationsJson.write(ranked)))
        .toString();
  }

  /** As {@code entente relation A B --json} prints it. */
  @GetMapping("/{pair}")
  String one(@PathVariable("pair") String pair, Counted counted) {
    return PairJson.write(read(pair, counted));
  }

  /** As {@code entente relation A B --csv} prints it: a line for each step and direction. */
  @GetMapping(path = "/{pair}/series", produces = "text/csv;charset=UTF-8")
  String series(@PathVariable("pair") String pair, Counted counted) {
    return String.join("\n", PairCsv.write(read(pair, counted))) + "\n";
  }

  private PairReading read(String pair, Counted counted) {
    return readings.read(
        new PairQuestion(
            Asked.relation(pair),
            Asked.origin(counted.origin),
            Asked.status(counted.status, Status.ACTUAL),
            Asked.day("from", counted.from),
            Asked.day("to", counted.to),
            step(counted.step),
            clock.today()));
  }

  private static Step step(@Nullable String asked) {
    String name = Asked.words(asked) == null ? "week" : String.valueOf(asked);
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "day" -> Step.DAY;
      case "week" -> Step.WEEK;
      case "month" -> Step.MONTH;
      default ->
          throw new RefusedException(
              "step '%s' is none of day, week, month".formatted(Asked.cut(name)));
    };
  }
}
