package org.entente.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Who;
import org.entente.coding.acts.Grammar;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Speech;
import org.entente.coding.status.SpeechWords;
import org.entente.coding.text.Quotations;
import org.jspecify.annotations.Nullable;

/** Who may speak a quotation, by the words of one sentence that stand outside of all quotations. */
final class Hearing {
  /** How many characters further away a cue of its kind is taken to stand. */
  private static final int SUBJECT = 40;

  private static final int ACCORDING_TO = 20;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "him", "her");

  private final ParsedSentence parsed;
  private final List<ActorMention> mentions;
  private final Quotations quotations;
  private final SentenceReader reader;
  private final Grammar grammar;
  private final Authors authors;
  private final Asides asides;

  Hearing(Grammar grammar, List<ActorMention> mentions, Lexicon lexicon, Quotations quotations) {
    this.parsed = grammar.sentence();
    this.mentions = mentions;
    this.quotations = quotations;
    this.reader = new SentenceReader(lexicon, grammar, mentions);
    this.grammar = grammar;
    this.authors = new Authors(grammar);
    this.asides = new Asides(parsed.sentence());
  }

  /**
   * Somebody who may speak.
   *
   * @param cue the word that says so
   * @param head of the phrase that names the speaker
   * @param penalty characters
   */
  record Heard(Hearing hearing, Token cue, Token head, Who.@Nullable Known known, int penalty) {
    /** He and she who are nobody in the dictionary. */
    boolean isPronoun() {
      return known == null && PRONOUNS.contains(head.lemma());
    }

    Voices.Voice voice() {
      return new Voices.Voice(known == null ? hearing.name(head) : known.name(), known);
    }
  }

  Sentence sentence() {
    return parsed.sentence();
  }

  /** The one whose word of speech, or else of any act, stands nearest to a quotation. */
  Optional<Heard> nearest(Span quote) {
    return heard().stream()
        .filter(one -> !quotations.holds(one.cue().span().start()))
        .filter(one -> !quotations.holds(one.head().span().start()))
        .filter(one -> !asides.parts(one.cue(), quote))
        .min(Comparator.comparingInt(one -> distance(one.cue(), quote) + one.penalty()));
  }

  /** The person or body named last in the sentence, as one that acts or speaks. */
  Optional<Voices.Voice> lastNamed() {
    return lastNamed(parsed.size());
  }

  Optional<Voices.Voice> lastNamed(int before) {
    return heard().stream()
        .filter(one -> one.head().index() < before && !one.isPronoun())
        .filter(one -> properName(one.head()).isPresent())
        .max(Comparator.comparingInt(one -> one.head().index()))
        .map(Heard::voice);
  }

  private List<Heard> heard() {
    List<Heard> all = new ArrayList<>();
    for (Speech speech : reader.speeches().all())
      speech.speakers().stream()
          .findFirst()
          .ifPresent(head -> all.add(heard(speech.cue(), authors.of(speech.cue(), head), 0)));
    authors.opening().ifPresent(head -> all.add(heard(parsed.token(0), head, 0)));
    for (Token token : parsed.tokens()) {
      if (grammar.preposition(token).equals("according to"))
        all.add(heard(token, authors.of(token), ACCORDING_TO));
      // "these were the words of the minister"
      if (token.lemma().equals("word") && token.isNoun())
        parsed.children(token, "nmod").forEach(head -> all.add(heard(token, head, 0)));
      if (token.isVerb()) subject(token).ifPresent(all::add);
    }
    return all;
  }

  /** "Trump defended his decision, '...'", "described by the council as '...'". */
  private Optional<Heard> subject(Token verb) {
    List<Token> doers = grammar.isPassive(verb) ? grammar.subjects(verb) : List.of();
    boolean speaks = SpeechWords.kind(SpeechWords.Of.VERB, verb.lemma()).isPresent();
    if (!doers.isEmpty()) return Optional.of(heard(verb, doers.getFirst(), speaks ? 0 : SUBJECT));
    return parsed
        .children(verb, "nsubj", "nsubj:pass")
        .filter(head -> head.isNoun() || PRONOUNS.contains(head.lemma()))
        .findFirst()
        .map(head -> heard(verb, head, SUBJECT));
  }

  private Heard heard(Token cue, Token head, int penalty) {
    return new Heard(this, cue, head, known(head), penalty);
  }

  private Who.@Nullable Known known(Token head) {
    for (ActorMention mention : mentions)
      if (mention.who() instanceof Who.Known who
          && mention.from() <= head.index()
          && head.index() < mention.to()) return who;
    return null;
  }

  private static int distance(Token cue, Span quote) {
    return cue.span().start() < quote.start()
        ? quote.start() - cue.span().end()
        : cue.span().start() - quote.end();
  }

  /** The proper name of a phrase, its own or that of an apposition: "his father, Ali Hassan". */
  private Optional<Token> properName(Token head) {
    if (head.isName()) return Optional.of(head);
    return parsed.children(head, "appos", "dep", "flat").filter(Token::isName).findFirst();
  }

  private String name(Token head) {
    Token named = properName(head).orElse(head);
    int from = named.index();
    while (from > 0
        && parsed.token(from - 1).isName()
        && parsed.dominates(named, parsed.token(from - 1))) from--;
    int to = named.index() + 1;
    while (to < parsed.size()
        && parsed.token(to).isName()
        && parsed.dominates(named, parsed.token(to))) to++;
    return parsed.text(from, to);
  }
}
