package org.entente.coding.acts;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** Named sets of words; a class may hold classes defined before it, written {@code @name}. */
final class WordClasses {
  private final Map<String, Set<Phrase>> classes = new HashMap<>();

  void define(YamlFile file, String name, Node node) {
    Set<Phrase> words = new LinkedHashSet<>();
    for (String word : file.words(node)) words.addAll(expand(file, node, word));
    if (classes.put(name, Set.copyOf(words)) != null)
      throw file.fault(node, "word class '%s' is defined twice".formatted(name));
  }

  Set<Phrase> expand(YamlFile file, Node node, String word) {
    if (!word.startsWith("@")) return Set.of(Phrase.of(word));
    Set<Phrase> words = classes.get(word.substring(1));
    if (words == null)
      throw file.fault(
          node, "unknown word class '%s' (a class must stand before its use)".formatted(word));
    return words;
  }
}
