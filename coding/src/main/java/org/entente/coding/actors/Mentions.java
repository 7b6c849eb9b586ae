package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/** The mentions of one sentence as they are found, from left to right. */
final class Mentions {
  private final ParsedSentence sentence;
  private final List<Found> found = new ArrayList<>();

  Mentions(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  List<Found> all() {
    return found;
  }

  void add(Found one) {
    found.add(one);
  }

  /**
   * Adds a phrase.
   *
   * @param from its first token
   * @param core after the last token of the phrase without what hangs on it ("of ...")
   * @param to after its last token
   */
  void add(
      int from,
      int core,
      int to,
      Who who,
      Found.Kind kind,
      String role,
      boolean plural,
      boolean named) {
    ActorMention mention = new ActorMention(from, to, head(from, core), who);
    found.add(new Found(mention, kind, role, plural, kind == Found.Kind.PERSON && named));
  }

  /** Takes back a pronoun at a place: it is part of a longer phrase. */
  void takeBack(int token) {
    if (!found.isEmpty() && found.getLast().mention().from() == token) found.removeLast();
  }

  /** Takes in the article and adjectives before a phrase: "the senior", "two", "a". */
  int start(int from) {
    int at = from;
    while (at > 0 && isBefore(sentence.token(at - 1)) && !isTaken(at - 1)) at--;
    return at;
  }

  private static boolean isBefore(Token token) {
    return switch (token.tag()) {
      case "CD" -> token.text().length() < 4;
      case "DT", "PDT", "JJ", "JJS", "PRP$" -> true;
      default -> false;
    };
  }

  private boolean isTaken(int token) {
    return found.stream().anyMatch(each -> each.mention().covers(token));
  }

  /** The token that governs the others of a stretch. */
  int head(int from, int to) {
    int fallback = to - 1;
    for (int i = to - 1; i >= from; i--) {
      Token token = sentence.token(i);
      if (token.head() >= from && token.head() < to) continue;
      if (token.isPunctuation()) continue;
      if (token.isNoun() || token.tag().equals("JJ") || to - from == 1) return i;
      fallback = i;
    }
    return fallback;
  }
}
