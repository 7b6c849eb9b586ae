package org.entente.coding.actors;

import java.time.LocalDate;
import java.util.List;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.text.Quotations;
import org.jspecify.annotations.Nullable;

/** Finds the actors a sentence mentions. Immutable; share it between threads. */
public final class ActorFinder {
  private final ActorDictionary dictionary;
  private final Matcher matcher;

  public ActorFinder(ActorDictionary dictionary) {
    this.dictionary = dictionary;
    this.matcher = dictionary.matcher();
  }

  /**
   * Looks through a whole article for the countries it speaks of, before its sentences are read: so
   * the first of them knows already which Georgia is meant, and whose "the government" is.
   */
  public void survey(String text, Discourse discourse) {
    discourse.survey(Quotations.of(text));
    ParsedSentence plain = PlainPhrase.of(text);
    Pieces pieces = Pieces.of(plain);
    Works works = new Works(plain);
    List<Matcher.Match> matches = matcher.match(pieces);
    for (Matcher.Match match : matches) {
      namesakes(pieces, match, works, discourse);
      if (!match.meanings().stream().allMatch(Meaning.WordOut.class::isInstance))
        discourse.surveyAt(plain.token(pieces.token(match.from())).span().start());
    }
    int known = 0;
    for (Matcher.Match match : matches) {
      String code = onlyCode(match, discourse.published());
      if (code != null && !isOfAnother(pieces, match, works, discourse)) {
        discourse.survey(code);
        if (Homonyms.isPlace(match)) discourse.surveyPlace(code);
      }
      int first = match.from();
      if (isSurname(match) && first - 1 >= known && isGivenName(pieces, first - 1))
        discourse.namesake(pieces.key(match.to() - 1));
      known = match.to();
    }
  }

  /** "Jim Jordan", the song "America": the article means them by the name alone as well. */
  private static void namesakes(
      Pieces pieces, Matcher.Match match, Works works, Discourse discourse) {
    int last = match.to() - 1;
    boolean named = match.meanings().stream().anyMatch(Meaning.WordOut.class::isInstance);
    if (named && last == match.from() + 1 && GivenNames.holds(pieces.raw(match.from()))
        || match.from() == last
            && last > 0
            && GivenNames.holds(pieces.raw(last - 1))
            && match.meanings().getFirst() instanceof Meaning.Entry)
      discourse.namesake(pieces.key(last));
    if (last == match.from() && works.holds(pieces.token(last), pieces.token(last) + 1))
      discourse.work(pieces.key(last));
  }

  private static boolean isOfAnother(
      Pieces pieces, Matcher.Match match, Works works, Discourse discourse) {
    if (works.holds(pieces.token(match.from()), pieces.token(match.to() - 1) + 1)) return true;
    String key = pieces.key(match.from());
    return match.to() == match.from() + 1
        && (discourse.hasNamesake(key) || discourse.isWork(key))
        && match.meanings().getFirst() instanceof Meaning.Entry;
  }

  private static boolean isSurname(Matcher.Match match) {
    return match.meanings().stream().allMatch(Meaning.Surname.class::isInstance);
  }

  /** A capitalised word in the midst of a sentence that is no day and no title. */
  private static boolean isGivenName(Pieces pieces, int at) {
    String word = pieces.raw(at);
    return at > 0
        && Spelling.isCapitalised(word)
        && !Spelling.isAbbreviation(word)
        && !word.matches("(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady)\\.?|\\p{L}+day|[A-Z]\\.?")
        && (GivenNames.holds(word) || Character.isLetter(pieces.raw(at - 1).charAt(0)));
  }

  /** The one code that all meanings of a name have; absent for other words. */
  private static @Nullable String onlyCode(Matcher.Match match, @Nullable LocalDate on) {
    String only = null;
    for (Meaning meaning : match.meanings()) {
      String code =
          switch (meaning) {
            case Meaning.Entry entry -> entry.code();
            case Meaning.Person person -> Standing.of(person, on).code();
            case Meaning.RoleWord role -> null;
            case Meaning.Surname surname -> null;
            case Meaning.WordOut out -> null;
          };
      if (code == null || only != null && !only.equals(code)) return null;
      only = code;
    }
    return only;
  }

  /**
   * The mentions of a sentence in the order of their first words. Two actors that share one word
   * ("US-Russia talks", "the two countries") are two mentions of the same range.
   *
   * @param discourse the article so far; afterwards it knows this sentence too
   */
  public List<ActorMention> find(ParsedSentence sentence, Discourse discourse) {
    Quotes quotes = discourse.quotes(sentence);
    List<Unit> units = Units.of(sentence, matcher, discourse);
    People people = new People(dictionary, discourse, sentence);
    List<Found> found = new SentenceReader(sentence, units, people, quotes, discourse).read();
    discourse.remember(sentence, found, quotes.staysOpen());
    return found.stream().map(Found::mention).toList();
  }
}
