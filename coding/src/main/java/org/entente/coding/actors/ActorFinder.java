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
    Pieces pieces = Pieces.of(PlainPhrase.of(text));
    int known = 0;
    for (Matcher.Match match : matcher.match(pieces)) {
      String code = onlyCode(match, discourse.published());
      if (code != null) discourse.survey(code);
      int first = match.from();
      if (isSurname(match) && first - 1 >= known && isGivenName(pieces, first - 1))
        discourse.namesake(pieces.key(match.to() - 1));
      known = match.to();
    }
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
