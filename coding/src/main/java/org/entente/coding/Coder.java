package org.entente.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.coding.actors.ActorDictionary;
import org.entente.coding.actors.ActorFinder;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Discourse;
import org.entente.coding.acts.ActReader;
import org.entente.coding.acts.Grammar;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.rank.Learned;
import org.entente.coding.screen.Screen;
import org.entente.coding.stage.Stage;
import org.entente.coding.text.Sentences;
import org.entente.coding.text.SplitArticle;
import org.entente.coding.when.DateContext;
import org.entente.coding.when.EventDates;
import org.entente.coding.where.Places;
import org.entente.event.Coding;
import org.entente.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Codes articles. Reading the models takes seconds, so there should be one; it may be shared
 * between threads.
 */
public final class Coder {
  private final SentenceParser parser;
  private final Lexicon lexicon;
  private final ActorDictionary dictionary;
  private final Learned learned;
  private final ActorFinder finder;
  private final @Nullable Screen screen;
  private final Places places = Places.load();

  /** With what was learned for the program. */
  public Coder(SentenceParser parser, Lexicon lexicon, ActorDictionary dictionary) {
    this(parser, lexicon, dictionary, Learned.standard());
  }

  public Coder(
      SentenceParser parser, Lexicon lexicon, ActorDictionary dictionary, Learned learned) {
    this(
        parser.knowing(lexicon.verbs()),
        lexicon,
        dictionary,
        learned,
        new Screen(lexicon.entries()));
  }

  private Coder(
      SentenceParser parser,
      Lexicon lexicon,
      ActorDictionary dictionary,
      Learned learned,
      @Nullable Screen screen) {
    this.parser = parser;
    this.lexicon = lexicon;
    this.dictionary = dictionary;
    this.learned = learned;
    this.finder = new ActorFinder(dictionary);
    this.screen = screen;
  }

  /** The same that reads every sentence, to measure what the screen loses. */
  public Coder unscreened() {
    return new Coder(parser, lexicon, dictionary, learned, null);
  }

  /** The coder with the lexicon and the actors that come with the program. */
  public static Coder standard() {
    return new Coder(SentenceParser.load(), Lexicon.standard(), ActorDictionary.load());
  }

  /** Names the lexicon, the actors and what was learned, by which every run is told apart. */
  public String hash() {
    return hash(lexicon, dictionary, learned);
  }

  /** The same of a coder with these, for whom no models need be read. */
  public static String hash(Lexicon lexicon, ActorDictionary dictionary, Learned learned) {
    return EventId.hash(String.join(" ", lexicon.hash(), dictionary.hash(), learned.hash()))
        .value();
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public ActorDictionary dictionary() {
    return dictionary;
  }

  public Learned learned() {
    return learned;
  }

  ActorFinder finder() {
    return finder;
  }

  public SentenceParser parser() {
    return parser;
  }

  /** What becomes of each sentence of an article. The same article always gives the same. */
  public CodedArticle code(Article article) {
    Story story = story(article);
    List<Coding> codings = new ArrayList<>();
    for (Sentence sentence : story.sentences())
      codings.add(
          contained(
              sentence,
              () -> code(sentence, story),
              () -> new Coding.NoEvent(sentence, Coding.Reason.FAULT)));
    return new CodedArticle(article, codings);
  }

  /** How each sentence of an article is read, step by step, to the same outcomes. */
  public List<SentenceExplanation> explain(Article article) {
    Story story = story(article);
    List<SentenceExplanation> explanations = new ArrayList<>();
    for (Sentence sentence : story.sentences())
      explanations.add(
          contained(
              sentence,
              () -> explain(sentence, story),
              () -> SentenceExplanation.unread(sentence, Coding.Reason.FAULT)));
    return List.copyOf(explanations);
  }

  /** Whom the words of an article stand for, also in sentences that the screen would drop. */
  public List<Reference> references(Article article) {
    Story story = story(article);
    List<Reference> references = new ArrayList<>();
    for (Sentence sentence : story.sentences())
      references.addAll(contained(sentence, () -> references(sentence, story), List::of));
    return List.copyOf(references);
  }

  /** Who speaks each quotation of an article, in their order. */
  public List<Quotation> quotations(Article article) {
    Story story = story(article);
    List<Quotation> quotations = new ArrayList<>();
    for (Sentence sentence : story.sentences())
      quotations.addAll(contained(sentence, () -> quotations(sentence, story), List::of));
    return List.copyOf(quotations);
  }

  private List<Quotation> quotations(Sentence sentence, Story story) {
    story.enter(sentence);
    builder(sentence, story).ifPresent(EventBuilder::acts);
    return story.quotations().spans().stream()
        .filter(quote ->
            sentence.span().start() <= quote.start() && quote.start() < sentence.span().end())
        .map(quote ->
            new Quotation(quote, story.voices().at(quote.start()).map(Voices.Voice::attribution)))
        .toList();
  }

  private List<Reference> references(Sentence sentence, Story story) {
    story.enter(sentence);
    return builder(sentence, story)
        .map(builder -> {
          builder.acts(); // so that the next sentence knows who spoke
          return builder.references();
        })
        .orElseGet(List::of);
  }

  private Story story(Article article) {
    return story(article, Sentences.split(article));
  }

  private Story story(Article article, SplitArticle split) {
    DateContext dates = DateContext.of(article);
    @SuppressWarnings("NullAway") // Optional.orElse(null) for a nullable parameter
    LocalDate published = dates.published().orElse(null);
    Discourse discourse = Discourse.start(published);
    Stage.SURVEY.run(() -> finder.survey(article.text(), discourse));
    return new Story(article, split, dates, discourse, this);
  }

  /** A fault of ours on one sentence must not cost the user the article, nor the batch. */
  private static <T> T contained(Sentence sentence, Supplier<T> reading, Supplier<T> otherwise) {
    try {
      return reading.get();
    } catch (RuntimeException fault) {
      // looked for only now, for the first logger of a process opens every jar
      System.getLogger(Coder.class.getName())
          .log(System.Logger.Level.DEBUG, () -> "fault on: " + sentence.text(), fault);
      return otherwise.get();
    }
  }

  private Coding code(Sentence sentence, Story story) {
    if (!enters(sentence, story)) return new Coding.NoEvent(sentence, Coding.Reason.SCREENED);
    return builder(sentence, story)
        .map(builder -> Stage.EVENTS.time(() -> builder.coding(builder.acts())))
        .orElseGet(() -> new Coding.NoEvent(sentence, Coding.Reason.UNREADABLE));
  }

  /**
   * Goes on to a sentence, and tells whether it is read. One that takes up somebody is read after
   * those right before it that were passed over, for they may name him.
   */
  private boolean enters(Sentence sentence, Story story) {
    Screen.Verdict verdict = verdict(sentence, story);
    if (verdict == Screen.Verdict.READ_IN_CONTEXT
        && story.hasPassedOver(sentence)
        && canTell(sentence, story))
      for (Sentence before : story.passedOver(sentence)) {
        story.enter(before);
        builder(before, story).ifPresent(EventBuilder::acts);
      }
    story.enter(sentence);
    return verdict != Screen.Verdict.PASSED_OVER;
  }

  private Screen.Verdict verdict(Sentence sentence, Story story) {
    if (screen == null) return Screen.Verdict.READ;
    boolean named = story.discourse().namesSomebody(sentence.span());
    Screen.Verdict verdict =
        Stage.SCREEN.time(() -> screen.verdict(sentence, named, story.discourse()::isIntroduced));
    // one that cannot be tagged is unreadable, and counts as such
    if (verdict != Screen.Verdict.PASSED_OVER
        && story.tagged(sentence).filter(words -> !screen.permits(words)).isPresent())
      verdict = Screen.Verdict.PASSED_OVER;
    if (verdict == Screen.Verdict.PASSED_OVER && named) story.passOver(sentence);
    return verdict;
  }

  /** Whether a sentence tells an act if only everybody in it is known. */
  private boolean canTell(Sentence sentence, Story story) {
    return story
        .parsed(sentence)
        .filter(grammar ->
            Stage.ACTS.time(() -> new ActReader(lexicon, grammar, any -> true).isAnyFilled()))
        .isPresent();
  }

  private SentenceExplanation explain(Sentence sentence, Story story) {
    boolean passes = enters(sentence, story);
    // what coding never reads must not change what the next sentence refers to
    Optional<EventBuilder> read =
        builder(sentence, passes ? story : story(story.article(), story.split()));
    if (read.isEmpty()) return SentenceExplanation.unread(sentence, Coding.Reason.UNREADABLE);
    List<ToldAct> acts = read.get().acts();
    Coding coding =
        passes ? read.get().coding(acts) : new Coding.NoEvent(sentence, Coding.Reason.SCREENED);
    return read.get().explanation(acts, coding);
  }

  private Optional<EventBuilder> builder(Sentence sentence, Story story) {
    Optional<Grammar> grammar = story.parsed(sentence);
    if (grammar.isEmpty()) return Optional.empty();
    ParsedSentence parsed = grammar.get().sentence();
    Stage.TIME.run(() -> EventDates.read(parsed, story.dates()));
    List<ActorMention> mentions = Stage.ACTORS.time(() -> finder.find(parsed, story.discourse()));
    return Optional.of(new EventBuilder(this, places, story, grammar.get(), mentions));
  }
}
