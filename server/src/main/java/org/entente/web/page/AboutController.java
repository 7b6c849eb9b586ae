package org.entente.web.page;

import org.entente.ledger.Ledger;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the ledger holds, what became of its sentences, and what each measure says. */
@Controller
class AboutController {
  private static final int UNRESOLVED = 100;

  private final Ledger ledger;

  AboutController(Ledger ledger) {
    this.ledger = ledger;
  }

  @GetMapping("/about")
  String show(Model model) {
    model.addAttribute("articles", ledger.countArticles());
    model.addAttribute("events", ledger.countEvents());
    model.addAttribute("mentions", ledger.countMentions());
    model.addAttribute("imported", ledger.imports().origins());
    model.addAttribute("outcomes", ledger.outcomes());
    model.addAttribute("runs", ledger.runs().reversed());
    model.addAttribute("unresolved", ledger.unresolved(UNRESOLVED));
    return "about";
  }

  @GetMapping("/help")
  String help() {
    return "help";
  }

  @GetMapping("/login")
  String login() {
    return "login";
  }
}
