package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.jspecify.annotations.Nullable;

/** Resolves pronouns that take up somebody named before. */
final class Pronouns {
  private static final Set<String> FIRST =
      Set.of("i", "we", "me", "us", "my", "our", "ours", "myself", "ourselves");
  private static final Set<String> SECOND =
      Set.of("you", "your", "yours", "yourself", "yourselves");
  private static final Set<String> EMPTY_IT =
      Set.of("be", "seem", "appear", "take", "remain", "become", "make", "mean", "happen");

  /** What only somebody can be: "it was ready to talk". */
  private static final Set<String> WILLED =
      Set.of(
          "ready",
          "willing",
          "unwilling",
          "prepared",
          "keen",
          "eager",
          "determined",
          "reluctant",
          "committed",
          "confident",
          "concerned",
          "opposed",
          "open",
          "interested",
          "grateful",
          "unable",
          "able",
          "aware",
          "responsible",
          "disappointed",
          "pleased");

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
    List<Found> here = new ArrayList<>(before);
    boolean quoted = quotes.inside().get(pronoun.index());
    here.addAll(
        Strangers.before(
            pronoun.index(),
            sentence,
            before,
            discourse,
            noun -> quoted || !quotes.inside().get(noun.index())));
    Memory memory = discourse.memory();
    for (Predicate<Found> fits : antecedents(word, pronoun, here)) {
      Predicate<Found> fitting = fits.and(notBesideItself(pronoun));
      Found taken =
          quoted
              ? memory.takeUpQuoted(sentence, here, fitting)
              : memory.takeUp(sentence, here, fitting);
      if (taken != null) return standsFor(pronoun, taken);
    }
    return null;
  }

  /** Who can be meant: the next kind only when there is none of the one before. */
  private List<Predicate<Found>> antecedents(String word, Token pronoun, List<Found> here) {
    return switch (word) {
      case "he", "him", "his", "himself" -> List.of(Gender::couldBeHe);
      case "she", "her", "hers", "herself" -> List.of(Gender::isShe, Gender::couldBeShe);
      case "it", "its", "itself" -> isEmptyIt(pronoun) ? List.of() : List.of(Pronouns::isThing);
      case "they", "them", "their", "theirs", "themselves" ->
          isCalledSeveral(pronoun)
              ? List.of(Pronouns::isSeveral)
              : acts(pronoun)
                  ? List.of(each -> isSeveral(each) || isBody(each))
                  : List.of(
                      each -> isPlural(each) && here.contains(each),
                      each -> isBody(each) && here.contains(each) && isSubject(each),
                      Pronouns::isPlural,
                      Pronouns::isBody);
      default -> List.of();
    };
  }

  private static @Nullable Found standsFor(Token pronoun, Found taken) {
    if (!(taken.mention().who() instanceof Who.Known known)) return null;
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

  /** "In his speech, the president ...": a pronoun before the one it means, the subject. */
  @Nullable Found ahead(Token pronoun, List<Found> mentions) {
    List<Predicate<Found>> fits = antecedents(Spelling.key(pronoun.text()), pronoun, mentions);
    if (fits.isEmpty() || !pronoun.tag().equals("PRP$")) return null;
    for (Found found : mentions) {
      Token head = sentence.token(found.mention().head());
      if (found.mention().from() > pronoun.index()
          && head.plainRelation().equals("nsubj")
          && fits.getFirst().test(found)) return standsFor(pronoun, found);
    }
    return null;
  }

  private static boolean isThing(Found each) {
    return switch (each.kind()) {
      case STATE, ORGANISATION -> each.mention().who() instanceof Who.Known && !each.plural();
      case THING -> !each.plural();
      case PERSON, GROUP, OTHER -> false;
    };
  }

  private static boolean isPlural(Found each) {
    return each.plural();
  }

  /** "they said": somebody, not something. */
  private static boolean isSeveral(Found each) {
    return each.plural() && each.kind() != Found.Kind.THING;
  }

  private boolean isSubject(Found here) {
    return sentence.token(here.mention().head()).plainRelation().equals("nsubj");
  }

  /** "they were spies": several people, not one body. */
  private boolean isCalledSeveral(Token pronoun) {
    return pronoun.relation().equals("nsubj")
        && sentence.head(pronoun).filter(noun -> noun.tag().equals("NNS")).isPresent();
  }

  private boolean acts(Token pronoun) {
    return pronoun.relation().equals("nsubj")
        && sentence.head(pronoun).filter(Token::isVerb).isPresent();
  }

  /** "the committee ... they". */
  private static boolean isBody(Found each) {
    return (each.kind() == Found.Kind.STATE || each.kind() == Found.Kind.ORGANISATION)
        && each.mention().who() instanceof Who.Known;
  }

  /** "it is likely that", "it takes two": nobody is meant. */
  private boolean isEmptyIt(Token it) {
    if (it.tag().equals("PRP$")) return false;
    if (it.relation().equals("expl") || it.head() < 0) return true;
    Token head = sentence.token(it.head());
    if (it.plainRelation().equals("nsubj"))
      return !head.isVerb() && !WILLED.contains(head.lemma()) || EMPTY_IT.contains(head.lemma());
    return it.relation().equals("obj") && head.lemma().equals("do");
  }

  /** The object of a verb is not its own subject. */
  private Predicate<Found> notBesideItself(Token pronoun) {
    if (Spelling.key(pronoun.text()).endsWith("self")
        || !pronoun.plainRelation().matches("obj|iobj|obl")) return each -> true;
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
}
