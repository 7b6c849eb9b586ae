package org.entente.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.actors.Who;
import org.entente.event.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in each quotation of an article. The words that say so stand outside of the quotation,
 * in the sentence where it begins or, for one that runs over several, where it ends; or else in the
 * sentences around it. Those are read ahead, without the article remembering them.
 */
final class Voices {
  private static final int SENTENCES_BACK = 3;

  /**
   * Who speaks.
   *
   * @param known the political actor; {@code null} for anybody else
   */
  record Voice(String name, Who.@Nullable Known known) {
    Attribution attribution() {
      return known == null
          ? new Attribution(name, null, null, "quotation", Attribution.Kind.QUOTED)
          : new Attribution(
              known.name(), known.code(), known.sector(), "quotation", Attribution.Kind.QUOTED);
    }
  }

  private final Story story;
  private final Coder coder;
  private final Map<Span, Optional<Voice>> voices = new HashMap<>();
  private final Map<Integer, Optional<Hearing>> heard = new HashMap<>();

  Voices(Story story, Coder coder) {
    this.story = story;
    this.coder = coder;
  }

  /** Who speaks the words at a place of the article; empty outside of quotations. */
  Optional<Voice> at(int place) {
    Optional<Span> quote = story.quotations().at(place);
    if (quote.isEmpty()) return Optional.empty();
    Optional<Voice> found = voices.get(quote.get());
    if (found == null) {
      found = find(quote.get());
      voices.put(quote.get(), found);
    }
    return found;
  }

  /** The political actor who speaks there. */
  Optional<Who.Known> actorAt(int place) {
    return at(place).flatMap(voice -> Optional.ofNullable(voice.known()));
  }

  private Optional<Voice> find(Span quote) {
    Optional<Sentence> first = sentenceAt(quote.start());
    Optional<Sentence> last = sentenceAt(quote.end());
    return Stream.concat(first.stream(), last.stream())
        .distinct()
        .flatMap(sentence -> voice(sentence, quote).stream())
        .findFirst()
        .or(() -> sameParagraph(quote))
        .or(() -> next(quote))
        .or(() -> before(quote));
  }

  /** The speaker of the quotation before it in the same paragraph. */
  private Optional<Voice> sameParagraph(Span quote) {
    List<Span> before =
        story.quotations().spans().stream().filter(span -> span.end() <= quote.start()).toList();
    if (before.isEmpty()) return Optional.empty();
    Span last = before.getLast();
    return isParagraph(last.end(), quote.start()) ? at(last.start()) : Optional.empty();
  }

  /** "“Iran attacked Iraq.” These were the words of the minister": who is named right after. */
  private Optional<Voice> next(Span quote) {
    return sentenceAfter(quote)
        .filter(sentence -> isParagraph(quote.end(), sentence.span().start()))
        .filter(sentence -> !story.quotations().holds(sentence.span().start()))
        .flatMap(sentence -> voice(sentence, quote));
  }

  /** Who acts or speaks in the sentence before, in the same paragraph. */
  private Optional<Voice> before(Span quote) {
    return sentenceAt(quote.start())
        .filter(sentence -> sentence.index() > 0)
        .map(sentence -> story.sentences().get(sentence.index() - 1))
        .filter(sentence -> isParagraph(sentence.span().end(), quote.start()))
        .flatMap(sentence -> voice(sentence, quote));
  }

  private Optional<Voice> voice(Sentence sentence, Span quote) {
    return hearing(sentence).flatMap(hearing -> hearing.nearest(quote)).flatMap(this::named);
  }

  /** A pronoun that stands for no political actor is whoever was named last. */
  private Optional<Voice> named(Hearing.Heard heard) {
    if (!heard.isPronoun()) return Optional.of(heard.voice());
    Hearing hearing = heard.hearing();
    Optional<Voice> named = hearing.lastNamed(heard.head().index());
    int at = hearing.sentence().index();
    for (int i = at - 1; named.isEmpty() && i >= Math.max(0, at - SENTENCES_BACK); i--)
      named = hearing(story.sentences().get(i)).flatMap(Hearing::lastNamed);
    return named.or(() -> Optional.of(heard.voice()));
  }

  private Optional<Hearing> hearing(Sentence sentence) {
    Optional<Hearing> known = heard.get(sentence.index());
    if (known == null) {
      known =
          story
              .parsed(sentence)
              .map(grammar ->
                  new Hearing(
                      grammar,
                      coder.finder().find(grammar.sentence(), story.discourse().copy()),
                      coder.lexicon(),
                      story.quotations()));
      heard.put(sentence.index(), known);
    }
    return known;
  }

  private boolean isParagraph(int from, int to) {
    return from <= to && !story.article().text().substring(from, to).contains("\n");
  }

  private Optional<Sentence> sentenceAt(int place) {
    return story.sentences().stream()
        .filter(sentence -> sentence.span().start() <= place && place <= sentence.span().end())
        .findFirst();
  }

  private Optional<Sentence> sentenceAfter(Span quote) {
    return story.sentences().stream()
        .filter(sentence -> sentence.span().start() >= quote.end())
        .findFirst();
  }
}
