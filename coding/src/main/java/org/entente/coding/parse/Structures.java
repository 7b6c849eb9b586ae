package org.entente.coding.parse;

import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.List;
import org.entente.coding.parse.neural.Arcs;

/** Trees as CoreNLP's own parsers give them. */
final class Structures {
  private Structures() {}

  /** What a structure leaves out, as it does with punctuation, hangs on the root. */
  static Arcs arcs(GrammaticalStructure structure, int size) {
    List<TypedDependency> found = List.copyOf(structure.typedDependencies());
    int[] heads = new int[size];
    Arrays.fill(
        heads,
        found.stream()
            .filter(arc -> arc.gov().index() == 0)
            .mapToInt(arc -> arc.dep().index() - 1)
            .reduce(-1, (first, second) -> second));
    String[] labels = new String[size];
    Arrays.fill(labels, "punct");
    for (TypedDependency arc : found) {
      int word = arc.dep().index() - 1;
      heads[word] = arc.gov().index() - 1;
      labels[word] = arc.reln().toString();
    }
    return new Arcs(heads, List.of(labels));
  }
}
