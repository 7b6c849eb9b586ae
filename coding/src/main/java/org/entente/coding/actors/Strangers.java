package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.entente.actor.Sector;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/**
 * What a sentence speaks of that is no political actor: a pronoun that means it must not be taken
 * for somebody we know.
 */
final class Strangers {
  private Strangers() {}

  /**
   * Names and things that are subject or object before a word.
   *
   * @param mentions the actors of the sentence
   * @param counts whether a noun is spoken of at all
   */
  static List<Found> before(
      int end,
      ParsedSentence parsed,
      List<Found> mentions,
      Discourse discourse,
      Predicate<Token> counts) {
    List<Found> strangers = new ArrayList<>();
    for (Token token : parsed.tokens()) {
      if (token.index() >= end || !token.isNoun() || !isPlayer(token)) continue;
      if (!counts.test(token)) continue;
      if (mentions.stream().anyMatch(found -> found.mention().covers(token.index()))) continue;
      if (!token.isName() || Spelling.isAbbreviation(token.text())) strangers.add(thing(token));
      else if (token.plainRelation().equals("nsubj"))
        strangers.add(somebody(parsed, token, discourse));
    }
    return strangers;
  }

  private static boolean isPlayer(Token token) {
    return switch (token.plainRelation()) {
      case "nsubj", "obj" -> true;
      default -> false;
    };
  }

  private static Found thing(Token token) {
    Who who = new Who.Role(token.lemma(), Sector.UNK, "no actor");
    return found(token, token.index(), who, Found.Kind.THING, token.tag().endsWith("S"));
  }

  private static Found somebody(ParsedSentence parsed, Token token, Discourse discourse) {
    int from = token.index();
    while (from > 0 && parsed.token(from - 1).isName()) from--;
    String name = parsed.text(from, token.index() + 1);
    String full = discourse.fullName(name);
    Who who = new Who.Role(full, Sector.UNK, "unknown name");
    return found(token, from, who, Found.Kind.PERSON, false);
  }

  private static Found found(Token head, int from, Who who, Found.Kind kind, boolean plural) {
    ActorMention mention = new ActorMention(from, head.index() + 1, head.index(), who);
    return new Found(mention, kind, "", plural, true);
  }
}
