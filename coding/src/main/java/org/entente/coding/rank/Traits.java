package org.entente.coding.rank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.acts.LexiconEntry;
import org.entente.coding.acts.Reading;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.Standing;

/** What can be seen of a reading, each as a short name that people understand. */
final class Traits {
  private static final int DEEPEST = 5;
  private static final int MOST_SLOTS = 4;
  private static final int MOST_WORDS = 4;
  private static final List<String> NAMING =
      List.of("rule ", "content rule ", "word ", "innermost word ");

  private final ParsedSentence sentence;
  private final Candidate candidate;
  private final Set<String> names = new LinkedHashSet<>();

  private Traits(Candidate candidate) {
    this.sentence = candidate.sentence();
    this.candidate = candidate;
  }

  /**
   * @param votes what the words of the sentence say, if anything is known of words
   */
  static Set<String> of(Candidate candidate, WordVotes votes) {
    Traits traits = new Traits(candidate);
    traits.rule();
    traits.place();
    traits.parties();
    traits.standing();
    traits.agreement();
    traits.vote(votes);
    return traits.names;
  }

  /** Whether a trait names one rule or one word, rather than a kind of reading. */
  static boolean isName(String trait) {
    return NAMING.stream().anyMatch(trait::startsWith);
  }

  /** How the act is told: the trigger's kind, and which parties are found. */
  static String construction(Candidate candidate) {
    Reading reading = candidate.draft().reading();
    Token trigger = reading.trigger();
    String kind =
        !trigger.isVerb()
            ? "noun"
            : candidate.sentence().child(trigger, "aux:pass", "nsubj:pass").isPresent()
                ? "passive verb"
                : "verb";
    String over = reading.inner().isPresent() ? " over an act" : "";
    return "%s%s, %s"
        .formatted(kind, over, candidate.fit().name().toLowerCase(java.util.Locale.ROOT));
  }

  private void rule() {
    Reading reading = candidate.draft().reading();
    LexiconEntry entry = reading.entry();
    String type = candidate.draft().code().type().name();
    names.add("rule " + entry.id());
    names.add("rule %s as %s".formatted(entry.id(), type));
    names.add("type " + type);
    names.add("cameo " + candidate.draft().code().cameo());
    names.add("word " + reading.trigger().lemma());
    names.add("word %s as %s".formatted(reading.trigger().lemma(), type));
    names.add("innermost word " + reading.innermost().trigger().lemma());
    if (reading.isHalfFilled()) {
      names.add("filled " + Math.min(reading.filled(), MOST_SLOTS));
      names.add("missing " + Math.min(reading.missing(), MOST_SLOTS));
    }
    names.add("score " + Math.clamp(reading.score() / 3, -1, 6));
    if (entry.isOperator()) names.add("operator " + entry.operator());
    if (reading.inner().isPresent()) {
      names.add("content rule " + reading.innermost().entry().id());
      names.add(
          "operator %s over %s".formatted(entry.operator(), reading.innermost().code().type()));
      names.add("depth " + reading.chain().size());
    }
    if (candidate.told()) names.add("told");
  }

  private void place() {
    Token trigger = candidate.draft().reading().trigger();
    String tag = trigger.tag().substring(0, 1);
    names.add("tag " + tag);
    if (candidate.draft().reading().entry().bare()) names.add("bare " + tag);
    names.add("relation " + trigger.relation());
    names.add("fifth " + Math.min(4, trigger.index() * 5 / sentence.size()));
    names.add("below root " + Math.min(upwards(trigger).size() - 1, DEEPEST));
  }

  private void parties() {
    String fit = candidate.fit().name().toLowerCase(java.util.Locale.ROOT);
    names.add("fit " + fit);
    names.add("fit %s as %s".formatted(fit, candidate.draft().code().type()));
    names.add("construction " + construction(candidate));
    distance("actor", candidate.draft().actors());
    distance("recipient", candidate.draft().recipients());
  }

  private void distance(String party, List<ActorMention> mentions) {
    if (mentions.isEmpty()) return;
    Token trigger = candidate.draft().reading().trigger();
    int steps = steps(trigger, sentence.token(mentions.getFirst().head()));
    names.add("%s at %s".formatted(party, steps > DEEPEST ? "far" : String.valueOf(steps)));
  }

  private void standing() {
    Standing standing = candidate.draft().standing();
    if (standing.negated()) names.add("negated");
    if (standing.future()) names.add("future");
    if (standing.hypothetical()) names.add("hypothetical");
    if (standing.obliged()) names.add("obliged");
    if (standing.past()) names.add("past");
    if (standing.condition() != null) names.add("condition");
  }

  private void agreement() {
    String half = candidate.draft().reading().isHalfFilled() ? ", half filled" : "";
    Agreement agreement = candidate.agreement();
    names.add("words of the type %d%s".formatted(Math.min(agreement.words(), MOST_WORDS), half));
    names.add(
        "quarters of the word's readings %d%s".formatted(Math.round(agreement.share() * 4), half));
  }

  private void vote(WordVotes votes) {
    if (votes.weights().isEmpty()) return;
    names.add("words vote " + votes.step(sentence, candidate.draft().code().type()));
  }

  private List<Integer> upwards(Token token) {
    List<Integer> path = new ArrayList<>();
    for (Token at = token; ; at = sentence.token(at.head())) {
      path.add(at.index());
      if (at.head() < 0 || path.size() > sentence.size()) return path;
    }
  }

  /** Steps of the tree between two words. */
  private int steps(Token from, Token to) {
    List<Integer> up = upwards(from);
    List<Integer> other = upwards(to);
    for (int i = 0; i < other.size(); i++) {
      int met = up.indexOf(other.get(i));
      if (met >= 0) return met + i;
    }
    return Integer.MAX_VALUE;
  }
}
