package org.entente.coding.rank;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.event.EventType;

/**
 * Which type of act a sentence tells by its words alone, in whatever order: a multinomial logit
 * over its lemmas. It knows no parties and no grammar, and is asked only which of several readings
 * fits the rest of the sentence. It never learns from marked pairs, so that what it says of those
 * is said as of any other sentence.
 *
 * @param weights by lemma, then by type; a type that is not there weighs nothing
 */
record WordVotes(Map<String, Map<EventType, Double>> weights) {
  /** Says nothing of any sentence. */
  static final WordVotes NONE = new WordVotes(Map.of());

  /** Stands for what holds of every sentence. */
  static final String ALWAYS = "(always)";

  private static final double[] STEPS = {0.01, 0.03, 0.08, 0.2, 0.4, 0.7};

  /** Of a sentence that long, in words that are known, each counts once. */
  private static final double USUAL_LENGTH = 9;

  /** First letters of the tags of verbs, nouns, adjectives, adverbs, particles and prepositions. */
  private static final String COUNTED = "VNJRI";

  private static final List<EventType> TYPES = List.of(EventType.values());

  WordVotes {
    weights = Map.copyOf(weights);
  }

  /** The lemmas that count; names and numbers do not. */
  static Set<String> lemmas(ParsedSentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> COUNTED.indexOf(token.tag().charAt(0)) >= 0)
        .filter(token -> !token.tag().startsWith("NNP"))
        .map(Token::lemma)
        .collect(Collectors.toSet());
  }

  /** What each of so many words weighs, so that long sentences are no surer than short ones. */
  static double scale(int words) {
    return Math.sqrt(USUAL_LENGTH / Math.max(1, words));
  }

  /** How probable a type is by the words of the sentence, in steps from 0 to 6. */
  int step(ParsedSentence sentence, EventType type) {
    double share = shares(sentence).getOrDefault(type, 0.0);
    return (int) Arrays.stream(STEPS).filter(step -> share > step).count();
  }

  /** How probable each type is, together 1. */
  Map<EventType, Double> shares(ParsedSentence sentence) {
    List<String> known = lemmas(sentence).stream().filter(weights::containsKey).sorted().toList();
    Map<EventType, Double> odds = new EnumMap<>(EventType.class);
    double all = 0;
    for (EventType type : TYPES) {
      double sum = weight(ALWAYS, type);
      for (String lemma : known) sum += scale(known.size()) * weight(lemma, type);
      odds.put(type, Math.exp(sum));
      all += Math.exp(sum);
    }
    double total = all;
    odds.replaceAll((type, one) -> one / total);
    return odds;
  }

  private double weight(String lemma, EventType type) {
    return weights.getOrDefault(lemma, Map.of()).getOrDefault(type, 0.0);
  }
}
