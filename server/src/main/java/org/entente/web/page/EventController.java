package org.entente.web.page;

import java.security.Principal;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

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
  String correct(@PathVariable("id") String id, Corrections.Said said, Principal who) {
    LedgerEvent found = FoundEvent.in(ledger, id);
    Corrections.store(ledger, found, said, who.getName());
    return "redirect:/events/" + found.event().id();
  }
}
