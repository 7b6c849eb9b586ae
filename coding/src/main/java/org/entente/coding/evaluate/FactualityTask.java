package org.entente.coding.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.Coder;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.StandingReader;
import tools.jackson.databind.JsonNode;

/** How certain it is that an event word's event happened, from -3 (not) to +3 (it did). */
final class FactualityTask {
  private FactualityTask() {}

  static Evaluation measure(Coder coder, Path file, List<JsonNode> lines, IntConsumer progress) {
    Tally tally = new Tally();
    List<Double> gold = new ArrayList<>();
    List<Double> given = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Span> spans = new ArrayList<>();
      String text = text(lines.get(i).get("tokens"), spans);
      Optional<ParsedSentence> parsed =
          coder.parser().parse(new Sentence(0, new Span(0, text.length()), text));
      for (JsonNode target : lines.get(i).get("targets")) {
        int at = target.get("token").asInt();
        if (at < 0 || at >= spans.size())
          throw new GoldException("%s, item %d has no token %d".formatted(file, i + 1, at));
        double value = parsed.map(sentence -> value(sentence, spans.get(at))).orElse(0.0);
        double label = target.get("label").asDouble();
        gold.add(label);
        given.add(value);
        tally.add(name(label), name(value));
      }
      progress.accept(i + 1);
    }
    return new Evaluation.Factuality(
        gold.size(), tally.macroF1(), pearson(gold, given), tally.perClass());
  }

  private static String text(JsonNode tokens, List<Span> spans) {
    StringBuilder text = new StringBuilder();
    for (JsonNode token : tokens) {
      if (!text.isEmpty()) text.append(' ');
      int start = text.length();
      text.append(token.asString());
      spans.add(new Span(start, text.length()));
    }
    return text.toString();
  }

  private static double value(ParsedSentence sentence, Span span) {
    StandingReader standings = new StandingReader(new Grammar(sentence));
    return sentence.tokens().stream()
        .filter(token -> token.span().overlaps(span))
        .findFirst()
        .map((Token token) -> standings.of(token).certainty())
        .orElse(0.0);
  }

  private static String name(double value) {
    return value >= 1 ? "happened" : value <= -1 ? "did not happen" : "uncertain";
  }

  /** Pearson's correlation; 0 when one side never varies. */
  static double pearson(List<Double> a, List<Double> b) {
    double meanA = a.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double meanB = b.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double product = 0;
    double squareA = 0;
    double squareB = 0;
    for (int i = 0; i < a.size(); i++) {
      double x = a.get(i) - meanA;
      double y = b.get(i) - meanB;
      product += x * y;
      squareA += x * x;
      squareB += y * y;
    }
    return squareA == 0 || squareB == 0 ? 0 : product / Math.sqrt(squareA * squareB);
  }
}
