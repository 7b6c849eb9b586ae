package org.entente.coding.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.SentenceReader;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Who;
import org.entente.coding.acts.Grammar;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.parse.Token;
import org.entente.coding.rank.Agreement;
import org.entente.coding.rank.Candidate;
import org.entente.coding.rank.Fit;
import org.entente.coding.rank.Ranking;
import org.entente.coding.status.Draft;
import org.entente.coding.text.Sentences;

/** Codes what a marked actor does to a marked recipient; the marks replace the actor finder. */
public final class PairCoder {
  private static final Who ACTOR = new Who.Known("marked actor", "AAA", null, "marked");
  private static final Who RECIPIENT = new Who.Known("marked recipient", "BBB", null, "marked");

  private final SentenceParser parser;
  private final Lexicon lexicon;
  private final Ranking ranking;

  public PairCoder(SentenceParser parser, Lexicon lexicon, Ranking ranking) {
    this.parser = parser.knowing(lexicon.verbs());
    this.lexicon = lexicon;
    this.ranking = ranking;
  }

  /**
   * The reading that the ranking puts first for the pair.
   *
   * @param kind what the readings are told apart by, such as the type of act
   */
  public Optional<Candidate> code(MarkedPair pair, Function<? super Candidate, String> kind) {
    return ranking.best(candidates(pair), kind);
  }

  /** Every reading of the sentence, with how its parties agree with the marks. */
  public List<Candidate> candidates(MarkedPair pair) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence :
        Sentences.of(new Article(pair.id(), null, null, null, null, null, pair.text())))
      parser.parse(sentence).ifPresent(parsed -> candidates.addAll(candidates(pair, parsed)));
    return candidates;
  }

  private List<Candidate> candidates(MarkedPair pair, ParsedSentence parsed) {
    List<ActorMention> mentions = new ArrayList<>();
    pair.actor().forEach(span -> mention(parsed, span, ACTOR).ifPresent(mentions::add));
    pair.recipient().forEach(span -> mention(parsed, span, RECIPIENT).ifPresent(mentions::add));
    mentions.addAll(pronouns(new Grammar(parsed), mentions));
    List<Candidate> found = new SentenceReader(lexicon, parsed, mentions).candidates();
    List<Draft> drafts = found.stream().map(Candidate::draft).toList();
    return found.stream()
        .map(one ->
            new Candidate(
                parsed,
                one.draft(),
                one.told(),
                fit(one.draft()),
                Agreement.of(one.draft(), drafts)))
        .toList();
  }

  /** "Iran says it has": a pronoun below a verb means that verb's marked subject. */
  private static List<ActorMention> pronouns(Grammar grammar, List<ActorMention> marked) {
    List<ActorMention> pronouns = new ArrayList<>();
    for (Token token : grammar.sentence().tokens())
      if (token.tag().startsWith("PRP") && !token.lemma().equals("you"))
        subjectAbove(grammar, token, marked)
            .ifPresent(who ->
                pronouns.add(
                    new ActorMention(token.index(), token.index() + 1, token.index(), who)));
    return pronouns;
  }

  private static Optional<Who> subjectAbove(
      Grammar grammar, Token pronoun, List<ActorMention> marked) {
    Optional<Token> at = grammar.sentence().head(pronoun);
    for (int steps = 0; at.isPresent() && steps < grammar.sentence().size(); steps++) {
      Token verb = at.get();
      for (Token subject : grammar.surfaceSubjects(verb))
        for (ActorMention mention : marked)
          if (mention.to() <= pronoun.index() && mention.covers(subject.index()))
            return Optional.of(mention.who());
      at = grammar.sentence().head(verb);
    }
    return Optional.empty();
  }

  private static Fit fit(Draft draft) {
    boolean actor = has(draft.actors(), ACTOR);
    boolean recipient = has(draft.recipients(), RECIPIENT);
    boolean joint = actor && has(draft.actors(), RECIPIENT) && draft.recipients().isEmpty();
    boolean reversed = has(draft.actors(), RECIPIENT) && has(draft.recipients(), ACTOR);
    if (actor && recipient) return Fit.BOTH;
    if (joint) return Fit.JOINT;
    if (actor) return Fit.ACTOR;
    if (reversed) return Fit.REVERSED;
    return recipient ? Fit.RECIPIENT : Fit.NONE;
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
