package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.jspecify.annotations.Nullable;

/** Resolves pronouns and descriptions that take up somebody named before. */
final class Pronouns {
  private static final Set<String> FIRST =
      Set.of("i", "we", "me", "us", "my", "our", "ours", "myself", "ourselves");
  private static final Set<String> SECOND = Set.of("you", "your", "yours");
  private static final Set<String> EMPTY_IT =
      Set.of("be", "seem", "appear", "take", "remain", "become", "make", "mean", "happen");

  private final ParsedSentence sentence;
  private final Discourse discourse;
  private final Quotes quotes;

  Pronouns(ParsedSentence sentence, Discourse discourse, Quotes quotes) {
    this.sentence = sentence;
    this.discourse = discourse;
    this.quotes = quotes;
  }

  static boolean isPronoun(Token token) {
    return token.tag().equals("PRP") || token.tag().equals("PRP$");
  }

  /**
   * Whom a pronoun means, or nothing when unsure.
   *
   * @param before what the sentence mentions before it
   */
  @Nullable Found resolve(Token pronoun, List<Found> before) {
    String word = Spelling.key(pronoun.text());
    if (FIRST.contains(word) || SECOND.contains(word)) {
      if (!quotes.inside().get(pronoun.index())) return null;
      Who who = FIRST.contains(word) ? new Who.Speaker() : new Who.Addressee();
      return found(pronoun, who, Found.Kind.OTHER, "", false);
    }
    Predicate<Found> fits =
        switch (word) {
          case "he", "him", "his", "himself" -> isPerson(false);
          case "she", "her", "hers", "herself" -> isPerson(true);
          case "it", "its", "itself" -> isEmptyIt(pronoun) ? none -> false : Pronouns::isThing;
          case "they", "them", "their", "theirs", "themselves" ->
              each -> each.plural() && each.mention().who() instanceof Who.Known;
          default -> none -> false;
        };
    Found taken = discourse.takeUp(sentence, before, fits.and(notBesideItself(pronoun)));
    if (taken == null || !(taken.mention().who() instanceof Who.Known known)) return null;
    Who who =
        new Who.Known(
            known.name(),
            known.code(),
            known.sector(),
            known.basis().startsWith("'")
                ? known.basis()
                : "'%s' is %s (%s)".formatted(pronoun.text(), known.name(), known.basis()));
    return found(pronoun, who, taken.kind(), taken.role(), taken.plural());
  }

  /** Also somebody named whose country is unknown: then nobody known is meant. */
  private static Predicate<Found> isPerson(boolean woman) {
    return each ->
        each.kind() == Found.Kind.PERSON
            && switch (each.mention().who()) {
              case Who.Known known -> GivenNames.isWoman(known.name()) == woman;
              case Who.Role role -> each.named() && GivenNames.isWoman(role.role()) == woman;
              case Who.Speaker speaker -> false;
              case Who.Addressee addressee -> false;
            };
  }

  private static boolean isThing(Found each) {
    return (each.kind() == Found.Kind.STATE || each.kind() == Found.Kind.ORGANISATION)
        && each.mention().who() instanceof Who.Known;
  }

  /** "it is likely that", "it takes two": nobody is meant. */
  private boolean isEmptyIt(Token it) {
    if (it.tag().equals("PRP$")) return false;
    if (it.relation().equals("expl") || it.head() < 0) return true;
    Token head = sentence.token(it.head());
    if (it.plainRelation().equals("nsubj"))
      return !head.isVerb() || EMPTY_IT.contains(head.lemma());
    return false;
  }

  /** The object of a verb is not its own subject. */
  private Predicate<Found> notBesideItself(Token pronoun) {
    if (!pronoun.plainRelation().matches("obj|iobj|obl")) return each -> true;
    return each -> {
      int head = each.mention().head();
      return head >= sentence.size()
          || sentence.token(head).head() != pronoun.head()
          || !sentence.token(head).plainRelation().equals("nsubj");
    };
  }

  private static Found found(Token pronoun, Who who, Found.Kind kind, String role, boolean plural) {
    return new Found(
        new ActorMention(pronoun.index(), pronoun.index() + 1, pronoun.index(), who),
        kind,
        role,
        plural,
        true);
  }

  /** "the two countries", "both sides": the two states spoken of. */
  List<Found> bothSides(int from, int to, int head, List<Found> before) {
    List<Found> states =
        discourse.ranked(
            sentence,
            before,
            each ->
                each.mention().who() instanceof Who.Known known
                    && !Naming.isInternational(known.code()));
    List<Found> two = new ArrayList<>();
    Set<String> codes = new java.util.LinkedHashSet<>();
    for (Found state : states) {
      if (two.size() == 2) break;
      if (!(state.mention().who() instanceof Who.Known known) || !codes.add(known.code())) continue;
      Who who =
          new Who.Known(
              known.name(),
              known.code(),
              null,
              "'%s' are those spoken of".formatted(sentence.text(from, to)));
      two.add(new Found(new ActorMention(from, to, head, who), Found.Kind.STATE, "", false, false));
    }
    return two.size() == 2 ? two : List.of();
  }
}
