package org.entente.web.api;

import java.security.Principal;
import java.util.List;
import org.entente.ledger.EventJson;
import org.entente.ledger.EventPage;
import org.entente.ledger.EventSearch;
import org.entente.ledger.ImportedRecord;
import org.entente.ledger.ImportedSearch;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.entente.ledger.Origin;
import org.entente.ledger.Status;
import org.entente.relation.Relation;
import org.entente.web.page.Asked;
import org.entente.web.page.Corrections;
import org.entente.web.page.FoundEvent;
import org.entente.web.page.NotFoundException;
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
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Ledger ledger;

  EventApi(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What is searched for, as the address has it. */
  record Search(
      @Nullable String origin,
      @Nullable String q,
      @Nullable String pair,
      @Nullable String actor,
      @Nullable String recipient,
      @Nullable String type,
      @Nullable String status,
      @Nullable String publisher,
      @Nullable String from,
      @Nullable String to,
      @Nullable String after) {
    @Nullable Relation relation() {
      String words = Asked.words(pair);
      return words == null ? null : Asked.relation(words);
    }
  }

  @GetMapping
  String list(Search search, @RequestParam(name = "limit", defaultValue = "100") int limit) {
    return switch (Asked.origin(search.origin)) {
      case Origin.Coded coded -> coded(search, Paging.limit(limit));
      case Origin.Imported(String name) -> imported(name, search, Paging.limit(limit));
      case Origin.All all ->
          throw new RefusedException(
              "Events of one origin make a list: coded, or one of "
                  + ledger.imports().origins().keySet());
    };
  }

  private String coded(Search search, int limit) {
    EventPage page =
        ledger.search(
            new EventSearch(
                Asked.words(search.q),
                search.relation(),
                Asked.code("actor", search.actor),
                Asked.code("recipient", search.recipient),
                Asked.type(search.type),
                Asked.status(search.status, Status.ANY),
                Asked.publishers(search.publisher),
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

  private String imported(String origin, Search search, int limit) {
    if (Asked.words(search.q) != null
        || Asked.words(search.status) != null
        || Asked.words(search.publisher) != null)
      throw new RefusedException(
          "Imported events carry no sentence, status or publisher to search by: leave out q, status"
              + " and publisher");
    List<ImportedRecord> found =
        ledger
            .imports()
            .search(
                new ImportedSearch(
                    origin,
                    search.relation(),
                    Asked.code("actor", search.actor),
                    Asked.code("recipient", search.recipient),
                    Asked.type(search.type),
                    Asked.day("from", search.from),
                    Asked.day("to", search.to),
                    cursor(search.after),
                    limit));
    boolean more = found.size() > limit;
    List<ImportedRecord> page = more ? found.subList(0, limit) : found;
    ObjectNode answer = ImportedJson.events(page);
    answer.put("next", more ? ImportedSearch.Cursor.of(page.getLast()).text() : null);
    return answer.toString();
  }

  private static ImportedSearch.@Nullable Cursor cursor(@Nullable String after) {
    String words = Asked.words(after);
    try {
      return words == null ? null : ImportedSearch.Cursor.of(words);
    } catch (IllegalArgumentException e) {
      throw new RefusedException("after '%s' is no place in a list".formatted(Asked.cut(words)));
    }
  }

  /** One; of an imported reference such as {@code icews:2871} all events that carry it. */
  @GetMapping("/{id}")
  String one(@PathVariable("id") String id) {
    if (id.indexOf(':') < 0) return EventJson.write(FoundEvent.in(ledger, id));
    List<ImportedRecord> found = ledger.imports().find(id);
    if (found.isEmpty())
      throw new NotFoundException("No event '%s' is in this ledger".formatted(Asked.cut(id)));
    return ImportedJson.events(found).toString();
  }

  @PostMapping(path = "/{id}/corrections", consumes = MediaType.APPLICATION_JSON_VALUE)
  String correct(@PathVariable("id") String id, @RequestBody Corrections.Said said, Principal who) {
    LedgerEvent found = FoundEvent.in(ledger, id);
    Corrections.store(ledger, found, said, who.getName());
    return EventJson.write(FoundEvent.in(ledger, found.event().id().value()));
  }
}
