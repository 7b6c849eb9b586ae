package org.entente.coding.parse.neural;

import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.entente.packed.PackedModel;

/**
 * Parses tagged words by arc-standard transitions (Nivre 2004), the best that can be applied each
 * time, as CoreNLP's {@code nndep.DependencyParser} does with the same network. Safe to share
 * between threads.
 */
public final class NeuralParser {
  private final Network network;
  private final Hidden hidden;
  private final Scores scores;

  private NeuralParser(Network network) {
    this.network = network;
    this.hidden = new Hidden(network);
    this.scores = new Scores(network);
  }

  /**
   * Opens a network.
   *
   * @param text name on the class path of what CoreNLP writes, a gzip file of text
   */
  public static NeuralParser open(String text) {
    return new NeuralParser(
        PackedNetwork.read(
            PackedModel.open("parser", text, to -> pack(text, to), NetworkText.class)));
  }

  private static void pack(String text, DataOutputStream to) throws IOException {
    try (InputStream packed = NeuralParser.class.getResourceAsStream("/" + text)) {
      if (packed == null) throw new FileNotFoundException("No " + text + " on the class path");
      NetworkText.pack(packed, to);
    }
  }

  /**
   * The tree of a sentence.
   *
   * @param words at least one
   * @param tags Penn Treebank part of speech of each
   */
  public Arcs parse(List<String> words, List<String> tags) {
    var stack = new Stack(network, words, tags);
    var units = new float[hidden.units()];
    var order = new int[hidden.units()];
    var room = scores.room();
    while (!stack.isDone()) {
      if (stack.mustShift()) stack.shift();
      else if (stack.isLast()) stack.attachRoot();
      else {
        stack.look(hidden, units);
        int summed = scores.scoreStrong(units, order, room);
        int best = best(stack, room);
        if (room[best] - second(stack, room, best) < Scores.SURE) {
          scores.addWeak(units, order, summed, room);
          best = best(stack, room);
        }
        apply(stack, best);
      }
    }
    return arcs(stack, words.size());
  }

  private void apply(Stack stack, int transition) {
    int labels = network.labels().size();
    if (transition == 2 * labels) stack.shift();
    else if (transition < labels) stack.attachLeft(transition);
    else stack.attachRight(transition - labels);
  }

  /**
   * The first of the highest scores that can be applied; the root's label, the first of each
   * direction, is not asked.
   */
  private int best(Stack stack, float[] room) {
    int labels = network.labels().size();
    int best = best(room, 1, labels, 1);
    best = best(room, labels + 1, 2 * labels, best);
    return stack.canShift() ? best(room, 2 * labels, 2 * labels + 1, best) : best;
  }

  private static int best(float[] room, int from, int to, int before) {
    int best = before;
    for (int i = from; i < to; i++) if (room[i] > room[best]) best = i;
    return best;
  }

  /** The highest score of the others. */
  private float second(Stack stack, float[] room, int best) {
    float first = room[best];
    room[best] = Float.NEGATIVE_INFINITY;
    float second = room[best(stack, room)];
    room[best] = first;
    return second;
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
