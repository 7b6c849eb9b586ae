package org.entente.coding.parse.neural;

import java.util.List;

/**
 * Parses tagged words by arc-standard transitions (Nivre 2004), the best that can be applied each
 * time, as CoreNLP's {@code nndep.DependencyParser} does with the same network. A small network
 * that imitates it is asked first, and is believed where it is sure. Safe to share between threads.
 */
public final class NeuralParser {
  private final Network network;
  private final Transitions transitions;
  private final Hidden hidden;
  private final Scores scores;
  private final Hidden small;
  private final Scores smallScores;

  private NeuralParser(Network network, Network small) {
    this.network = network;
    this.transitions = new Transitions(network.labels().size());
    this.hidden = new Hidden(network);
    this.scores = new Scores(network);
    this.small = new Hidden(small);
    this.smallScores = new Scores(small);
  }

  /**
   * Opens a network.
   *
   * @param text name on the class path of what CoreNLP writes, a gzip file of text
   */
  public static NeuralParser open(String text) {
    Network network = PackedNetwork.open(text);
    return new NeuralParser(network, SmallNetwork.of(network));
  }

  /**
   * The tree of a sentence.
   *
   * @param words at least one
   * @param tags Penn Treebank part of speech of each
   */
  public Arcs parse(List<String> words, List<String> tags) {
    var stack = new Stack(network, words, tags);
    var layer = new Layer(hidden, stack);
    var smallLayer = new Layer(small, stack);
    var order = new int[hidden.units()];
    var room = scores.room();
    transitions.run(
        stack,
        () -> {
          smallScores.scorePositive(smallLayer.look(), order, room);
          int best = transitions.best(stack, room);
          return transitions.leads(stack, room, best, SmallNetwork.SURE)
              ? best
              : best(stack, layer, order, room);
        });
    return arcs(stack, words.size());
  }

  /** What the large network says. */
  private int best(Stack stack, Layer layer, int[] order, float[] room) {
    float[] units = layer.look();
    int summed = scores.scoreStrong(units, order, room);
    int best = transitions.best(stack, room);
    if (transitions.leads(stack, room, best, Scores.SURE)) return best;
    scores.addWeak(units, order, summed, room);
    return transitions.best(stack, room);
  }

  private Arcs arcs(Stack stack, int size) {
    var heads = new int[size];
    var labels = new String[size];
    for (int i = 0; i < size; i++) {
      heads[i] = stack.head(i + 1) - 1;
      labels[i] = network.labels().get(stack.label(i + 1) - 1);
    }
    markPassive(heads, labels);
    return new Arcs(heads, List.of(labels));
  }

  /** The subject of a verb with a passive auxiliary is a passive one, whatever the network says. */
  private static void markPassive(int[] heads, String[] labels) {
    var passive = new boolean[heads.length];
    for (int i = 0; i < heads.length; i++)
      if (labels[i].equals("aux:pass") && heads[i] >= 0) passive[heads[i]] = true;
    for (int i = 0; i < heads.length; i++)
      if (heads[i] >= 0 && passive[heads[i]])
        labels[i] =
            switch (labels[i]) {
              case "nsubj" -> "nsubj:pass";
              case "csubj" -> "csubj:pass";
              default -> labels[i];
            };
  }
}
