package org.entente.web.page;

import java.security.Principal;
import java.util.List;
import org.entente.event.EventId;
import org.entente.ledger.Change;
import org.entente.ledger.CorrectionRefusedException;
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
  private final Ledger ledger;

  EventController(Ledger ledger) {
    this.ledger = ledger;
  }

  @GetMapping("/events/{id}")
  String show(@PathVariable("id") String id, Model model) {
    LedgerEvent entry = FoundEvent.in(ledger, id);
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
    EventId event = FoundEvent.in(ledger, id).event().id();
    Change change = Corrections.change(what, day, other == null ? null : known(other));
    try {
      ledger.correct(event, List.of(change), who.getName(), Corrections.reason(why));
    } catch (CorrectionRefusedException e) {
      throw new RefusedException(String.valueOf(e.getMessage()));
    }
    return "redirect:/events/" + event;
  }

  private @Nullable EventId known(String other) {
    return other.isBlank() ? null : FoundEvent.in(ledger, other).event().id();
  }
}
