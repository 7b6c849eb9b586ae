package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Sector;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/**
 * Joins a name and what is set beside it: "Ivan Petrov, a Russian lawmaker", "the Russian foreign
 * minister, Sergei Lavrov", "Jane Roe, a former envoy, a writer and now the head of the French
 * institute".
 */
final class Appositions {
  private static final int LONGEST_GAP = 6;
  private static final Set<String> NOW = Set.of("now", "currently", "presently");

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
      if (last != null && (isSamePerson(last, each) || goesOn(last, each))) {
        merged.removeLast();
        merged.add(joined(last, each));
        introduceAgain(last, merged.getLast());
        continue;
      }
      int name = unknownNameBefore(each);
      if (name >= 0) merged.add(named(each, name));
      else {
        if (last != null) fillCountry(merged, each);
        merged.add(each);
      }
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
    return isSetOff(second) && agree(first.mention().who(), second.mention().who());
  }

  private boolean isSetOff(Found second) {
    int after = second.mention().to();
    return after >= sentence.size()
        || sentence.token(after).isPunctuation()
        || sentence.token(after).isVerb();
  }

  /** A further description of somebody whom the first ones described already. */
  private boolean goesOn(Found first, Found second) {
    if (!isDescribed(first) || second.named() || second.role().isEmpty()) return false;
    boolean part = sentence.token(second.mention().head()).plainRelation().equals("compound");
    if (!part && (second.plural() || second.kind() != Found.Kind.PERSON)) return false;
    int from = first.mention().to();
    int to = second.mention().from();
    if (to - from > LONGEST_GAP || to <= from) return false;
    boolean comma = false;
    for (int at = from; at < to; at++) {
      Token token = sentence.token(at);
      comma |= token.text().equals(",") || token.tag().equals("CC");
      if (!token.text().equals(",") && !token.tag().matches("CC|RB|IN|DT|NNS?|JJ")) return false;
    }
    return comma && (isNow(second) || agree(first.mention().who(), second.mention().who()));
  }

  /** A name with a description after it, which has a comma inside. */
  private boolean isDescribed(Found first) {
    if (first.kind() != Found.Kind.PERSON || !first.named() || first.plural()) return false;
    for (int at = first.mention().from(); at < first.mention().to(); at++)
      if (sentence.token(at).text().equals(",")) return !first.role().isEmpty();
    return false;
  }

  private boolean isNow(Found description) {
    int at = description.mention().from();
    return at > 0 && NOW.contains(sentence.token(at - 1).lemma())
        || NOW.contains(sentence.token(at).lemma());
  }

  private static boolean agree(Who one, Who other) {
    return !(one instanceof Who.Known first)
        || !(other instanceof Who.Known second)
        || first.code().equals(second.code());
  }

  private Found joined(Found first, Found second) {
    Found named = first.named() ? first : second;
    Found described = first.named() ? second : first;
    ActorMention mention =
        new ActorMention(
            first.mention().from(),
            second.mention().to(),
            first.mention().head(),
            both(named.mention().who(), described));
    return new Found(mention, Found.Kind.PERSON, described.role(), false, true);
  }

  /** A name that was unknown is what its description says; what he is now outweighs what he was. */
  private Who both(Who named, Found description) {
    Who described = description.mention().who();
    boolean former = named instanceof Who.Known person && person.sector() == Sector.ELI;
    boolean later = isBySentence(named) && (isNow(description) || former);
    if (!(described instanceof Who.Known known)) {
      Who.Role role = (Who.Role) (described instanceof Who.Role said ? said : null);
      return later && role != null && named instanceof Who.Known person
          ? described(person.name(), person.code(), role.sector(), role.basis())
          : named;
    }
    if (named instanceof Who.Role role)
      return described(role.role(), known.code(), known.sector(), known.basis());
    return later && named instanceof Who.Known person
        ? described(person.name(), known.code(), known.sector(), known.basis())
        : named;
  }

  private static final String BESIDE = "described beside the name";

  private static boolean isBySentence(Who named) {
    return named instanceof Who.Known known && known.basis().startsWith(BESIDE);
  }

  private static Who.Known described(
      String name, String code, @org.jspecify.annotations.Nullable Sector sector, String basis) {
    return new Who.Known(name, code, sector, BESIDE + ": " + basis);
  }

  /** "Jane Roe, a writer and a candidate of the French Greens": the country comes last. */
  private void fillCountry(List<Found> merged, Found next) {
    Found last = merged.getLast();
    if (!isDescribed(last) || !(last.mention().who() instanceof Who.Role role)) return;
    if (!(next.mention().who() instanceof Who.Known known)) return;
    int from = last.mention().to();
    int to = next.mention().from();
    if (to - from > LONGEST_GAP || !sentence.token(from).tag().matches("IN|TO")) return;
    for (int at = from; at < to; at++)
      if (sentence.token(at).isVerb() || sentence.token(at).isPunctuation()) return;
    Who who = described(role.role(), known.code(), role.sector(), known.basis());
    merged.set(merged.size() - 1, last.as(last.mention().as(who)));
    introduceAgain(last, merged.getLast());
  }

  private void introduceAgain(Found before, Found now) {
    Who who = now.mention().who();
    if (who.equals(before.mention().who())) return;
    String name =
        switch (who) {
          case Who.Known known -> known.name();
          case Who.Role role -> role.role();
          case Who.Speaker speaker -> "";
          case Who.Addressee addressee -> "";
        };
    if (!name.isEmpty()) introduce(name, who);
  }

  private void introduce(String name, Who who) {
    discourse.introduce(Spelling.key(name.substring(name.lastIndexOf(' ') + 1)), who);
  }

  /** First word of an unknown name that stands, set off by a comma, before a description. */
  private int unknownNameBefore(Found each) {
    ActorMention mention = each.mention();
    if (each.kind() != Found.Kind.PERSON || each.named() || each.role().isEmpty() || each.plural())
      return -1;
    int at = mention.from() - 1;
    // "previously the minister", "an Iraq War veteran"
    while (at > 2 && sentence.token(at).tag().matches("RB|DT|JJ|NNPS?|NN") && !taken.get(at)) at--;
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
          case Who.Known known -> described(name, known.code(), known.sector(), known.basis());
          case Who.Role role -> new Who.Role(name, role.sector(), BESIDE);
          case Who.Speaker speaker -> speaker;
          case Who.Addressee addressee -> addressee;
        };
    introduce(name, who);
    return new Found(
        new ActorMention(from, mention.to(), end - 1, who), each.kind(), each.role(), false, true);
  }
}
