package org.entente.ledger;

import static org.entente.ledger.Table.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.entente.event.Answer;
import org.entente.event.Commitment;
import org.entente.event.Terms;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Condition, commitment and answer as columns; what goes in comes out equal. */
final class TermsRow {
  /** Of an event: what is asked for. */
  static final List<Table.Column> TOLD =
      List.of(text("condition"), text("commitment"), text("answers"));

  /** Of a mention and an exported event: the objects of the record, as JSON. */
  static final List<Table.Column> WHOLE =
      List.of(text("condition"), text("condition_act"), text("commitment"), text("answers"));

  private TermsRow() {}

  /** The values of {@link #TOLD}: kind of the commitment and kind of the answer. */
  static List<@Nullable Object> told(Terms terms) {
    Commitment commitment = terms.commitment();
    Answer answer = terms.answer();
    return Arrays.<@Nullable Object>asList(
        terms.conditionWords(),
        commitment == null ? null : commitment.kind().label(),
        answer == null ? null : answer.kind().label());
  }

  /** The values of {@link #WHOLE}. */
  static List<@Nullable Object> whole(Terms terms) {
    return Arrays.<@Nullable Object>asList(
        terms.conditionWords(),
        json(TermsJson.conditionAct(terms.condition())),
        json(TermsJson.commitment(terms.commitment())),
        json(TermsJson.answer(terms.answer())));
  }

  /** From the columns of {@link #WHOLE}. */
  static Terms read(ResultSet row) throws SQLException {
    return new Terms(
        TermsJson.commitment(node(row, "commitment")),
        TermsJson.condition(row.getString("condition"), node(row, "condition_act")),
        TermsJson.answer(node(row, "answers")));
  }

  private static JsonNode node(ResultSet row, String column) throws SQLException {
    String json = row.getString(column);
    return json == null ? MissingNode.getInstance() : PartyJson.parse(json);
  }

  private static @Nullable String json(@Nullable JsonNode node) {
    return node == null ? null : node.toString();
  }
}
