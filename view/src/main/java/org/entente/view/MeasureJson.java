package org.entente.view;

import java.util.List;
import java.util.function.BiConsumer;
import org.entente.relations.level.Level;
import org.entente.relations.level.Trend;
import org.entente.relations.series.Finding;
import org.entente.relations.series.Lack;
import org.entente.relations.stability.Stability;
import org.entente.relations.uncertainty.Interval;
import tools.jackson.databind.node.ObjectNode;

/** Measures as JSON objects: a {@code value}, or {@code null} and {@code because}. */
public final class MeasureJson {
  private MeasureJson() {}

  public static <T> void put(
      ObjectNode node, String name, Finding<T> finding, BiConsumer<T, ObjectNode> write) {
    ObjectNode to = node.putObject(name);
    switch (finding) {
      case Finding.Found<T>(T value) -> write.accept(value, to);
      case Finding.InsufficientEvidence<T>(Lack lack, List<Object> values) -> {
        to.putNull("value");
        to.put("word", Wording.PLAIN.of("insufficient"));
        to.put("because", Wording.PLAIN.of("lack." + lack, values.toArray()));
      }
    }
  }

  public static void put(ObjectNode to, Interval interval) {
    to.put("low", interval.low());
    to.put("high", interval.high());
  }

  public static void level(Level level, ObjectNode to) {
    to.put("value", level.value());
    put(to, level.interval());
    to.put("events", level.events());
  }

  public static void trend(Trend trend, ObjectNode to) {
    to.put("word", trend.word().label());
    to.put("value", trend.change());
    put(to, trend.interval());
    to.put("weeks", trend.weeks());
  }

  public static void stability(Stability.Reading reading, ObjectNode to) {
    to.put("value", reading.value());
    to.put("low", reading.low());
    to.put("high", reading.high());
  }
}
