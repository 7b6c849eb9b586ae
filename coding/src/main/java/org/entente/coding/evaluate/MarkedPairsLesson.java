package org.entente.coding.evaluate;

import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.entente.coding.Coder;
import org.entente.coding.rank.Learned;
import org.entente.coding.rank.Ranking;
import org.entente.coding.rank.Training;
import org.entente.coding.rank.WordVotesTraining;

/** Learns the right readings from marked pairs. */
public final class MarkedPairsLesson {
  private final Coder coder;

  public MarkedPairsLesson(Coder coder) {
    this.coder = coder;
  }

  /**
   * Learns from part of a gold of marked pairs.
   *
   * @param words what the words of sentences are learned from; with nothing in it they have no say
   * @param progress told how many items are read
   * @throws GoldException when the file is no gold of marked pairs
   */
  public Learned learn(Path file, Part part, WordVotesTraining words, IntConsumer progress) {
    MarkedPairs gold = new MarkedPairs(file, Evaluator.read(file, part));
    PairCoder coding = new PairCoder(coder.parser(), coder.lexicon(), Ranking.byPoints());
    Training training = new Training(gold::kind, words);
    int done = 0;
    for (MarkedPair pair : gold.pairs()) {
      training.add(coding.candidates(pair), pair.label());
      progress.accept(++done);
    }
    return training.learn();
  }
}
