package org.entente.coding.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.entente.coding.Coder;
import org.entente.coding.evaluate.Evaluation.Miss;
import org.entente.event.EventType;
import tools.jackson.databind.JsonNode;

/** Type of act between a marked actor and a marked recipient, over the gold's own classes. */
final class MarkedPairsTask {
  private static final String NONE = "none";

  private MarkedPairsTask() {}

  static Evaluation measure(Coder coder, Path file, List<JsonNode> lines, IntConsumer progress) {
    PairCoder pairs = new PairCoder(coder.parser(), coder.lexicon());
    Map<String, String> classes = classes(file, lines);
    Tally types = new Tally();
    Tally quads = new Tally();
    List<Miss> misses = new ArrayList<>();
    int none = 0;
    for (int i = 0; i < lines.size(); i++) {
      MarkedPair pair =
          MarkedPair.of(
              Evaluator.text(file, i, lines.get(i), "id"),
              Evaluator.text(file, i, lines.get(i), "marked"),
              Evaluator.text(file, i, lines.get(i), "event"));
      Optional<EventType> type = pairs.code(pair).map(choice -> choice.draft().code().type());
      if (type.isEmpty()) none++;
      String given = type.map(t -> classes.getOrDefault(t.name(), t.name())).orElse(NONE);
      types.add(pair.label(), given);
      JsonNode quad = lines.get(i).get("quad");
      if (quad != null) quads.add(quad.asString(), type.map(Evaluation::quadName).orElse(NONE));
      if (!given.equals(pair.label()))
        misses.add(new Miss(pair.id(), pair.label(), given, pair.text()));
      progress.accept(i + 1);
    }
    return new Evaluation.MarkedPairs(
        types.total(),
        types.accuracy(),
        types.macroF1(),
        quads.accuracy(),
        quads.macroF1(),
        Tally.share(none, types.total()),
        types.perClass(),
        misses);
  }

  /** Where the gold counts two types as one class ({@code CONCEDE|RETREAT}), each leads to it. */
  private static Map<String, String> classes(Path file, List<JsonNode> lines) {
    Map<String, String> classes = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String label = Evaluator.text(file, i, lines.get(i), "event");
      for (String type : label.split("\\|")) classes.merge(type, label, (a, b) -> longer(a, b));
    }
    return classes;
  }

  private static String longer(String a, String b) {
    return a.length() >= b.length() ? a : b;
  }
}
