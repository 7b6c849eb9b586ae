package org.entente.coding.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coding.acts.Ontology;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.event.Answer;
import org.entente.event.Commitment;

/** The words of answering: which nouns name a commitment, which verbs do what to it. */
final class AnswerWords {
  private static final String FOLDER = "/org/entente/coding/commitment/";
  private static final AnswerWords STANDARD = new AnswerWords();

  private final Map<Commitment.Kind, List<String>> nouns = new EnumMap<>(Commitment.Kind.class);
  private final List<Row> rows = new ArrayList<>();

  private record Row(Answer.Kind answer, Commitment.Kind to, List<List<String>> verbs) {}

  private AnswerWords() {
    for (String[] row : Ontology.rows(FOLDER + "nouns.tsv"))
      nouns.put(Commitment.Kind.of(row[0]), words(row[1]));
    for (String[] row : Ontology.rows(FOLDER + "answers.tsv"))
      rows.add(
          new Row(
              Answer.Kind.of(row[0]),
              Commitment.Kind.of(row[1]),
              words(row[2]).stream().map(verb -> List.of(verb.split(" "))).toList()));
  }

  static AnswerWords standard() {
    return STANDARD;
  }

  /** The kind of commitment that a noun names. */
  Optional<Commitment.Kind> named(Token noun) {
    if (noun.isVerb()) return Optional.empty();
    return nouns.entrySet().stream()
        .filter(entry -> entry.getValue().contains(noun.lemma()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What a verb does to a commitment of that kind. */
  Optional<Answer.Kind> answer(ParsedSentence sentence, Token verb, Commitment.Kind to) {
    return rows.stream()
        .filter(row -> row.to() == to)
        .filter(row -> row.verbs().stream().anyMatch(words -> matches(sentence, verb, words)))
        .map(Row::answer)
        .findFirst();
  }

  /** Whether a verb refuses what is offered or asked for, noun or not: "refused to meet". */
  boolean refuses(ParsedSentence sentence, Token verb) {
    return answer(sentence, verb, Commitment.Kind.OFFER).equals(Optional.of(Answer.Kind.REFUSES))
        || answer(sentence, verb, Commitment.Kind.DEMAND).equals(Optional.of(Answer.Kind.REFUSES));
  }

  private static boolean matches(ParsedSentence sentence, Token verb, List<String> words) {
    if (!verb.lemma().equals(words.getFirst())) return false;
    return words.stream().skip(1).allMatch(word -> hasParticle(sentence, verb, word));
  }

  private static boolean hasParticle(ParsedSentence sentence, Token verb, String word) {
    return sentence.tokens().stream()
        .filter(token -> token.index() > verb.index() && token.index() <= verb.index() + 4)
        .anyMatch(token -> token.text().equalsIgnoreCase(word));
  }

  private static List<String> words(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).toList();
  }
}
