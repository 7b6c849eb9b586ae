package org.entente.coding.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.coding.acts.ActCode;
import org.entente.coding.acts.Ontology;
import org.entente.coding.rank.Candidate;
import tools.jackson.databind.JsonNode;

/** The items of a marked-pairs gold, and where the gold draws its lines between the classes. */
final class MarkedPairs {
  /** CAMEO codes that this gold counts under another type than the codebook's section does. */
  private static final String LINES = "/org/entente/coding/evaluate/marked-pairs-lines.tsv";

  private final List<MarkedPair> pairs = new ArrayList<>();
  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, String> lines = new HashMap<>();

  MarkedPairs(Path file, List<JsonNode> nodes) {
    for (int i = 0; i < nodes.size(); i++)
      pairs.add(
          MarkedPair.of(
              Evaluator.text(file, i, nodes.get(i), "id"),
              Evaluator.text(file, i, nodes.get(i), "marked"),
              Evaluator.text(file, i, nodes.get(i), "event")));
    // where the gold counts two types as one class (CONCEDE|RETREAT), each leads to it
    for (MarkedPair pair : pairs)
      for (String type : pair.events())
        classes.merge(type, pair.label(), (a, b) -> a.length() >= b.length() ? a : b);
    for (String[] row : Ontology.rows(LINES)) lines.put(row[0], row[1]);
  }

  List<MarkedPair> pairs() {
    return pairs;
  }

  /** The gold's class of an act by the codebook's own line. */
  String ownClass(ActCode code) {
    return className(code.type().name());
  }

  /** The gold's class of an act by the gold's line. */
  String goldClass(ActCode code) {
    return className(lines.getOrDefault(code.cameo(), code.type().name()));
  }

  private String className(String type) {
    return classes.getOrDefault(type, type);
  }

  /** The gold's class of a reading. */
  String kind(Candidate candidate) {
    return goldClass(candidate.draft().code());
  }

  boolean isRight(MarkedPair pair, Candidate candidate) {
    return kind(candidate).equals(pair.label());
  }
}
