package org.entente.coding.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.entente.coding.Coder;
import org.entente.coding.acts.ActCode;
import org.entente.coding.evaluate.Evaluation.Miss;
import org.entente.coding.rank.Candidate;
import org.entente.coding.rank.Confidence;
import tools.jackson.databind.JsonNode;

/** Type of act between a marked actor and a marked recipient, over the gold's own classes. */
final class MarkedPairsTask {
  private static final String NONE = "none";

  private MarkedPairsTask() {}

  static Evaluation measure(Coder coder, Path file, List<JsonNode> lines, IntConsumer progress) {
    MarkedPairs gold = new MarkedPairs(file, lines);
    PairCoder coding = new PairCoder(coder.parser(), coder.lexicon(), coder.learned().ranking());
    Confidence confidence = coder.learned().confidence();
    Reliability reliability = new Reliability();
    Tally types = new Tally();
    Tally ownLines = new Tally();
    Tally quads = new Tally();
    List<Miss> misses = new ArrayList<>();
    int none = 0;
    for (int i = 0; i < lines.size(); i++) {
      MarkedPair pair = gold.pairs().get(i);
      Optional<Candidate> best = coding.code(pair, gold::kind);
      Optional<ActCode> code = best.map(one -> one.draft().code());
      if (code.isEmpty()) none++;
      String given = code.map(gold::goldClass).orElse(NONE);
      types.add(pair.label(), given);
      best.ifPresent(one -> reliability.add(confidence.of(one), gold.isRight(pair, one)));
      ownLines.add(pair.label(), code.map(gold::ownClass).orElse(NONE));
      JsonNode quad = lines.get(i).get("quad");
      if (quad != null)
        quads.add(quad.asString(), code.map(ActCode::type).map(Evaluation::quadName).orElse(NONE));
      if (!given.equals(pair.label()))
        misses.add(new Miss(pair.id(), pair.label(), given, pair.text()));
      progress.accept(i + 1);
    }
    return new Evaluation.MarkedPairs(
        types.total(),
        types.accuracy(),
        types.macroF1(),
        ownLines.accuracy(),
        ownLines.macroF1(),
        quads.accuracy(),
        quads.macroF1(),
        Tally.share(none, types.total()),
        types.perClass(),
        reliability.bins(),
        misses);
  }
}
