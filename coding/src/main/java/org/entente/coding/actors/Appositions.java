package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.BitSet;
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
  private final BitSet taken = new BitSet();

  Appositions(ParsedSentence sentence, Discourse discourse) {
    this.sentence = sentence;
    this.discourse = discourse;
  }

  List<Found> merge(List<Found> found) {
    for (Found each : found) taken.set(each.mention().from(), each.mention().to());
    List<Found> merged = new ArrayList<>();
    for (Found each : found) {
      Found last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && isSamePerson(last, each)) {
        merged.removeLast();
        merged.add(joined(last, each));
        continue;
      }
      int name = unknownNameBefore(each);
      if (name >= 0) merged.add(named(each, name));
      else merged.add(each);
    }
    return merged;
  }

  /** "the foreign minister, Sergei Lavrov" or "Nancy Pelosi, the Speaker of the House". */
  private boolean isSamePerson(Found first, Found second) {
    int end = first.mention().to();
    if (first.kind() != Found.Kind.PERSON || second.kind() != Found.Kind.PERSON) return false;
    if (first.plural() || second.plural() || first.named() == second.named()) return false;
    if (second.mention().from() != end + 1 || !sentence.token(end).text().equals(",")) return false;
    Found description = first.named() ? second : first;
    if (description.role().isEmpty()) return false;
    int after = second.mention().to();
    boolean setOff =
        after >= sentence.size()
            || sentence.token(after).isPunctuation()
            || sentence.token(after).isVerb();
    return setOff && agree(first.mention().who(), second.mention().who());
  }

  private static boolean agree(Who one, Who other) {
    return !(one instanceof Who.Known first)
        || !(other instanceof Who.Known second)
        || first.code().equals(second.code());
  }

  private static Found joined(Found first, Found second) {
    Found named = first.named() ? first : second;
    Found described = first.named() ? second : first;
    Who who = named.mention().who();
    if (who instanceof Who.Role role && described.mention().who() instanceof Who.Known known)
      who =
          new Who.Known(
              role.role(),
              known.code(),
              known.sector(),
              "described beside the name: " + known.basis());
    ActorMention mention =
        new ActorMention(
            first.mention().from(), second.mention().to(), first.mention().head(), who);
    return new Found(mention, Found.Kind.PERSON, described.role(), false, true);
  }

  /** First word of an unknown name that stands, set off by a comma, before a description. */
  private int unknownNameBefore(Found each) {
    ActorMention mention = each.mention();
    if (each.kind() != Found.Kind.PERSON || each.named() || each.role().isEmpty() || each.plural())
      return -1;
    int at = mention.from() - 1;
    while (at > 2 && sentence.token(at).tag().equals("RB")) at--; // "previously the minister"
    if (at < 2 || !sentence.token(at).text().equals(",")) return -1;
    at--;
    if (sentence.token(at).tag().equals("CD")
        && at > 2
        && sentence.token(at - 1).text().equals(",")) at -= 2;
    int last = at;
    while (at >= 0 && isNameWord(sentence.token(at)) && !taken.get(at)) at--;
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
        new ActorMention(from, mention.to(), end - 1, who), each.kind(), each.role(), false, true);
  }
}
