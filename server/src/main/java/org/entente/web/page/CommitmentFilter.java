package org.entente.web.page;

import org.entente.event.Commitment;
import org.entente.relation.Relation;
import org.entente.relations.commitment.Status;
import org.entente.view.CommitmentBook;
import org.jspecify.annotations.Nullable;

/** The part of an address that says which commitments are asked for; a blank part for all. */
public record CommitmentFilter(
    @Nullable String pair, @Nullable String actor, @Nullable String status, @Nullable String kind) {
  String query() {
    return new Query()
        .add("pair", pair)
        .add("actor", actor)
        .add("status", status)
        .add("kind", kind)
        .toString();
  }

  /** The relation in which they lie; {@code null} for all. */
  public @Nullable Relation relation() {
    String words = Asked.words(pair);
    return words == null ? null : Asked.relation(words);
  }

  /** Those of a book that are asked for. */
  public CommitmentBook of(CommitmentBook book) {
    Relation relation = relation();
    String code = Asked.code("actor", actor);
    Status wanted = Asked.oneOf(Status.class, "status", status);
    Commitment.Kind sort = Asked.oneOf(Commitment.Kind.class, "kind", kind);
    return new CommitmentBook(
        book.on(),
        book.courses().stream()
            .filter(course -> relation == null || course.isBetween(relation.a(), relation.b()))
            .filter(course -> code == null || course.isOf(code))
            .filter(course -> wanted == null || course.status() == wanted)
            .filter(course -> sort == null || course.kind() == sort)
            .toList());
  }
}
