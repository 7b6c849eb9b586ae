package org.entente.web.page;

import java.security.Principal;
import java.util.List;
import org.entente.event.EventId;
import org.entente.ledger.Change;
import org.entente.ledger.CorrectionRefusedException;
import org.entente.ledger.EventLookup;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One event with every report of it, and what people said against the coder. */
@Controller
class EventController {
  private static final int LONGEST_REASON = 2_000;

  private final Ledger ledger;

  EventController(Ledger ledger) {
    this.ledger = ledger;
  }

  @GetMapping("/events/{id}")
  String show(@PathVariable("id") String id, Model model) {
    LedgerEvent entry = event(id);
    var mentions = ledger.mentions(entry.event().id());
    model.addAttribute("entry", entry);
    model.addAttribute("line", EventLine.of(entry));
    model.addAttribute("original", mentions.getFirst().event());
    model.addAttribute("originalWho", EventLine.who(mentions.getFirst().event()));
    model.addAttribute("mentions", mentions.stream().map(MentionView::of).toList());
    model.addAttribute(
        "corrections", entry.corrections().stream().map(CorrectionView::of).toList());
    return "event";
  }

  @PostMapping("/events/{id}/corrections")
  String correct(
      @PathVariable("id") String id,
      @RequestParam("what") String what,
      @RequestParam(name = "day", required = false) @Nullable String day,
      @RequestParam(name = "other", required = false) @Nullable String other,
      @RequestParam(name = "why", defaultValue = "") String why,
      Principal who) {
    EventId event = event(id).event().id();
    if (why.length() > LONGEST_REASON)
      throw new RefusedException(
          "A reason of %,d characters; %,d are enough".formatted(why.length(), LONGEST_REASON));
    Change change = Corrections.change(what, day, other == null ? null : known(other));
    try {
      ledger.correct(event, List.of(change), who.getName(), why.isBlank() ? null : why.strip());
    } catch (CorrectionRefusedException e) {
      throw new RefusedException(String.valueOf(e.getMessage()));
    }
    return "redirect:/events/" + event;
  }

  private @Nullable EventId known(String other) {
    return other.isBlank() ? null : event(other).event().id();
  }

  private LedgerEvent event(String id) {
    return switch (ledger.findEvent(id)) {
      case EventLookup.Found(LedgerEvent found) -> found;
      case EventLookup.Missing missing ->
          throw new NotFoundException("No event '%s' is in this ledger".formatted(cut(id)));
      case EventLookup.Ambiguous ambiguous ->
          throw new NotFoundException("More than one event begins with '%s'".formatted(cut(id)));
    };
  }

  private static String cut(String id) {
    return id.length() <= 40 ? id : id.substring(0, 40) + "…";
  }
}
