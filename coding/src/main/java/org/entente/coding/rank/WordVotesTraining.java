package org.entente.coding.rank;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.rank.MultinomialLogit.Row;
import org.entente.event.EventType;

/** Learns which words go with which type of act, from sentences that each tell one. */
public final class WordVotesTraining {
  /** A word seen in fewer sentences gets no vote. */
  private static final int LEAST_COUNT = 3;

  /** Smaller weights are left out of the file. */
  private static final double LEAST_WEIGHT = 0.1;

  private static final double PENALTY = 0.5;
  private static final double TOLERANCE = 1e-3;

  private record Lesson(Set<String> lemmas, EventType type, double trust) {}

  private final List<Lesson> lessons = new ArrayList<>();

  /**
   * @param trust how much the sentence counts beside others, above 0; 1 when its type is certain
   */
  public void add(ParsedSentence sentence, EventType type, double trust) {
    lessons.add(new Lesson(WordVotes.lemmas(sentence), type, trust));
  }

  WordVotes learn() {
    if (lessons.isEmpty()) return WordVotes.NONE;
    Numbers numbers =
        new Numbers(lessons.stream().flatMap(lesson -> lesson.lemmas().stream()), LEAST_COUNT);
    List<Row> rows = lessons.stream().map(lesson -> row(lesson, numbers)).toList();
    int types = EventType.values().length;
    double[] learned = new MultinomialLogit(rows, numbers.size(), types, PENALTY).least(TOLERANCE);
    Map<String, Map<EventType, Double>> weights = new HashMap<>();
    numbers.forEach((lemma, number) -> weights.put(lemma, weights(learned, number * types)));
    weights.put(WordVotes.ALWAYS, weights(learned, numbers.size() * types));
    weights.values().removeIf(Map::isEmpty);
    return new WordVotes(weights);
  }

  private static Map<EventType, Double> weights(double[] learned, int from) {
    Map<EventType, Double> weights = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      double weight = Math.round(learned[from + type.ordinal()] * 100) / 100.0;
      if (Math.abs(weight) >= LEAST_WEIGHT) weights.put(type, weight);
    }
    return weights;
  }

  private static Row row(Lesson lesson, Numbers numbers) {
    int[] words = numbers.of(lesson.lemmas());
    return new Row(words, WordVotes.scale(words.length), lesson.type().ordinal(), lesson.trust());
  }
}
