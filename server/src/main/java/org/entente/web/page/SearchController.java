package org.entente.web.page;

import java.util.Locale;
import org.entente.event.EventType;
import org.entente.ledger.EventSearch;
import org.entente.ledger.Ledger;
import org.entente.ledger.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Events by words, parties, type, status, publisher and days. */
@Controller
class SearchController {
  private static final int PAGE = 50;
  private static final int LONGEST = 200;

  private final Ledger ledger;

  SearchController(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What the form asks. */
  record Form(
      @Nullable String q,
      @Nullable String actor,
      @Nullable String recipient,
      @Nullable String type,
      @Nullable String status,
      @Nullable String publisher,
      @Nullable String from,
      @Nullable String to,
      @Nullable String after) {
    String query() {
      return new Query()
          .add("q", q)
          .add("actor", actor)
          .add("recipient", recipient)
          .add("type", type)
          .add("status", status)
          .add("publisher", publisher)
          .add("from", from)
          .add("to", to)
          .toString();
    }
  }

  @GetMapping("/events")
  String show(Form form, Model model) {
    String words = Asked.words(form.q);
    if (words != null && words.length() > LONGEST)
      throw new RefusedException(
          "Words of %,d characters; %d at most".formatted(words.length(), LONGEST));
    var page =
        ledger.search(
            new EventSearch(
                words,
                null,
                Asked.code("actor", form.actor),
                Asked.code("recipient", form.recipient),
                Asked.type(form.type),
                Asked.status(form.status, Status.ANY),
                Asked.words(form.publisher),
                Asked.day("from", form.from),
                Asked.day("to", form.to),
                Asked.cursor(form.after),
                PAGE));
    model.addAttribute("form", form);
    model.addAttribute("query", form.query());
    model.addAttribute("types", EventType.values());
    model.addAttribute(
        "statuses",
        java.util.Arrays.stream(Status.values())
            .map(status -> status.name().toLowerCase(Locale.ROOT))
            .toList());
    model.addAttribute("publishers", ledger.publishers());
    model.addAttribute("lines", page.events().stream().map(EventLine::of).toList());
    model.addAttribute("next", page.next() == null ? null : page.next().text());
    return "events";
  }
}
