package org.entente.web.api;

import java.util.Locale;
import org.entente.ledger.Status;
import org.entente.relations.series.Step;
import org.entente.view.PairJson;
import org.entente.view.PairQuestion;
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

/** Relations: all of them measured, and one with its series. */
@RestController
@RequestMapping(path = "/api/v1/relations", produces = MediaType.APPLICATION_JSON_VALUE)
class RelationApi {
  private final PairReadings readings;
  private final OverviewReader overview;
  private final Clock clock;

  RelationApi(PairReadings readings, OverviewReader overview, Clock clock) {
    this.readings = readings;
    this.overview = overview;
    this.clock = clock;
  }

  /** As {@code entente relations --json} prints them, most acts first. */
  @GetMapping
  String list(@RequestParam(name = "origin", required = false) @Nullable String origin) {
    return overview
        .read(Asked.origin(origin))
        .map(reading ->
            "["
                + String.join(",", reading.relations().stream().map(RelationsJson::write).toList())
                + "]")
        .orElse("[]");
  }

  /** As {@code entente relation A B --json} prints it. */
  @GetMapping("/{pair}")
  String one(
      @PathVariable("pair") String pair,
      @RequestParam(name = "origin", required = false) @Nullable String origin,
      @RequestParam(name = "status", required = false) @Nullable String status,
      @RequestParam(name = "from", required = false) @Nullable String from,
      @RequestParam(name = "to", required = false) @Nullable String to,
      @RequestParam(name = "step", defaultValue = "week") String step) {
    return PairJson.write(
        readings.read(
            new PairQuestion(
                Asked.relation(pair),
                Asked.origin(origin),
                Asked.status(status, Status.ACTUAL),
                Asked.day("from", from),
                Asked.day("to", to),
                step(step),
                clock.today())));
  }

  private static Step step(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "day" -> Step.DAY;
      case "week" -> Step.WEEK;
      case "month" -> Step.MONTH;
      default ->
          throw new RefusedException("step '%s' is none of day, week, month".formatted(name));
    };
  }
}
