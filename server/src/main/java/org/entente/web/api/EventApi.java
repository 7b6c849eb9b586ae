package org.entente.web.api;

import java.security.Principal;
import org.entente.ledger.EventJson;
import org.entente.ledger.EventPage;
import org.entente.ledger.EventSearch;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.entente.ledger.Status;
import org.entente.web.page.Asked;
import org.entente.web.page.Corrections;
import org.entente.web.page.FoundEvent;
import org.entente.web.page.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Events in the record of the project, a page at a time. */
@RestController
@RequestMapping(path = "/api/v1/events", produces = MediaType.APPLICATION_JSON_VALUE)
class EventApi {
  private static final int MOST = 1_000;
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Ledger ledger;

  EventApi(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What is searched for, as the address has it. */
  record Search(
      @Nullable String q,
      @Nullable String pair,
      @Nullable String actor,
      @Nullable String recipient,
      @Nullable String type,
      @Nullable String status,
      @Nullable String publisher,
      @Nullable String from,
      @Nullable String to,
      @Nullable String after) {}

  @GetMapping
  String list(Search search, @RequestParam(name = "limit", defaultValue = "100") int limit) {
    if (limit < 1 || limit > MOST)
      throw new RefusedException("limit %d is not in 1 to %d".formatted(limit, MOST));
    EventPage page =
        ledger.search(
            new EventSearch(
                Asked.words(search.q),
                search.pair == null ? null : Asked.relation(search.pair),
                Asked.code("actor", search.actor),
                Asked.code("recipient", search.recipient),
                Asked.type(search.type),
                Asked.status(search.status, Status.ANY),
                Asked.words(search.publisher),
                Asked.day("from", search.from),
                Asked.day("to", search.to),
                Asked.cursor(search.after),
                limit));
    ObjectNode answer = MAPPER.createObjectNode();
    ArrayNode events = answer.putArray("events");
    page.events().forEach(event -> events.add(MAPPER.readTree(EventJson.write(event))));
    answer.put("next", page.next() == null ? null : page.next().text());
    return answer.toString();
  }

  @GetMapping("/{id}")
  String one(@PathVariable("id") String id) {
    return EventJson.write(FoundEvent.in(ledger, id));
  }

  @PostMapping(path = "/{id}/corrections", consumes = MediaType.APPLICATION_JSON_VALUE)
  String correct(@PathVariable("id") String id, @RequestBody Corrections.Said said, Principal who) {
    LedgerEvent found = FoundEvent.in(ledger, id);
    Corrections.store(ledger, found, said, who.getName());
    return EventJson.write(FoundEvent.in(ledger, found.event().id().value()));
  }
}
