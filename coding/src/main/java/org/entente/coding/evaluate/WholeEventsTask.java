package org.entente.coding.evaluate;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.entente.article.Article;
import org.entente.article.Span;
import org.entente.coding.Coder;
import org.entente.coding.evaluate.Evaluation.Miss;
import org.entente.event.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Actor, type and recipient found in plain sentences. Lines whose ids share what stands before a
 * {@code #} are sentences of one article and are coded together, so that pronouns have their nouns.
 */
final class WholeEventsTask {
  private WholeEventsTask() {}

  /** An event as far as the gold knows it; sets, since the order of several parties is free. */
  private record Triple(Set<String> actors, String type, Set<String> recipients) {
    @Override
    public String toString() {
      return "%s %s %s"
          .formatted(String.join("+", actors), type, String.join("+", recipients))
          .trim();
    }
  }

  private record Expected(Triple triple, Set<String> auxiliary) {}

  private record Line(String id, String text, List<Expected> events, Span span) {}

  static Evaluation measure(Coder coder, Path file, List<JsonNode> lines, IntConsumer progress) {
    Count count = new Count();
    Map<String, List<Integer>> articles = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String id = Evaluator.text(file, i, lines.get(i), "id");
      String article = id.contains("#") ? id.substring(0, id.indexOf('#')) : id;
      articles.computeIfAbsent(article, any -> new ArrayList<>()).add(i);
    }
    int done = 0;
    for (Map.Entry<String, List<Integer>> article : articles.entrySet()) {
      measure(coder, file, lines, article.getKey(), article.getValue(), count);
      done += article.getValue().size();
      progress.accept(done);
    }
    return count.result(lines.size());
  }

  private static void measure(
      Coder coder,
      Path file,
      List<JsonNode> lines,
      String article,
      List<Integer> items,
      Count count) {
    StringBuilder text = new StringBuilder();
    List<Line> gold = new ArrayList<>();
    for (int item : items) {
      JsonNode node = lines.get(item);
      String sentence = Evaluator.text(file, item, node, "text");
      Span span = new Span(text.length(), text.length() + sentence.length());
      gold.add(
          new Line(
              Evaluator.text(file, item, node, "id"), sentence, expected(file, item, node), span));
      text.append(sentence).append("\n\n");
    }
    List<Event> events =
        coder
            .code(
                new Article(
                    article,
                    null,
                    null,
                    null,
                    date(file, items.getFirst(), lines.get(items.getFirst())),
                    "en",
                    text.toString()))
            .events();
    for (Line line : gold)
      count.add(
          line, events.stream().filter(e -> line.span().contains(e.evidence().span())).toList());
  }

  private static @Nullable LocalDate date(Path file, int item, JsonNode node) {
    JsonNode date = node.get("date");
    if (date == null || date.isNull()) return null;
    try {
      return LocalDate.parse(date.asString());
    } catch (DateTimeException impossible) {
      throw new GoldException(
          "%s, item %d: '%s' is no date such as 2021-04-15"
              .formatted(file, item + 1, date.asString()));
    }
  }

  private static List<Expected> expected(Path file, int item, JsonNode node) {
    List<Expected> expected = new ArrayList<>();
    for (JsonNode event : node.get("events")) {
      Set<String> auxiliary = new TreeSet<>();
      if (event.has("auxiliary"))
        for (JsonNode mode : event.get("auxiliary")) auxiliary.add(mode.asString());
      expected.add(
          new Expected(
              new Triple(
                  codes(event.get("actor")),
                  Evaluator.text(file, item, event, "event"),
                  codes(event.get("recipient"))),
              auxiliary));
    }
    return expected;
  }

  private static Set<String> codes(@Nullable JsonNode node) {
    if (node == null || node.isNull() || node.asString().isBlank()) return Set.of();
    return new TreeSet<>(Arrays.asList(node.asString().split("\\+")));
  }

  private static Set<String> codes(String joined) {
    return joined.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(joined.split("\\+")));
  }

  /** What was expected, found, and right so far. */
  private static final class Count {
    private int expected;
    private int found;
    private int right;
    private int rightStatus;
    private final List<Miss> misses = new ArrayList<>();

    void add(Line line, List<Event> events) {
      List<Event> open = new ArrayList<>(events);
      expected += line.events().size();
      found += events.size();
      for (Expected gold : line.events()) {
        Event match = null;
        for (Event event : open)
          if (triple(event).equals(gold.triple())
              && (match == null || auxiliary(event).equals(gold.auxiliary()))) match = event;
        if (match == null) {
          misses.add(new Miss(line.id(), gold.triple().toString(), got(events), line.text()));
          continue;
        }
        open.remove(match);
        right++;
        if (auxiliary(match).equals(gold.auxiliary())) rightStatus++;
        else
          misses.add(
              new Miss(
                  line.id(),
                  gold.triple() + " " + gold.auxiliary(),
                  triple(match) + " " + auxiliary(match),
                  line.text()));
      }
      for (Event event : open)
        misses.add(new Miss(line.id(), "none", triple(event).toString(), line.text()));
    }

    private static String got(List<Event> events) {
      return events.isEmpty()
          ? "none"
          : String.join("; ", events.stream().map(e -> triple(e).toString()).toList());
    }

    private static Triple triple(Event event) {
      return new Triple(
          codes(event.actorCodes()), event.act().type().name(), codes(event.recipientCodes()));
    }

    private static Set<String> auxiliary(Event event) {
      Set<String> modes = new TreeSet<>();
      event.auxiliary().forEach(mode -> modes.add(mode.label()));
      return modes;
    }

    Evaluation.WholeEvents result(int lines) {
      double precision = Tally.share(right, found);
      double recall = Tally.share(right, expected);
      return new Evaluation.WholeEvents(
          lines,
          expected,
          found,
          precision,
          recall,
          Tally.f1(precision, recall),
          Tally.share(rightStatus, right),
          misses);
    }
  }
}
