package org.entente.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Sector;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Discourse;
import org.entente.coding.actors.Who;
import org.entente.coding.acts.Grammar;
import org.entente.coding.context.Contexts;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.parse.TaggedSentence;
import org.entente.coding.text.Quotations;
import org.entente.coding.text.SplitArticle;
import org.entente.coding.when.DateContext;
import org.entente.event.Attribution;
import org.jspecify.annotations.Nullable;

/** What one article has told so far: dates, names, who speaks in an open quotation. */
final class Story {
  /** Codes of no country: nobody addresses them as "you" in the news. */
  private static final Set<String> GROUPS = Set.of("IGO", "NGO", "UNO", "EUR", "ISM", "IMG", "MNC");

  private static final int REMEMBERED = 5;

  private final Article article;
  private final SplitArticle split;
  private final DateContext dates;
  private final Discourse discourse;
  private final Quotations quotations;
  private final Voices voices;
  private @Nullable Set<String> contexts;
  private Optional<Attribution> speaker = Optional.empty();
  private Optional<Attribution> lastSpeaker = Optional.empty();
  private int lastSpoke;
  private int sentences;
  private List<Who.Known> named = new ArrayList<>();
  private final Deque<Sentence> passedOver = new ArrayDeque<>();
  private final Asked asked = new Asked();
  private final Protests protests = new Protests();
  private final Map<Integer, Optional<TaggedSentence>> tagged = new HashMap<>();
  private final Map<Integer, Optional<Grammar>> parses = new HashMap<>();
  private final SentenceParser parser;

  Story(Article article, SplitArticle split, DateContext dates, Discourse discourse, Coder coder) {
    this.article = article;
    this.split = split;
    this.dates = dates;
    this.discourse = discourse;
    this.quotations = Quotations.of(article.text());
    this.voices = new Voices(this, coder);
    this.parser = coder.parser();
  }

  Article article() {
    return article;
  }

  SplitArticle split() {
    return split;
  }

  List<Sentence> sentences() {
    return split.sentences();
  }

  /** What the article is about, looked for once and only where something is coded. */
  Set<String> contexts() {
    if (contexts == null) contexts = Contexts.standard().of(article);
    return contexts;
  }

  DateContext dates() {
    return dates;
  }

  Discourse discourse() {
    return discourse;
  }

  /** Parsed once, also where a quotation is read ahead of its turn. */
  Optional<Grammar> parsed(Sentence sentence) {
    Optional<Grammar> known = parses.get(sentence.index());
    if (known == null)
      parses.put(sentence.index(), known = tagged(sentence).map(parser::parse).map(Grammar::new));
    return known;
  }

  /** Its words with their parts of speech, likewise. */
  Optional<TaggedSentence> tagged(Sentence sentence) {
    Optional<TaggedSentence> known = tagged.get(sentence.index());
    if (known == null) tagged.put(sentence.index(), known = parser.tag(sentence, split.words()));
    return known;
  }

  /**
   * A sentence that is not read now, but may have to be for one after it; far ones are forgotten.
   */
  void passOver(Sentence sentence) {
    passedOver.removeIf(before -> !isNear(before, sentence));
    passedOver.addLast(sentence);
  }

  /** Whether there are such, as far back as anybody is remembered. */
  boolean hasPassedOver(Sentence now) {
    return passedOver.stream().anyMatch(before -> isNear(before, now));
  }

  /** Those, now to be read. */
  List<Sentence> passedOver(Sentence now) {
    List<Sentence> near = passedOver.stream().filter(before -> isNear(before, now)).toList();
    passedOver.clear();
    return near;
  }

  private static boolean isNear(Sentence before, Sentence now) {
    return before.index() >= now.index() - Discourse.SENTENCES_REMEMBERED;
  }

  /** A new sentence begins; outside of quotation marks nobody goes on speaking. */
  void enter(Sentence sentence) {
    sentences = sentence.index();
    tagged.keySet().removeIf(index -> index < sentences - REMEMBERED);
    parses.keySet().removeIf(index -> index < sentences - REMEMBERED);
    if (!quotations.covers(sentence.span())) speaker = Optional.empty();
  }

  boolean isQuoted(Sentence sentence) {
    return quotations.covers(sentence.span());
  }

  Quotations quotations() {
    return quotations;
  }

  Voices voices() {
    return voices;
  }

  Asked asked() {
    return asked;
  }

  Protests protests() {
    return protests;
  }

  /** Who spoke last, for a quotation that runs on. */
  Optional<Attribution> speaker() {
    return speaker;
  }

  void speaks(Attribution attribution) {
    speaker = Optional.of(attribution);
    if (attribution.code() != null) {
      lastSpeaker = speaker;
      lastSpoke = sentences;
    }
  }

  /** Who was last told to speak, a few sentences back at most. */
  Optional<Attribution> lastSpeaker() {
    return sentences - lastSpoke <= REMEMBERED ? lastSpeaker : Optional.empty();
  }

  void names(List<ActorMention> mentions) {
    for (ActorMention mention : mentions)
      if (mention.who() instanceof Who.Known known) named.addLast(known);
    if (named.size() > 20) named = new ArrayList<>(named.subList(named.size() - 20, named.size()));
  }

  /** States and politicians are; police, rebels or firms named last are rarely meant. */
  private static boolean isSpokenTo(@Nullable Sector sector) {
    if (sector == null) return true;
    return switch (sector) {
      case GOV, LEG, PTY, OPP, ELI -> true;
      default -> false;
    };
  }

  /** The one spoken to: who was named last and is not the speaker's own side. */
  Optional<Who.Known> addressee(String speakerCode) {
    for (int i = named.size() - 1; i >= 0; i--)
      if (!named.get(i).code().equals(speakerCode)
          && !GROUPS.contains(named.get(i).code())
          && isSpokenTo(named.get(i).sector())) return Optional.of(named.get(i));
    return Optional.empty();
  }
}
