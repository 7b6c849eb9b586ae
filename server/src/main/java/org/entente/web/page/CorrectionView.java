package org.entente.web.page;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.actor.Party;
import org.entente.ledger.Change;
import org.entente.ledger.Correction;

/** A correction in words. */
public record CorrectionView(String made, String by, String words, String reason) {
  static CorrectionView of(Correction correction) {
    return new CorrectionView(
        Dates.text(correction.made()),
        correction.by(),
        words(correction.change()),
        correction.reason() == null ? "" : correction.reason());
  }

  private static String words(Change change) {
    return switch (change) {
      case Change.ActWas(var act) -> "the act was %s, CAMEO %s".formatted(act.label(), act.cameo());
      case Change.ActorsWere(var parties) -> "by " + labels(parties);
      case Change.RecipientsWere(var parties) ->
          parties.isEmpty() ? "on nobody, or joint" : "on " + labels(parties);
      case Change.DateWas(var date) ->
          "the date was " + (date.day() == null ? "unknown" : Dates.text(date));
      case Change.DuplicateOf(var other) -> "a duplicate of " + other;
      case Change.NoEvent noEvent -> "no event";
      case Change.Apart(var mention) -> "report " + mention + " is of another event";
      case Change.Rejoined(var mention) -> "report " + mention + " belongs where the coder has it";
      case Change.Note note -> "note";
      case Change.Original back -> "as the coder had it";
    };
  }

  private static String labels(List<Party> parties) {
    return parties.stream().map(Party::label).collect(Collectors.joining(", "));
  }
}
