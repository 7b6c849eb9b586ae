package org.entente.coding.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Who;
import org.entente.coding.acts.ActReader;
import org.entente.coding.acts.Grammar;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.acts.Reading;
import org.entente.coding.acts.Roles;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Folding;
import org.entente.coding.status.Standing;
import org.entente.coding.status.StandingReader;
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
   * @param match how well its parties fit the marks; 6 is both in their roles
   */
  public record Choice(Reading reading, Folding.Folded folded, int match) {}

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
    Grammar grammar = new Grammar(parsed);
    Roles roles = new Roles(grammar, mentions);
    ActReader reader = new ActReader(lexicon, grammar, roles::namesActor);
    StandingReader standings = new StandingReader(grammar);
    List<Choice> choices = new ArrayList<>();
    List<Reading> top = reader.read();
    for (Reading reading : top) choices.add(choice(reading, roles, standings, 2));
    for (Reading reading : reader.candidates())
      if (!top.contains(reading)) choices.add(choice(reading, roles, standings, 0));
    return choices;
  }

  private static Choice choice(Reading reading, Roles roles, StandingReader standings, int bonus) {
    Roles.Parties parties = roles.of(reading);
    boolean actor = has(parties.actors(), ACTOR);
    boolean recipient = has(parties.recipients(), RECIPIENT);
    boolean joint = actor && has(parties.actors(), RECIPIENT) && parties.recipients().isEmpty();
    boolean reversed = has(parties.actors(), RECIPIENT) && has(parties.recipients(), ACTOR);
    int match = 0;
    if (actor && recipient || joint) match = 60;
    else if (actor) match = 30;
    else if (reversed) match = 20;
    else if (recipient) match = 15;
    Standing standing = standings.of(reading.trigger());
    Folding.Folded folded = Folding.fold(reading, standing);
    return new Choice(reading, folded, match + 5 * bonus + Math.min(reading.score(), 14));
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
