package org.entente.coding.acts;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.event.EventType;

/**
 * Tells acts in the world from acts in a match, in a story or of nature: teams attack "in the
 * second half", spies kill "in the thriller", storms destroy. The words stand in the classes {@code
 * players}, {@code played}, {@code fiction}, {@code nature} and {@code epidemics}.
 */
final class Scenes {
  /** What teams are said to do to each other. */
  private static final Set<EventType> IN_MATCHES =
      EnumSet.of(EventType.ASSAULT, EventType.THREATEN, EventType.CONSULT, EventType.AGREE);

  /** CAMEO: a state of emergency or martial law. */
  private static final String EMERGENCY = "1724";

  private static final Set<String> DURING = Set.of("in", "during", "at", "from", "of");
  private static final Set<String> STRETCHES = Set.of("year", "month", "decade", "century");

  private final Lexicon lexicon;
  private final Grammar grammar;
  private final ParsedSentence sentence;

  Scenes(Lexicon lexicon, Grammar grammar) {
    this.lexicon = lexicon;
    this.grammar = grammar;
    this.sentence = grammar.sentence();
  }

  boolean isPlayedOrTold(Reading reading) {
    EventType type = reading.code().type();
    if (isOfNature(reading) || isAgainstDisease(reading)) return true;
    if (type.quad().number() == 4 && isBelow(reading.trigger(), Set.of("in"), "fiction"))
      return true;
    if (!IN_MATCHES.contains(type)) return false;
    return isBelow(reading.trigger(), DURING, "played")
        || (type == EventType.ASSAULT && isOf(grammar.subjects(reading.trigger()), "players"));
  }

  /**
   * "An earthquake struck the coast, injuring twelve", "a state of emergency as the storm neared".
   */
  private boolean isOfNature(Reading reading) {
    EventType type = reading.code().type();
    if (reading.code().cameo().equals(EMERGENCY))
      return sentence.tokens().stream().anyMatch(token -> isOf(List.of(token), "nature"));
    if (type != EventType.ASSAULT && type != EventType.COERCE) return false;
    Optional<Token> at = Optional.of(reading.trigger());
    while (at.isPresent()) {
      Token word = at.get();
      if (word.isVerb() && isOf(grammar.surfaceSubjects(word), "nature")) return true;
      boolean said = word.plainRelation().equals("ccomp") && !word.tag().equals("VBG");
      at = said ? Optional.empty() : sentence.head(word);
    }
    return false;
  }

  /** "Closed all schools to stop the measles": against a disease, not against people. */
  private boolean isAgainstDisease(Reading reading) {
    return reading.code().type() == EventType.COERCE
        && "restrict".equals(reading.code().mode())
        && isOf(sentence.tokens(), "epidemics");
  }

  /** Whether a word or a verb above it has such a phrase: "attack after attack in the match". */
  private boolean isBelow(Token trigger, Set<String> prepositions, String words) {
    Optional<Token> at = Optional.of(trigger);
    for (int steps = 0; at.isPresent() && steps < sentence.size(); steps++) {
      if (isOf(grammar.prepositional(at.get(), prepositions), words)) return true;
      at = sentence.head(at.get());
    }
    return false;
  }

  private boolean isOf(List<Token> heads, String words) {
    Phrases phrases = lexicon.wordsOf(words);
    return heads.stream()
        .filter(head -> !head.isVerb())
        .filter(head ->
            grammar.prepositional(head, Set.of("of")).stream()
                .noneMatch(inner -> STRETCHES.contains(inner.lemma())))
        .anyMatch(head ->
            phrases.headedBy(head.lemma(), false).stream()
                .anyMatch(phrase -> phrase.matches(sentence, head, false)));
  }
}
