package org.entente.coding.magnitude;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Span;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.event.Magnitude;
import org.entente.event.Magnitude.Kind;
import org.jspecify.annotations.Nullable;

/** The numbers of a sentence of which the words say what they count. */
final class MagnitudeReader {
  private static final Set<String> PARTS = Set.of("including", "among", "them");

  private MagnitudeReader() {}

  static List<Measured> read(ParsedSentence sentence) {
    List<Measured> measured = new ArrayList<>();
    for (Quantity quantity : QuantityScanner.scan(sentence.sentence().text()))
      CountedThing.of(sentence, quantity)
          .filter(thing -> !isPart(sentence, thing.from()))
          .flatMap(thing -> measured(sentence, quantity, thing))
          .ifPresent(measured::add);
    return List.copyOf(measured);
  }

  /** "Twelve people, including three children": the three are counted already. */
  private static boolean isPart(ParsedSentence sentence, int from) {
    for (int i = Math.max(0, from - 3); i < from; i++)
      if (PARTS.contains(sentence.token(i).lemma())
          || sentence.token(i).text().equalsIgnoreCase("including")) return true;
    return false;
  }

  private static Optional<Measured> measured(
      ParsedSentence sentence, Quantity quantity, CountedThing thing) {
    if (quantity.currency() != null)
      return Optional.of(of(sentence, quantity, Kind.MONEY, quantity.currency(), thing.position()));
    return Meaning.find(sentence, thing)
        .map(found ->
            of(sentence, quantity, found.kind(), unit(found.kind(), thing), found.anchor()));
  }

  private static @Nullable String unit(Kind kind, CountedThing thing) {
    return kind == Kind.WEAPONS && thing.noun() != null ? thing.noun().lemma() : null;
  }

  private static Measured of(
      ParsedSentence sentence, Quantity quantity, Kind kind, @Nullable String unit, Token anchor) {
    Span words = quantity.words();
    return new Measured(
        new Magnitude(
            kind,
            quantity.least(),
            quantity.most(),
            quantity.approximate(),
            unit,
            words.of(sentence.sentence().text()),
            words.shift(sentence.sentence().span().start())),
        anchor);
  }
}
