package org.entente.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.event.Commitment;
import org.entente.ledger.Ledger;
import org.entente.relations.commitment.CommitmentCourse;
import org.entente.relations.commitment.Status;
import org.entente.view.CommitmentBook;
import org.entente.view.CommitmentJson;
import org.entente.web.page.Asked;
import org.entente.web.page.Clock;
import org.entente.web.page.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Offers, promises, threats and demands, and what became of each. */
@RestController
@RequestMapping(path = "/api/v1/commitments", produces = MediaType.APPLICATION_JSON_VALUE)
class CommitmentApi {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Ledger ledger;
  private final Clock clock;

  CommitmentApi(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Which are asked for: of a relation or of one actor, of a status and kind. */
  record Wanted(
      @Nullable String pair,
      @Nullable String actor,
      @Nullable String status,
      @Nullable String kind,
      @Nullable String after) {}

  /** The newest first. */
  @GetMapping
  String list(Wanted wanted, @RequestParam(name = "limit", defaultValue = "100") int limit) {
    String actor = Asked.code("actor", wanted.actor);
    String pair = Asked.words(wanted.pair);
    CommitmentBook book =
        pair == null
            ? CommitmentBook.read(ledger, clock.today())
            : CommitmentBook.read(ledger, Asked.relation(pair), clock.today());
    Status status = one("status", Status.values(), Status::label, wanted.status);
    Commitment.Kind kind =
        one("kind", Commitment.Kind.values(), Commitment.Kind::label, wanted.kind);
    List<CommitmentCourse> courses =
        book.courses().reversed().stream()
            .filter(course -> actor == null || course.isOf(actor))
            .filter(course -> status == null || course.status() == status)
            .filter(course -> kind == null || course.kind() == kind)
            .toList();
    ObjectNode answer =
        Paging.page(
            "commitments",
            courses,
            wanted.after,
            limit,
            course -> course.id().value(),
            course ->
                MAPPER
                    .readTree(CommitmentJson.write(new CommitmentBook(book.on(), List.of(course))))
                    .required("commitments")
                    .required(0));
    answer.put("on", book.on().toString());
    return answer.toString();
  }

  private static <E> @Nullable E one(
      String name, E[] all, java.util.function.Function<E, String> label, @Nullable String asked) {
    String words = Asked.words(asked);
    if (words == null) return null;
    String wanted = words.toLowerCase(Locale.ROOT).replace('-', ' ');
    return Arrays.stream(all)
        .filter(value -> label.apply(value).replace('-', ' ').equals(wanted))
        .findFirst()
        .orElseThrow(() ->
            new RefusedException(
                "%s '%s' is none of %s"
                    .formatted(name, Asked.cut(words), Arrays.stream(all).map(label).toList())));
  }
}
