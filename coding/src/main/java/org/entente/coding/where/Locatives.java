package org.entente.coding.where;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/** Whether a name of a place says where something is: "in the city of Aleppo", not "of Aleppo". */
final class Locatives {
  private static final Set<String> AT =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "outside",
          "around",
          "across",
          "throughout",
          "within",
          "off",
          "on",
          "over");
  private static final Set<String> WIDE_ONLY = Set.of("on", "over", "off");
  private static final Set<String> PART =
      Set.of(
          "city",
          "town",
          "village",
          "province",
          "region",
          "port",
          "capital",
          "district",
          "area",
          "outskirt",
          "suburb",
          "north",
          "south",
          "east",
          "west",
          "airport",
          "base",
          "peninsula",
          "valley",
          "strip",
          "island",
          "centre",
          "center",
          "state",
          "territory",
          "governorate",
          "coast",
          "part",
          "stronghold",
          "enclave",
          "heights",
          "resort",
          "camp",
          "waters");
  private static final Set<String> ARRIVING =
      Set.of("travel", "fly", "visit", "trip", "deploy", "return", "deployment");

  private Locatives() {}

  /** The word that carries the preposition, when the name answers the question where. */
  static Optional<Token> carrier(ParsedSentence sentence, Gazetteer.Named named) {
    Token at = head(sentence, named);
    for (int steps = 0; steps < 4; steps++) {
      Optional<String> preposition = preposition(sentence, at);
      if (preposition.isPresent() && locates(sentence, at, preposition.get(), named.place()))
        return Optional.of(at);
      Optional<Token> governor = sentence.head(at);
      if (governor.isEmpty() || !isPartOf(at, governor.get(), preposition.orElse("")))
        return Optional.empty();
      at = governor.get();
    }
    return Optional.empty();
  }

  /** The word for the whole that a name names: "city" of "the city of Aleppo". */
  static Token whole(ParsedSentence sentence, Gazetteer.Named named) {
    Token at = head(sentence, named);
    Optional<Token> governor = sentence.head(at);
    boolean part =
        governor.isPresent() && isPartOf(at, governor.get(), preposition(sentence, at).orElse(""));
    return part ? governor.get() : at;
  }

  /** The word of a name that is governed from outside. */
  static Token head(ParsedSentence sentence, Gazetteer.Named named) {
    for (int i = named.to() - 1; i >= named.from(); i--) {
      Token token = sentence.token(i);
      if ((token.head() < named.from() || token.head() >= named.to()) && !token.isPunctuation())
        return token;
    }
    return sentence.token(named.to() - 1);
  }

  private static boolean locates(
      ParsedSentence sentence, Token carrier, String preposition, Place place) {
    if (preposition.equals("to"))
      return sentence.head(carrier).map(verb -> ARRIVING.contains(verb.lemma())).orElse(false);
    if (!AT.contains(preposition)) return false;
    return !WIDE_ONLY.contains(preposition) || place.kind() == Place.Kind.REGION;
  }

  private static boolean isPartOf(Token name, Token whole, String preposition) {
    if (!PART.contains(whole.lemma().toLowerCase(Locale.ROOT)) || !whole.isNoun()) return false;
    return switch (name.relation()) {
      case "appos", "compound", "dep" -> true;
      case "nmod" -> preposition.equals("of");
      default -> false;
    };
  }

  static Optional<String> preposition(ParsedSentence sentence, Token token) {
    return sentence
        .children(token, "case")
        .filter(child -> child.index() < token.index() && !child.tag().equals("POS"))
        .map(Token::lemma)
        .findFirst();
  }
}
