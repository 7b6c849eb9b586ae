package org.entente.web.page;

import java.time.LocalDate;
import org.entente.ledger.Status;
import org.entente.relations.series.Step;
import org.entente.view.PairQuestion;
import org.jspecify.annotations.Nullable;

/** The part of a relation's address that says which acts count. */
record Counting(
    @Nullable String origin, @Nullable String status, @Nullable String from, @Nullable String to) {
  /** As the end of an address. */
  String query() {
    var query = new Query();
    query.add("origin", origin);
    query.add("status", status);
    query.add("from", from);
    query.add("to", to);
    return query.toString();
  }

  /**
   * What it asks of a relation, week by week.
   *
   * @param pair two codes, {@code USA-RUS}
   */
  PairQuestion question(String pair, LocalDate today) {
    return new PairQuestion(
        Asked.relation(pair),
        Asked.origin(origin),
        Asked.status(status, Status.ACTUAL),
        Asked.day("from", from),
        Asked.day("to", to),
        Step.WEEK,
        today);
  }
}
