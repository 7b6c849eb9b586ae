package org.entente.web.api;

import org.entente.ledger.Ledger;
import org.entente.relation.Relation;
import org.entente.view.CommitmentBook;
import org.entente.view.CommitmentJson;
import org.entente.web.page.Clock;
import org.entente.web.page.CommitmentFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Offers, promises, threats and demands, and what became of each. */
@RestController
@RequestMapping(path = "/api/v1/commitments", produces = MediaType.APPLICATION_JSON_VALUE)
class CommitmentApi {
  private final Ledger ledger;
  private final Clock clock;

  CommitmentApi(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The newest first. */
  @GetMapping
  String list(
      CommitmentFilter filter,
      @RequestParam(name = "after", required = false) @Nullable String after,
      @RequestParam(name = "limit", defaultValue = "100") int limit) {
    Relation relation = filter.relation();
    CommitmentBook book =
        filter.of(
            relation == null
                ? CommitmentBook.read(ledger, clock.today())
                : CommitmentBook.read(ledger, relation, clock.today()));
    ObjectNode answer =
        Paging.page(
            "commitments",
            book.courses().reversed(),
            after,
            limit,
            course -> course.id().value(),
            CommitmentJson::node);
    answer.put("on", book.on().toString());
    return answer.toString();
  }
}
