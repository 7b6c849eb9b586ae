package org.entente.coding.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.Draft;
import org.entente.coding.SentenceReader;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Who;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.parse.Token;
import org.entente.coding.text.Sentences;

/** Codes what a marked actor does to a marked recipient; the marks replace the actor finder. */
public final class PairCoder {
  private static final Who ACTOR = new Who.Known("marked actor", "AAA", null, "marked");
  private static final Who RECIPIENT = new Who.Known("marked recipient", "BBB", null, "marked");

  private final SentenceParser parser;
  private final Lexicon lexicon;

  public PairCoder(SentenceParser parser, Lexicon lexicon) {
    this.parser = parser;
    this.lexicon = lexicon;
  }

  /**
   * The reading chosen for the pair.
   *
   * @param match how well its parties fit the marks, and how much its construction asked for
   */
  public record Choice(Draft draft, int match) {}

  public Optional<Choice> code(MarkedPair pair) {
    List<Choice> choices = new ArrayList<>();
    for (Sentence sentence :
        Sentences.of(new Article(pair.id(), null, null, null, null, null, pair.text())))
      parser.parse(sentence).ifPresent(parsed -> choices.addAll(choices(pair, parsed)));
    return choices.stream().max(Comparator.comparingInt(Choice::match));
  }

  private List<Choice> choices(MarkedPair pair, ParsedSentence parsed) {
    List<ActorMention> mentions = new ArrayList<>();
    pair.actor().forEach(span -> mention(parsed, span, ACTOR).ifPresent(mentions::add));
    pair.recipient().forEach(span -> mention(parsed, span, RECIPIENT).ifPresent(mentions::add));
    SentenceReader reader = new SentenceReader(lexicon, parsed, mentions);
    List<Choice> choices = new ArrayList<>();
    reader.drafts().forEach(draft -> choices.add(choice(draft, 10)));
    reader.allReadings().forEach(draft -> choices.add(choice(draft, 0)));
    return choices;
  }

  private static Choice choice(Draft draft, int bonus) {
    boolean actor = has(draft.actors(), ACTOR);
    boolean recipient = has(draft.recipients(), RECIPIENT);
    boolean joint = actor && has(draft.actors(), RECIPIENT) && draft.recipients().isEmpty();
    boolean reversed = has(draft.actors(), RECIPIENT) && has(draft.recipients(), ACTOR);
    int match = 0;
    if ((actor && recipient) || joint) match = 60;
    else if (actor) match = 30;
    else if (reversed) match = 20;
    else if (recipient) match = 15;
    return new Choice(draft, match + bonus + Math.min(draft.reading().score(), 14));
  }

  private static boolean has(List<ActorMention> mentions, Who who) {
    return mentions.stream().anyMatch(mention -> mention.who() == who);
  }

  private static Optional<ActorMention> mention(ParsedSentence parsed, Span span, Who who) {
    List<Token> covered =
        parsed.tokens().stream().filter(token -> token.span().overlaps(span)).toList();
    if (covered.isEmpty()) return Optional.empty();
    int from = covered.getFirst().index();
    int to = covered.getLast().index() + 1;
    int head =
        covered.stream()
            .filter(token -> token.head() < from || token.head() >= to)
            .filter(token -> !token.relation().equals("punct"))
            .mapToInt(Token::index)
            .findFirst()
            .orElse(from);
    return Optional.of(new ActorMention(from, to, head, who));
  }
}
