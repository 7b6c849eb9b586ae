package org.entente.coding.acts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.event.Act;
import org.entente.event.EventType;

/**
 * The numbers of the codebooks: PLOVER's score of each type and mode, and the Goldstein value of
 * each CAMEO code in ICEWS's table (the published tables disagree in eight codes).
 */
public final class Ontology {
  private static final String FOLDER = "/org/entente/coding/ontology/";
  private static final Ontology STANDARD = new Ontology();

  private final Map<String, Double> scores = new HashMap<>();
  private final Map<String, Double> goldstein = new HashMap<>();

  private Ontology() {
    for (String[] row : rows(FOLDER + "modes.tsv"))
      scores.put(row[0] + " " + row[1], Double.valueOf(row[2]));
    for (String[] row : rows(FOLDER + "goldstein.tsv"))
      goldstein.put(row[0], Double.valueOf(row[1]));
  }

  public static Ontology standard() {
    return STANDARD;
  }

  /**
   * The full record of a code.
   *
   * @throws IllegalArgumentException for a mode the type does not have or an unknown CAMEO code
   */
  public Act act(ActCode code, List<String> contexts) {
    double score = code.type().score();
    if (code.mode() != null) {
      Double ofMode = scores.get(code.type() + " " + code.mode());
      if (ofMode == null)
        throw new IllegalArgumentException(
            "%s has no mode '%s' in PLOVER".formatted(code.type(), code.mode()));
      score = ofMode;
    }
    Double value = goldstein.get(code.cameo());
    if (value == null)
      throw new IllegalArgumentException("'%s' is no CAMEO code".formatted(code.cameo()));
    return new Act(
        code.type(),
        code.mode() == null ? List.of() : List.of(code.mode()),
        contexts,
        code.cameo(),
        score,
        value);
  }

  /** The modes that a type has, in the order of the alphabet; empty for those without. */
  public List<String> modes(EventType type) {
    String prefix = type + " ";
    return scores.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .sorted()
        .toList();
  }

  /** The rows of a tab-separated resource without its header line and comments. */
  public static List<String[]> rows(String resource) {
    try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(Ontology.class.getResourceAsStream(resource), resource),
                    StandardCharsets.UTF_8));
        Stream<String> lines = reader.lines()) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
