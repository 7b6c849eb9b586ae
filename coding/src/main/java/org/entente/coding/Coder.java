package org.entente.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.coding.actors.ActorDictionary;
import org.entente.coding.actors.ActorFinder;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Discourse;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.screen.Screen;
import org.entente.coding.text.Sentences;
import org.entente.coding.when.DateContext;
import org.entente.coding.when.EventDates;
import org.entente.coding.where.Places;
import org.entente.event.Coding;

/**
 * Codes articles. Reading the models takes seconds, so there should be one; it may be shared
 * between threads.
 */
public final class Coder {
  private static final System.Logger LOGGER = System.getLogger(Coder.class.getName());

  private final SentenceParser parser;
  private final Lexicon lexicon;
  private final ActorDictionary dictionary;
  private final ActorFinder finder;
  private final Screen screen;
  private final Places places = Places.load();

  public Coder(SentenceParser parser, Lexicon lexicon, ActorDictionary dictionary) {
    this.parser = parser;
    this.lexicon = lexicon;
    this.dictionary = dictionary;
    this.finder = new ActorFinder(dictionary);
    this.screen = new Screen(lexicon.triggers());
  }

  /** The coder with the lexicon and the actors that come with the program. */
  public static Coder standard() {
    return new Coder(SentenceParser.load(), Lexicon.standard(), ActorDictionary.load());
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public ActorDictionary dictionary() {
    return dictionary;
  }

  public SentenceParser parser() {
    return parser;
  }

  /** What becomes of each sentence of an article. The same article always gives the same. */
  public CodedArticle code(Article article) {
    DateContext dates = DateContext.of(article);
    @SuppressWarnings("NullAway") // Optional.orElse(null) for a nullable parameter
    LocalDate published = dates.published().orElse(null);
    Story story = new Story(article, dates, Discourse.start(published));
    List<Coding> codings = new ArrayList<>();
    for (Sentence sentence : Sentences.of(article)) codings.add(contained(sentence, story));
    return new CodedArticle(article, codings);
  }

  /** A fault of ours on one sentence must not cost the user the article, nor the batch. */
  private Coding contained(Sentence sentence, Story story) {
    try {
      return code(sentence, story);
    } catch (RuntimeException fault) {
      LOGGER.log(System.Logger.Level.DEBUG, () -> "fault on: " + sentence.text(), fault);
      return new Coding.NoEvent(sentence, Coding.Reason.FAULT);
    }
  }

  private Coding code(Sentence sentence, Story story) {
    story.enter(sentence);
    if (!screen.passes(sentence)) return new Coding.NoEvent(sentence, Coding.Reason.SCREENED);
    Optional<ParsedSentence> parsed = parser.parse(sentence);
    if (parsed.isEmpty()) return new Coding.NoEvent(sentence, Coding.Reason.UNREADABLE);
    EventDates.read(parsed.get(), story.dates());
    List<ActorMention> mentions = finder.find(parsed.get(), story.discourse());
    return new EventBuilder(lexicon, places, story, parsed.get(), mentions).coding();
  }
}
