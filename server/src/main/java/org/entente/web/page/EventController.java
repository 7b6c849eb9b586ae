package org.entente.web.page;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Party;
import org.entente.coding.acts.Ontology;
import org.entente.event.Attribution;
import org.entente.event.Event;
import org.entente.event.EventType;
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
    model.addAttribute("acts", Acts.ALL);
    model.addAttribute("actors", shown(entry.event().actors()));
    model.addAttribute("recipients", shown(entry.event().recipients()));
    model.addAttribute("people", people(entry.event()));
    model.addAttribute("original", mentions.getFirst().event());
    model.addAttribute("originalWho", EventLine.who(mentions.getFirst().event()));
    model.addAttribute("mentions", mentions.stream().map(MentionView::of).toList());
    model.addAttribute(
        "corrections", entry.corrections().stream().map(CorrectionView::of).toList());
    return "event";
  }

  /** A type and what it can be said more exactly. */
  record Acts(EventType type, List<String> modes) {
    static final List<Acts> ALL =
        Arrays.stream(EventType.values())
            .map(type -> new Acts(type, Ontology.standard().modes(type)))
            .toList();
  }

  /** As the form takes them. */
  private static String shown(List<Party> parties) {
    return parties.stream().map(Party::label).collect(Collectors.joining(", "));
  }

  /** Names of those who act, are acted on or say so, and whose offices are known. */
  private static Set<String> people(Event event) {
    return Stream.of(
            event.actors().stream().map(Party::name),
            event.recipients().stream().map(Party::name),
            event.saidBy().stream().map(Attribution::name))
        .flatMap(names -> names)
        .filter(Names.careers()::knows)
        .collect(Collectors.toSet());
  }

  @PostMapping("/events/{id}/corrections")
  String correct(@PathVariable("id") String id, Corrections.Said said, Principal who) {
    LedgerEvent found = FoundEvent.in(ledger, id);
    Corrections.store(ledger, found, said, who.getName());
    return "redirect:/events/" + found.event().id() + "#history";
  }
}
