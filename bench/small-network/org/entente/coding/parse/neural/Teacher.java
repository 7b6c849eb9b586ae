package org.entente.coding.parse.neural;

import java.util.ArrayList;
import java.util.List;

/** The large network, which shows each step it takes. */
final class Teacher {
  static final String LARGE = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  final Network network = PackedNetwork.open(LARGE);
  private final Hidden hidden = new Hidden(network);
  private final Scores scores = new Scores(network);
  private final Transitions transitions = new Transitions(network.labels().size());

  /** The steps at which there is a choice. */
  List<Step> steps(List<String> words, List<String> tags) {
    List<Step> steps = new ArrayList<>();
    var stack = new Stack(network, words, tags);
    var layer = new Layer(hidden, stack);
    var order = new int[hidden.units()];
    var room = scores.room();
    transitions.run(
        stack,
        () -> {
          float[] units = layer.look();
          int summed = scores.scoreStrong(units, order, room);
          scores.addWeak(units, order, summed, room);
          int best = transitions.best(stack, room);
          steps.add(step(stack, room, best));
          return best;
        });
    return steps;
  }

  private Step step(Stack stack, float[] room, int best) {
    var open = new boolean[network.transitions()];
    var chances = new float[network.transitions()];
    float sum = 0;
    for (int i = 0; i < chances.length; i++) {
      open[i] = transitions.isOpen(stack, i);
      if (!open[i]) continue;
      chances[i] = (float) Math.exp(room[i] - room[best]);
      sum += chances[i];
    }
    for (int i = 0; i < chances.length; i++) chances[i] /= sum;
    return new Step(rows(stack), open, chances, best);
  }

  private int[] rows(Stack stack) {
    var rows = new int[Network.INPUTS];
    for (int place = 0; place < Network.PLACES; place++) {
      int at = stack.at(place);
      rows[place] = stack.word(at);
      rows[Network.PLACES + place] = stack.tag(at);
      int child = place - Network.PLACES + Network.CHILDREN;
      if (child >= 0)
        rows[2 * Network.PLACES + child] =
            network.firstLabel() + (at == Stack.NONE ? 0 : stack.label(at));
    }
    return rows;
  }
}
