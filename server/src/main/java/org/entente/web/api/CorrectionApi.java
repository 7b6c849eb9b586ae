package org.entente.web.api;

import org.entente.ledger.Correction;
import org.entente.ledger.CorrectionJson;
import org.entente.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everything that people corrected: what, whose word it is, when and why. */
@RestController
@RequestMapping(path = "/api/v1/corrections", produces = MediaType.APPLICATION_JSON_VALUE)
class CorrectionApi {
  private final Ledger ledger;

  CorrectionApi(Ledger ledger) {
    this.ledger = ledger;
  }

  /** In the order in which they were made. */
  @GetMapping
  String list(
      @RequestParam(name = "after", required = false) @Nullable String after,
      @RequestParam(name = "limit", defaultValue = "100") int limit) {
    return Paging.page(
            "corrections",
            ledger.corrections(),
            after,
            limit,
            (Correction correction) -> String.valueOf(correction.number()),
            CorrectionJson::node)
        .toString();
  }
}
