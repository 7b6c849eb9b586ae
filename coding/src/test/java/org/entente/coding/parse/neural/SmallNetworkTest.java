package org.entente.coding.parse.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallNetworkTest {
  private static final Network LARGE =
      PackedNetwork.open("edu/stanford/nlp/models/parser/nndep/english_UD.gz");

  @Test
  void itIsOfTheSameWordsAndTransitionsButFewUnits() {
    Network small = SmallNetwork.of(LARGE);
    assertThat(small.transitions()).isEqualTo(LARGE.transitions());
    assertThat(small.units()).isLessThan(LARGE.units() / 5);
    assertThat(small.word("Moscow")).isEqualTo(LARGE.word("Moscow"));
  }

  @Test
  void itIsRefusedBesideAnotherLargeNetworkThanTaughtIt() {
    float[] bias = LARGE.bias().clone();
    bias[0]++;
    var other =
        new Network(
            LARGE.words(),
            LARGE.tags(),
            LARGE.labels(),
            LARGE.firstLabel(),
            LARGE.embeddings(),
            LARGE.first(),
            bias,
            LARGE.second());
    assertThatThrownBy(() -> SmallNetwork.of(other))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("bench/train-parser");
  }

  @Test
  void itDecidesMostStepsOfAPlainSentence() {
    var small = new Hidden(SmallNetwork.of(LARGE));
    var scores = new Scores(SmallNetwork.of(LARGE));
    var transitions = new Transitions(LARGE.labels().size());
    var stack =
        new Stack(
            LARGE,
            List.of("Russia", "expelled", "ten", "diplomats", "on", "Friday", "."),
            List.of("NNP", "VBD", "CD", "NNS", "IN", "NNP", "."));
    var layer = new Layer(small, stack);
    List<Boolean> sure = new ArrayList<>();
    transitions.run(
        stack,
        () -> {
          float[] room = scores.room();
          scores.scorePositive(layer.look(), new int[small.units()], room);
          int best = transitions.best(stack, room);
          sure.add(transitions.leads(stack, room, best, SmallNetwork.SURE));
          return best;
        });
    long decided = sure.stream().filter(Boolean::booleanValue).count();
    assertThat(decided).isGreaterThan(sure.size() / 2);
    assertThat(stack.head(1)).isEqualTo(2);
    assertThat(stack.head(4)).isEqualTo(2);
  }
}
