package org.entente.web.page;

import org.entente.event.Commitment;
import org.entente.ledger.Ledger;
import org.entente.relations.commitment.Status;
import org.entente.view.CommitmentBook;
import org.entente.view.CommitmentCsv;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The board of offers, promises, threats and demands, and what became of them. */
@Controller
class CommitmentController {
  /** Cards of each status, and of the only one that is asked for. */
  private static final int FEW = 8;

  private static final int MANY = 100;

  private final Ledger ledger;
  private final CommitmentReader reader;

  CommitmentController(Ledger ledger, CommitmentReader reader) {
    this.ledger = ledger;
    this.reader = reader;
  }

  @GetMapping("/commitments")
  String show(CommitmentFilter filter, Model model) {
    CommitmentBook book = filter.of(reader.read());
    model.addAttribute("filter", filter);
    model.addAttribute("query", filter.query());
    model.addAttribute("on", book.on());
    model.addAttribute(
        "board",
        CommitmentBoard.of(
            ledger, book.courses(), Asked.words(filter.status()) == null ? FEW : MANY));
    model.addAttribute("statuses", Status.values());
    model.addAttribute("kinds", Commitment.Kind.values());
    return "commitments";
  }

  @GetMapping(path = "/commitments.csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> csv(CommitmentFilter filter) {
    return ResponseEntity.ok()
        .header("Content-Disposition", "attachment; filename=\"commitments.csv\"")
        .body(String.join("\n", CommitmentCsv.write(filter.of(reader.read()))) + "\n");
  }
}
