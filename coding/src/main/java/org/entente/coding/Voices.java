package org.entente.coding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Who;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Speech;
import org.entente.coding.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in each quotation of an article. The words that say so stand outside of the quotation,
 * in the sentence where it begins or, for one that runs over several, where it ends: those are read
 * ahead, without the article remembering them.
 */
final class Voices {
  private final Story story;
  private final Coder coder;
  private @Nullable List<Sentence> sentences;
  private final Map<Span, Optional<Who.Known>> known = new HashMap<>();

  Voices(Story story, Coder coder) {
    this.story = story;
    this.coder = coder;
  }

  /** Who speaks the words at a place of the article; empty outside of quotations. */
  Optional<Who.Known> at(int place) {
    Optional<Span> quote = story.quotations().at(place);
    if (quote.isEmpty()) return Optional.empty();
    Optional<Who.Known> found = known.get(quote.get());
    if (found == null) {
      found = find(quote.get());
      known.put(quote.get(), found);
    }
    return found;
  }

  private Optional<Who.Known> find(Span quote) {
    Optional<Sentence> first = sentenceAt(quote.start());
    Optional<Sentence> last = sentenceAt(quote.end());
    return Stream.concat(first.stream(), last.stream())
        .distinct()
        .flatMap(sentence -> speaker(sentence, quote).stream())
        .findFirst()
        .or(() -> sameParagraph(quote))
        .or(() -> nextSentence(quote));
  }

  /** "“Iran attacked Iraq.” These were the words of the minister": who is named right after. */
  private Optional<Who.Known> nextSentence(Span quote) {
    String text = story.article().text();
    int at = quote.end() + 1;
    while (at < text.length() && text.charAt(at) == ' ') at++;
    if (at >= text.length() || story.quotations().holds(at)) return Optional.empty();
    return sentenceAt(at)
        .filter(sentence -> sentence.span().start() > quote.start())
        .flatMap(sentence -> speaker(sentence, quote));
  }

  private Optional<Sentence> sentenceAt(int place) {
    List<Sentence> all = sentences;
    if (all == null) sentences = all = Sentences.of(story.article());
    return all.stream()
        .filter(sentence -> sentence.span().start() <= place && place <= sentence.span().end())
        .findFirst();
  }

  /** The speaker of the quotation before it in the same paragraph. */
  private Optional<Who.Known> sameParagraph(Span quote) {
    List<Span> before =
        story.quotations().spans().stream().filter(span -> span.end() <= quote.start()).toList();
    if (before.isEmpty()) return Optional.empty();
    Span last = before.getLast();
    String between = story.article().text().substring(last.end(), quote.start());
    return between.contains("\n") ? Optional.empty() : at(last.start());
  }

  private Optional<Who.Known> speaker(Sentence sentence, Span quote) {
    Optional<ParsedSentence> parsed = coder.parser().parse(sentence);
    if (parsed.isEmpty()) return Optional.empty();
    List<ActorMention> mentions = coder.finder().find(parsed.get(), story.discourse().copy());
    SentenceReader reader = new SentenceReader(coder.lexicon(), parsed.get(), mentions);
    return reader.speeches().all().stream()
        .filter(speech -> !story.quotations().holds(speech.cue().span().start()))
        .sorted(Comparator.comparingInt(speech -> distance(speech.cue(), quote)))
        .flatMap(speech -> speaker(reader, speech).stream())
        .findFirst()
        .or(() -> inTheWordsOf(parsed.get(), mentions))
        .or(() -> subject(parsed.get(), mentions, quote));
  }

  private static Optional<Who.Known> speaker(SentenceReader reader, Speech speech) {
    return reader
        .speaker(speech)
        .flatMap(mention ->
            mention.who() instanceof Who.Known who ? Optional.of(who) : Optional.empty());
  }

  /** "These were the words of the foreign minister." */
  private static Optional<Who.Known> inTheWordsOf(
      ParsedSentence parsed, List<ActorMention> mentions) {
    return parsed.tokens().stream()
        .filter(token -> token.lemma().equals("word") && token.isNoun())
        .flatMap(words ->
            mentions.stream()
                .filter(mention -> parsed.dominates(words, parsed.token(mention.head()))))
        .flatMap(mention -> mention.who() instanceof Who.Known who ? Stream.of(who) : Stream.of())
        .findFirst();
  }

  private static int distance(Token cue, Span quote) {
    return cue.span().start() < quote.start()
        ? quote.start() - cue.span().end()
        : cue.span().start() - quote.end();
  }

  /** "Trump defended his decision, '...'": no word of speech, but somebody who acts. */
  private Optional<Who.Known> subject(
      ParsedSentence parsed, List<ActorMention> mentions, Span quote) {
    return mentions.stream()
        .filter(mention -> parsed.token(mention.head()).plainRelation().equals("nsubj"))
        .filter(mention -> !story.quotations().holds(place(parsed, mention)))
        .sorted(Comparator.comparingInt(mention -> distance(parsed.token(mention.head()), quote)))
        .flatMap(mention -> mention.who() instanceof Who.Known who ? Stream.of(who) : Stream.of())
        .findFirst();
  }

  private static int place(ParsedSentence parsed, ActorMention mention) {
    return parsed.token(mention.head()).span().start();
  }
}
