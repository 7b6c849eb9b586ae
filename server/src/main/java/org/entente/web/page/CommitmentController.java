package org.entente.web.page;

import java.util.List;
import java.util.function.Predicate;
import org.entente.event.Commitment;
import org.entente.ledger.Ledger;
import org.entente.relation.Relation;
import org.entente.relations.commitment.CommitmentCourse;
import org.entente.relations.commitment.Status;
import org.entente.view.CommitmentBook;
import org.entente.view.CommitmentCsv;
import org.jspecify.annotations.Nullable;
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

  /** The part of an address that says which are shown. */
  record Filter(
      @Nullable String pair,
      @Nullable String actor,
      @Nullable String status,
      @Nullable String kind) {
    String query() {
      return new Query()
          .add("pair", pair)
          .add("actor", actor)
          .add("status", status)
          .add("kind", kind)
          .toString();
    }
  }

  @GetMapping("/commitments")
  String show(Filter filter, Model model) {
    CommitmentBook book = chosen(filter);
    model.addAttribute("filter", filter);
    model.addAttribute("query", filter.query());
    model.addAttribute("on", book.on());
    model.addAttribute(
        "board",
        CommitmentBoard.of(
            ledger, book.courses(), Asked.words(filter.status) == null ? FEW : MANY));
    model.addAttribute("statuses", Status.values());
    model.addAttribute("kinds", Commitment.Kind.values());
    return "commitments";
  }

  @GetMapping(path = "/commitments.csv", produces = "text/csv;charset=UTF-8")
  ResponseEntity<String> csv(Filter filter) {
    return ResponseEntity.ok()
        .header("Content-Disposition", "attachment; filename=\"commitments.csv\"")
        .body(String.join("\n", CommitmentCsv.write(chosen(filter))) + "\n");
  }

  private CommitmentBook chosen(Filter filter) {
    String pair = Asked.words(filter.pair);
    Relation relation = pair == null ? null : Asked.relation(pair);
    String actor = Asked.code("actor", filter.actor);
    Status status = Asked.oneOf(Status.class, "status", filter.status);
    Commitment.Kind kind = Asked.oneOf(Commitment.Kind.class, "kind", filter.kind);
    Predicate<CommitmentCourse> fits =
        course ->
            (relation == null || course.isBetween(relation.a(), relation.b()))
                && (actor == null || course.isOf(actor))
                && (status == null || course.status() == status)
                && (kind == null || course.kind() == kind);
    CommitmentBook book = reader.read();
    List<CommitmentCourse> fitting = book.courses().stream().filter(fits).toList();
    return new CommitmentBook(book.on(), fitting);
  }
}
