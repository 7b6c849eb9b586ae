package org.entente.coding.rank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.coding.rank.Confidence.Count;
import org.entente.event.EventId;
import org.entente.event.EventType;

/**
 * What was learned from gold: the weights of the ranking and the counts behind the confidence, in
 * one text file of tab-separated lines ({@code weight NAME VALUE}, {@code word LEMMA TYPE=VALUE
 * ...}, {@code rule NAME RIGHT CHOSEN}, {@code construction NAME RIGHT CHOSEN}).
 */
public record Learned(Ranking ranking, Confidence confidence) {
  private static final String RESOURCE = "/org/entente/coding/rank/learned.tsv";

  /** What comes with the program. */
  public static Learned standard() {
    try (InputStream in = Learned.class.getResourceAsStream(RESOURCE)) {
      if (in == null) throw new IllegalStateException("missing " + RESOURCE);
      return parse(
          RESOURCE,
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Nothing learned: readings in the order of their points, every confidence one half. */
  public static Learned nothing() {
    return new Learned(Ranking.byPoints(), new Confidence(Map.of(), Map.of()));
  }

  /**
   * Reads a file that {@link #write} wrote.
   *
   * @throws LearnedFileException when it is none, with the line
   */
  public static Learned read(Path file) throws IOException {
    return parse(file.toString(), Files.readAllLines(file));
  }

  private static Learned parse(String file, List<String> lines) {
    Map<String, Double> weights = new HashMap<>();
    Map<String, Map<EventType, Double>> words = new HashMap<>();
    Map<String, Count> rules = new HashMap<>();
    Map<String, Count> constructions = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#") || line.isBlank()) continue;
      String[] cells = line.split("\t");
      try {
        switch (cells[0]) {
          case "weight" -> weights.put(cells[1], finite(cells[2]));
          case "word" -> words.put(cells[1], votes(cells[2]));
          case "rule" -> rules.put(cells[1], count(cells));
          case "construction" -> constructions.put(cells[1], count(cells));
          default -> throw new NumberFormatException(cells[0]);
        }
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
        throw new LearnedFileException(file, i + 1, line);
      }
    }
    return new Learned(
        new Ranking(weights, new WordVotes(words)), new Confidence(rules, constructions));
  }

  private static double finite(String cell) {
    double value = Double.parseDouble(cell);
    if (!Double.isFinite(value)) throw new NumberFormatException(cell);
    return value;
  }

  private static Map<EventType, Double> votes(String cell) {
    Map<EventType, Double> votes = new EnumMap<>(EventType.class);
    for (String vote : cell.split(" ")) {
      String[] sides = vote.split("=", 2);
      votes.put(EventType.valueOf(sides[0]), finite(sides[1]));
    }
    return votes;
  }

  private static Count count(String[] cells) {
    Count count = new Count(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
    if (count.right() < 0 || count.right() > count.chosen()) throw new NumberFormatException();
    return count;
  }

  /** Writes it all, by name. */
  public void write(Path file) throws IOException {
    Files.writeString(file, text());
  }

  /** Names this state of what was learned in every run. */
  public String hash() {
    return EventId.hash(text()).value();
  }

  private String text() {
    StringBuilder text = new StringBuilder("# Learned from gold by: entente train\n");
    new TreeMap<>(ranking.weights())
        .forEach((name, weight) ->
            text.append(String.format(Locale.ROOT, "weight\t%s\t%.3f%n", name, weight)));
    new TreeMap<>(ranking.votes().weights())
        .forEach((lemma, votes) -> text.append("word\t%s\t%s\n".formatted(lemma, votes(votes))));
    counts(text, "rule", confidence.rules());
    counts(text, "construction", confidence.constructions());
    return text.toString().replace("\r\n", "\n");
  }

  private static String votes(Map<EventType, Double> votes) {
    return new TreeMap<>(votes)
        .entrySet().stream()
            .map(vote -> String.format(Locale.ROOT, "%s=%.2f", vote.getKey(), vote.getValue()))
            .collect(Collectors.joining(" "));
  }

  private static void counts(StringBuilder text, String what, Map<String, Count> counts) {
    new TreeMap<>(counts)
        .forEach((name, count) ->
            text.append("%s\t%s\t%d\t%d\n".formatted(what, name, count.right(), count.chosen())));
  }
}
