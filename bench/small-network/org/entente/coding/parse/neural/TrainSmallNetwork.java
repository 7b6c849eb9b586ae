package org.entente.coding.parse.neural;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.coding.parse.SentenceParser;

/** Teaches the parser's small network by its large one; run by train-parser. */
final class TrainSmallNetwork {
  private static final int UNITS = 120;
  private static final int BATCH = 512;
  private static final int ROUNDS = 5;
  private static final float FASTEST = 0.003f;
  private static final int WARMING_UP = 200;

  /** Half the sentences are shown with so many of their words exchanged. */
  private static final double EXCHANGED = 0.3;

  private final Random random = new Random(7);
  private final Teacher teacher = new Teacher();
  private final Student student = new Student(teacher.network, UNITS, random);
  private final List<Step> waiting = new ArrayList<>();
  private int batches;
  private long wrong;

  /** The new file, the articles to test with, the articles to learn from. */
  public static void main(String[] arguments) throws IOException {
    SentenceParser tagger = SentenceParser.loadCoreNlp(); // it needs no small network
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++)
      lessons.addAll(Lesson.read(Path.of(arguments[i]), tagger));
    List<Lesson> unseen = Lesson.read(Path.of(arguments[1]), tagger);
    var training = new TrainSmallNetwork();
    training.teach(lessons);
    training.test(unseen);
    try (var to =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0]))))) {
      training.student.write(to);
    }
  }

  private void teach(List<Lesson> lessons) {
    Map<String, List<String>> words = Lesson.words(lessons);
    int all = ROUNDS * lessons.size();
    List<Lesson> order = new ArrayList<>(lessons);
    for (int done = 0; done < all; done++) {
      if (done % order.size() == 0) Collections.shuffle(order, random);
      Lesson lesson = order.get(done % order.size());
      if (random.nextBoolean()) lesson = lesson.exchange(words, EXCHANGED, random);
      waiting.addAll(teacher.steps(lesson.words(), lesson.tags()));
      if (waiting.size() >= BATCH) learn(done / (double) all);
    }
  }

  /** The rate falls as the cosine does. */
  private void learn(double done) {
    float rate = FASTEST * (float) (1 + Math.cos(Math.PI * done)) / 2;
    List<Step> batch = waiting.subList(0, BATCH);
    wrong += student.learn(batch, rate * Math.min(1, (batches + 1f) / WARMING_UP));
    batch.clear();
    batches++;
    if (batches % 400 != 0) return;
    System.out.printf(
        "%3.0f %%: of the last %,d steps %.2f %% another way%n",
        100 * done, 400 * BATCH, 100.0 * wrong / (400 * BATCH));
    wrong = 0;
  }

  private void test(List<Lesson> lessons) {
    List<Step> steps = new ArrayList<>();
    for (Lesson lesson : lessons) steps.addAll(teacher.steps(lesson.words(), lesson.tags()));
    double[] leads = student.leads(steps);
    System.out.printf("%,d steps that it was not taught with:%n", leads.length);
    for (double least = 0; least <= 10; least += 0.5) {
      int decided = 0;
      int other = 0;
      for (double lead : leads) {
        if (Math.abs(lead) < least) continue;
        decided++;
        if (lead < 0) other++;
      }
      System.out.printf(
          "lead of %4.1f: %5.1f %% decided, %,d of them another way%n",
          least, 100.0 * decided / leads.length, other);
    }
  }
}
