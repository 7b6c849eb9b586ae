package org.entente.coding.actors;

import java.util.List;
import org.entente.coding.parse.ParsedSentence;

/** Finds the actors a sentence mentions. Immutable; share it between threads. */
public final class ActorFinder {
  private final ActorDictionary dictionary;
  private final Matcher matcher;

  public ActorFinder(ActorDictionary dictionary) {
    this.dictionary = dictionary;
    this.matcher = dictionary.matcher();
  }

  /**
   * The mentions of a sentence in the order of their first words. Two actors that share one word
   * ("US-Russia talks", "the two countries") are two mentions of the same range.
   *
   * @param discourse the article so far; afterwards it knows this sentence too
   */
  public List<ActorMention> find(ParsedSentence sentence, Discourse discourse) {
    Quotes quotes = Quotes.of(sentence, discourse.insideQuote());
    List<Unit> units = Units.of(sentence, matcher, discourse);
    People people = new People(dictionary, discourse, sentence);
    Pronouns pronouns = new Pronouns(sentence, discourse, quotes);
    List<Found> found = new SentenceReader(sentence, units, people, pronouns, discourse).read();
    discourse.remember(sentence, found, quotes.staysOpen());
    return found.stream().map(Found::mention).toList();
  }
}
