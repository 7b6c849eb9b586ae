package org.entente.coding.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.entente.coding.Coder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Measures a coder on a gold file of JSON Lines, whose task is recognised by the shape of a line.
 */
public final class Evaluator {
  private final Coder coder;
  private final @Nullable Path articles;

  public Evaluator(Coder coder) {
    this(coder, null);
  }

  /**
   * @param articles JSON Lines with the texts, for gold that marks places in articles
   */
  public Evaluator(Coder coder, @Nullable Path articles) {
    this.coder = coder;
    this.articles = articles;
  }

  /** Measures on all items. */
  public Evaluation evaluate(Path file, IntConsumer progress) {
    return evaluate(file, Part.ALL, progress);
  }

  /**
   * Measures.
   *
   * @param progress told how many items are done
   * @throws GoldException when the file is empty, broken or of no known shape
   */
  public Evaluation evaluate(Path file, Part part, IntConsumer progress) {
    boolean quotations = CoreferenceGold.isOfQuotations(file);
    if (quotations || CoreferenceGold.isOne(file)) {
      if (articles == null)
        throw new GoldException(
            "%s marks places in articles that stand elsewhere. Maybe add --articles FILE."
                .formatted(file));
      return quotations
          ? QuotationsTask.measure(coder, file, part, articles, progress)
          : CoreferenceTask.measure(coder, file, part, articles, progress);
    }
    List<JsonNode> lines = read(file, part);
    JsonNode first = lines.getFirst();
    if (first.has("marked")) return MarkedPairsTask.measure(coder, file, lines, progress);
    if (first.has("events")) return WholeEventsTask.measure(coder, file, lines, progress);
    if (first.has("tokens") && first.has("targets"))
      return FactualityTask.measure(coder, file, lines, progress);
    if (first.has("text") && (first.has("country") || first.has("sector")))
      return ActorPhrasesTask.measure(coder, file, lines, progress);
    throw new GoldException(
        ("%s is no gold file known here: a line needs 'marked' and 'event' (marked pairs), 'events'"
                + " (whole events), 'country' and 'sector' (actor phrases), or 'tokens' and"
                + " 'targets' (factuality); or tab-separated columns article, start, end, kind and"
                + " code (coreference), or article, start, end, speaker and code (quotations)")
            .formatted(file));
  }

  static List<JsonNode> read(Path file, Part part) {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    int number = 0;
    int item = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (line.isBlank()) continue;
        JsonNode node = mapper.readTree(line);
        if (!node.isObject())
          throw new GoldException("%s:%d is no JSON object".formatted(file, number));
        if (part.has(item++)) lines.add(node);
      }
    } catch (JacksonException broken) {
      throw new GoldException(
          "%s:%d is not readable as JSON: %s".formatted(file, number, broken.getOriginalMessage()));
    } catch (IOException unreadable) {
      throw new GoldException("Cannot read %s: %s".formatted(file, unreadable.getMessage()));
    }
    if (lines.isEmpty()) throw new GoldException("%s holds no gold lines".formatted(file));
    return lines;
  }

  /** A text field that a gold line must have. */
  static String text(Path file, int line, JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isString())
      throw new GoldException(
          "%s, item %d has no text field '%s'".formatted(file, line + 1, field));
    return value.asString();
  }
}
