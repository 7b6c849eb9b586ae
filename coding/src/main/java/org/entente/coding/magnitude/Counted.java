package org.entente.coding.magnitude;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.acts.Ontology;
import org.entente.coding.parse.Token;
import org.entente.event.Magnitude.Kind;

/** The words that say what a number counts, from {@code counted.tsv}. */
final class Counted {
  private static final String FILE = "/org/entente/coding/magnitude/counted.tsv";

  /** How a word says it. */
  enum How {
    OBJECT,
    SUBJECT,
    STATE,
    NOUN,
    OF,
    THING
  }

  private static final Counted STANDARD = new Counted();

  private final Map<How, Map<String, Kind>> words = new EnumMap<>(How.class);
  private final Set<String> people = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();

  private Counted() {
    for (How how : How.values()) words.put(how, new HashMap<>());
    for (String[] row : Ontology.rows(FILE))
      for (String word : row[2].split("; ")) {
        switch (row[1]) {
          case "people" -> people.add(word);
          case "body" -> bodies.add(word);
          default -> put(How.valueOf(row[1].toUpperCase(Locale.ROOT)), word, Kind.of(row[0]));
        }
      }
  }

  static Counted standard() {
    return STANDARD;
  }

  private void put(How how, String word, Kind kind) {
    Kind other = kinds(how).put(word, kind);
    if (other != null)
      throw new IllegalStateException(
          "'%s' counts %s and %s as %s in %s".formatted(word, other, kind, how, FILE));
  }

  private Map<String, Kind> kinds(How how) {
    return words.getOrDefault(how, Map.of());
  }

  Optional<Kind> kind(How how, Token word) {
    Kind kind = kinds(how).get(word.lemma());
    // "missing", "wounded": states are often taken for verbs
    if (kind == null && how == How.STATE) kind = kinds(how).get(word.text());
    return Optional.ofNullable(kind);
  }

  /** A noun for persons, or the plural of a nation's name. */
  boolean isPeople(Token noun) {
    return people.contains(noun.lemma())
        || noun.tag().equals("NNPS")
        || (noun.isName() && noun.text().endsWith("s"))
        || noun.text().matches("[A-Z].*(?:ese|ans|ians|is)");
  }

  boolean isBody(Token noun) {
    return bodies.contains(noun.lemma());
  }
}
