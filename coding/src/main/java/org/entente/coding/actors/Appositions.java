package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/**
 * Joins a name and its description set beside it: "Ivan Petrov, a Russian lawmaker", "the Russian
 * foreign minister, Sergei Lavrov".
 */
final class Appositions {
  private final ParsedSentence sentence;
  private final Discourse discourse;

  Appositions(ParsedSentence sentence, Discourse discourse) {
    this.sentence = sentence;
    this.discourse = discourse;
  }

  List<Found> merge(List<Found> found) {
    List<Found> merged = new ArrayList<>();
    for (Found each : found) {
      int name = unknownNameBefore(each);
      if (name >= 0) merged.add(named(each, name));
      else merged.add(each);
    }
    return merged;
  }

  /** First word of an unknown name that stands, set off by a comma, before a description. */
  private int unknownNameBefore(Found each) {
    ActorMention mention = each.mention();
    if (each.kind() != Found.Kind.PERSON || each.role().isEmpty() || each.plural()) return -1;
    int at = mention.from() - 1;
    if (at < 2 || !sentence.token(at).text().equals(",")) return -1;
    at--;
    if (sentence.token(at).tag().equals("CD")
        && at > 2
        && sentence.token(at - 1).text().equals(",")) at -= 2;
    int last = at;
    while (at >= 0 && isNameWord(sentence.token(at))) at--;
    return last - at >= 2 ? at + 1 : -1;
  }

  private static boolean isNameWord(Token token) {
    return token.isName() && Spelling.isCapitalised(token.text());
  }

  private Found named(Found each, int from) {
    ActorMention mention = each.mention();
    int end = from;
    while (isNameWord(sentence.token(end))) end++;
    String name = sentence.text(from, end);
    Who who =
        switch (mention.who()) {
          case Who.Known known ->
              new Who.Known(
                  name,
                  known.code(),
                  known.sector(),
                  "described beside the name: " + known.basis());
          case Who.Role role -> new Who.Role(name, role.sector(), "described beside the name");
          case Who.Speaker speaker -> speaker;
          case Who.Addressee addressee -> addressee;
        };
    String[] words = name.split(" ", -1);
    discourse.introduce(Spelling.key(words[words.length - 1]), who);
    return new Found(
        new ActorMention(from, mention.to(), end - 1, who), each.kind(), each.role(), false);
  }
}
