package org.entente.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.article.Span;
import org.entente.cli.terminal.Marks.Mark;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final String SENTENCE = "Norway recalled its envoy from Chad.";
  private static final int START = 100;
  private static final List<Mark> MARKS =
      List.of(
          new Mark(new Span(131, 135), Style.RECIPIENT),
          new Mark(new Span(100, 106), Style.ACTOR),
          new Mark(new Span(107, 115), Style.ACT),
          new Mark(new Span(90, 99), Style.ACTOR));

  @Test
  void bracketsStandInForColours() {
    assertThat(Shown.plain(80, s -> s.out().print(Marks.marked(s, SENTENCE, START, MARKS))))
        .isEqualTo("[Norway] [recalled] its envoy from [Chad].");
  }

  @Test
  void theLaterMarkGoesAroundTheEarlier() {
    var marks =
        List.of(new Mark(new Span(116, 125), Style.ACTOR), new Mark(new Span(107, 130), Style.ACT));
    assertThat(Shown.plain(80, s -> s.out().print(Marks.marked(s, SENTENCE, START, marks))))
        .isEqualTo("Norway [recalled] [its envoy] [from] Chad.");
  }

  @Test
  void coloursTellTheRolesApart() {
    assertThat(Shown.coloured(80, s -> s.out().print(Marks.marked(s, SENTENCE, START, MARKS))))
        .isEqualTo(
            "\u001b[1;36mNorway\u001b[0m \u001b[1;33mrecalled\u001b[0m its envoy from"
                + " \u001b[1;35mChad\u001b[0m.");
  }
}
