package org.entente.coding.context;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.article.Article;
import org.entente.coding.acts.ActCode;
import org.entente.coding.acts.Ontology;
import org.entente.coding.text.Beginnings;

/**
 * PLOVER's contexts of an event, by the words of its sentence, by what its article is about, and by
 * the act and its parties themselves. The table {@code contexts.tsv} holds words, acts and
 * examples.
 */
public final class Contexts {
  private static final String FILE = "/org/entente/coding/context/contexts.tsv";
  private static final Contexts STANDARD = new Contexts();

  /** So often the words stand in the text of an article whose headline has them too. */
  private static final int MANY = 3;

  private final Map<String, ContextWords> words = new LinkedHashMap<>();
  private final Map<String, Set<String>> acts = new LinkedHashMap<>();

  private final Set<String> near = new HashSet<>();

  private Contexts() {
    Map<String, List<String>> shown = new LinkedHashMap<>();
    Map<String, List<String>> out = new LinkedHashMap<>();
    for (String[] row : Ontology.rows(FILE)) {
      List<String> values = List.of(row[2].split("; "));
      switch (row[1]) {
        case "words" -> shown.put(row[0], values);
        case "out" -> out.put(row[0], values);
        case "near" -> near.add(row[0]);
        case "act" -> acts.put(row[0], new LinkedHashSet<>(values));
        default -> {} // examples, which are tests
      }
    }
    shown.forEach((context, values) ->
        words.put(context, new ContextWords(values, out.getOrDefault(context, List.of()))));
  }

  public static Contexts standard() {
    return STANDARD;
  }

  /** The names of all contexts, in the codebook's order. */
  public Set<String> names() {
    return words.keySet();
  }

  /** Those that the words of a text show. */
  public Set<String> shown(String text) {
    Set<String> shown = new LinkedHashSet<>();
    int[] starts = Beginnings.starts(text);
    words.forEach((context, its) -> {
      if (its.count(text, starts) > 0) shown.add(context);
    });
    return shown;
  }

  /** What an article is about as a whole: its headline says so, and its text again and again. */
  public Set<String> of(Article article) {
    String title = article.title();
    Set<String> about = new LinkedHashSet<>();
    if (title == null) return about;
    String text = article.text();
    int[] starts = Beginnings.starts(text);
    words.forEach((context, its) -> {
      if (!near.contains(context) && its.count(title) > 0 && its.count(text, starts) >= MANY)
        about.add(context);
    });
    return about;
  }

  /**
   * The contexts of an event, in the codebook's order.
   *
   * @param about those of its article
   */
  public List<String> of(String sentence, Set<String> about, ActCode code, List<Party> parties) {
    Set<String> shown = shown(sentence);
    List<String> contexts = new ArrayList<>();
    for (String context : words.keySet())
      if (shown.contains(context) || about.contains(context) || isBy(context, code, parties))
        contexts.add(context);
    return List.copyOf(contexts);
  }

  private boolean isBy(String context, ActCode code, List<Party> parties) {
    Set<String> its = acts.getOrDefault(context, Set.of());
    if (its.contains(code.type().name()) || its.contains(code.type() + " " + code.mode()))
      return true;
    for (int digits = 2; digits <= code.cameo().length(); digits++)
      if (its.contains(code.cameo().substring(0, digits))) return true;
    return parties.stream()
        .map(Party::sector)
        .anyMatch(sector -> sector != null && its.contains(sector.name()));
  }
}
