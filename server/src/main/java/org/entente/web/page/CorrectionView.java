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
      case Change.ActWas(var act) -> Words.of("changed.act", act.label(), act.cameo());
      case Change.ActorsWere(var parties) -> Words.of("changed.actors", labels(parties));
      case Change.RecipientsWere(var parties) ->
          parties.isEmpty()
              ? Words.of("changed.nobody")
              : Words.of("changed.recipients", labels(parties));
      case Change.DateWas(var date) ->
          date.day() == null
              ? Words.of("changed.unknownDate")
              : Words.of("changed.date", Dates.text(date));
      case Change.DuplicateOf(var other) -> Words.of("changed.duplicate", other);
      case Change.NoEvent noEvent -> Words.of("changed.noEvent");
      case Change.Apart(var mention) -> Words.of("changed.apart", mention);
      case Change.Rejoined(var mention) -> Words.of("changed.rejoined", mention);
      case Change.Note note -> Words.of("changed.note");
      case Change.Original back -> Words.of("changed.original");
    };
  }

  private static String labels(List<Party> parties) {
    return parties.stream().map(Party::label).collect(Collectors.joining(", "));
  }
}
