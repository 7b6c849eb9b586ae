package org.entente.web.page;

import java.util.List;
import org.entente.event.EventType;
import org.entente.ledger.EventSearch;
import org.entente.ledger.Ledger;
import org.entente.ledger.Origin;
import org.entente.ledger.Status;
import org.entente.relations.commitment.CommitmentCourse;
import org.entente.view.Flag;
import org.entente.view.MeasureLines;
import org.entente.view.PairCsv;
import org.entente.view.PairReading;
import org.entente.view.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One relation: its chart, its measures, what changed, and the events below. */
@Controller
class RelationController {
  private static final int PAGE = 50;

  /** Changes that stand on the page itself, the latest; the others have a page of their own. */
  private static final int FLAGS = 12;

  private static final int OPEN = 8;

  /** Imported events carry no sentence to filter; the newest of them are listed. */
  private static final int IMPORTED = 100;

  private final Ledger ledger;
  private final PairReadings readings;
  private final Clock clock;

  RelationController(Ledger ledger, PairReadings readings, Clock clock) {
    this.ledger = ledger;
    this.readings = readings;
    this.clock = clock;
  }

  /** The part of an address that says which of the events are listed. */
  record Listing(
      @Nullable String type,
      @Nullable String publisher,
      @Nullable String ownership,
      @Nullable String outletCountry,
      @Nullable String speaker,
      @Nullable String after) {

    OutletChoice outlets() {
      return OutletChoice.of(publisher, ownership, outletCountry);
    }
  }

  @GetMapping("/relations/{pair}")
  String show(@PathVariable("pair") String pair, Counting counting, Listing listing, Model model) {
    PairReading reading = reading(pair, counting);
    var relation = reading.summary().relation();
    model.addAttribute("pair", relation.toString());
    model.addAttribute("a", relation.a());
    model.addAttribute("b", relation.b());
    model.addAttribute("nameA", Names.of(relation.a()));
    model.addAttribute("nameB", Names.of(relation.b()));
    model.addAttribute("reading", reading);
    model.addAttribute("counting", counting);
    model.addAttribute("query", counting.query());
    model.addAttribute("measures", MeasureLines.of(reading, Words.wording()));
    List<CommitmentCourse> open = reading.commitments().open();
    var told = CommitmentBoard.told(ledger, open.stream().limit(OPEN).toList());
    model.addAttribute("openCount", open.size());
    model.addAttribute(
        "open", open.stream().limit(OPEN).map(course -> CommitmentLine.of(course, told)).toList());
    model.addAttribute("madeCount", reading.commitments().courses().size());
    List<Flag> flags = reading.flags();
    model.addAttribute("flags", flags.subList(Math.max(0, flags.size() - FLAGS), flags.size()));
    model.addAttribute("speakers", List.of(relation.a(), relation.b()));
    model.addAttribute("types", EventType.values());
    List<String> publishers = ledger.publishers();
    model.addAttribute("publishers", publishers);
    model.addAttribute("ownerships", OutletChoice.known(publishers, OutletChoice::ownership));
    model.addAttribute("outletCountries", OutletChoice.known(publishers, OutletChoice::country));
    list(reading, counting, listing, model);
    return "relation";
  }

  /** The events alone, for the days that the chart shows. */
  @GetMapping("/relations/{pair}/ledger")
  String ledger(
      @PathVariable("pair") String pair, Counting counting, Listing listing, Model model) {
    list(reading(pair, counting), counting, listing, model);
    model.addAttribute("pair", pair);
    model.addAttribute("counting", counting);
    return "fragments :: ledger";
  }

  @GetMapping(path = "/relations/{pair}/chart.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> chart(@PathVariable("pair") String pair, Counting counting) {
    return ResponseEntity.ok(ChartJson.write(reading(pair, counting)));
  }

  @GetMapping(path = "/relations/{pair}/series.csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> series(@PathVariable("pair") String pair, Counting counting) {
    PairReading reading = reading(pair, counting);
    return ResponseEntity.ok()
        .header(
            "Content-Disposition",
            "attachment; filename=\"%s.csv\"".formatted(reading.summary().relation()))
        .body(String.join("\n", PairCsv.write(reading)) + "\n");
  }

  /** What the chart draws, as a table. */
  @GetMapping("/relations/{pair}/weeks")
  String weeks(@PathVariable("pair") String pair, Counting counting, Model model) {
    PairReading reading = reading(pair, counting);
    model.addAttribute("pair", reading.summary().relation().toString());
    model.addAttribute(
        "dyads", List.of(reading.weeks().forth().dyad(), reading.weeks().back().dyad()));
    model.addAttribute("query", counting.query());
    model.addAttribute("table", WeekTable.of(reading));
    return "weeks";
  }

  private PairReading reading(String pair, Counting counting) {
    return readings.read(counting.question(pair, clock.today()));
  }

  private void list(PairReading reading, Counting counting, Listing listing, Model model) {
    Origin origin = reading.question().origin();
    if (!(origin instanceof Origin.Coded)) {
      model.addAttribute("reports", Reports.of(ledger, reading, IMPORTED, List.of()));
      return;
    }
    var page =
        ledger.search(
            new EventSearch(
                null,
                reading.summary().relation(),
                null,
                null,
                null,
                null,
                Asked.speaker(listing.speaker),
                Asked.type(listing.type),
                Asked.status(counting.status(), Status.ANY),
                listing.outlets().among(ledger.publishers()),
                Asked.day("from", counting.from()),
                Asked.day("to", counting.to()),
                Asked.cursor(listing.after),
                PAGE));
    model.addAttribute("page", page);
    model.addAttribute("listing", listing);
    model.addAttribute("lines", page.events().stream().map(EventLine::of).toList());
    model.addAttribute("next", page.next() == null ? null : page.next().text());
  }
}
