package org.entente.coding.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.coding.rank.ConditionalLogit.Row;

/** Learns which reading of a sentence is right, and how often the chosen ones are. */
public final class Training {
  /** Parts of the sentences; each is judged by weights learned from the others. */
  private static final int FOLDS = 5;

  /** A trait seen in fewer readings gets no weight. */
  private static final int LEAST_COUNT = 2;

  private static final double PENALTY = 2;

  /**
   * Of traits that name one rule or word: the sentences learned from are those that rules were
   * written for, so that what they say of a rule flatters it.
   */
  private static final double PENALTY_OF_NAMES = 20;

  private static final double TOLERANCE = 1e-4;

  /** The readings of a sentence and which of them are right. */
  private record Lesson(List<Candidate> candidates, Predicate<Candidate> right) {
    /** Whether there is anything to choose between. */
    boolean teaches() {
      return candidates.stream().anyMatch(right) && !candidates.stream().allMatch(right);
    }
  }

  private final Function<? super Candidate, String> kind;
  private final WordVotes votes;
  private final List<Lesson> lessons = new ArrayList<>();

  /**
   * @param kind what the readings are told apart by, such as the type of act
   * @param words what is known of the words of sentences; with nothing in it they have no say
   */
  public Training(Function<? super Candidate, String> kind, WordVotesTraining words) {
    this.kind = kind;
    this.votes = words.learn();
  }

  /**
   * @param right the kind of the right readings
   */
  public void add(List<Candidate> candidates, String right) {
    lessons.add(new Lesson(List.copyOf(candidates), one -> kind.apply(one).equals(right)));
  }

  public Learned learn() {
    return new Learned(ranking(lessons), confidence());
  }

  /** Counts what is chosen by weights that never saw the sentence, so that none flatters itself. */
  private Confidence confidence() {
    Map<Candidate, Boolean> chosen = new IdentityHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int part = fold;
      Ranking others = ranking(every(index -> index % FOLDS != part));
      for (Lesson lesson : every(index -> index % FOLDS == part)) {
        Optional<Candidate> best = others.best(lesson.candidates(), kind);
        best.ifPresent(one -> chosen.put(one, lesson.right().test(one)));
      }
    }
    return Confidence.measured(chosen.keySet(), chosen::get);
  }

  private List<Lesson> every(Predicate<Integer> index) {
    List<Lesson> some = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) if (index.test(i)) some.add(lessons.get(i));
    return some;
  }

  private Ranking ranking(List<Lesson> all) {
    List<Lesson> lessons = all.stream().filter(Lesson::teaches).toList();
    Numbers numbers = numbers(lessons);
    List<List<Row>> rows =
        lessons.stream()
            .map(lesson ->
                lesson.candidates().stream()
                    .map(one -> row(one, numbers, lesson.right().test(one)))
                    .toList())
            .toList();
    double[] start = new double[numbers.size() + 1];
    start[numbers.size()] = 1;
    double[] learned = new ConditionalLogit(rows, start, penalties(numbers)).least(TOLERANCE);
    Map<String, Double> weights = new HashMap<>();
    numbers.forEach((trait, number) -> weights.put(trait, learned[number]));
    weights.put(Ranking.POINTS, learned[numbers.size()]);
    return new Ranking(weights, votes);
  }

  private static double[] penalties(Numbers numbers) {
    double[] penalties = new double[numbers.size() + 1];
    Arrays.fill(penalties, PENALTY);
    numbers.forEach((trait, number) -> {
      if (Traits.isName(trait)) penalties[number] = PENALTY_OF_NAMES;
    });
    return penalties;
  }

  private Numbers numbers(List<Lesson> lessons) {
    return new Numbers(
        lessons.stream()
            .flatMap(lesson -> lesson.candidates().stream())
            .flatMap(candidate -> Traits.of(candidate, votes).stream()),
        LEAST_COUNT);
  }

  private Row row(Candidate candidate, Numbers numbers, boolean right) {
    return new Row(numbers.of(Traits.of(candidate, votes)), Ranking.points(candidate), right);
  }
}
