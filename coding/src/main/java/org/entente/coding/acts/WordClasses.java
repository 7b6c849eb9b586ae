package org.entente.coding.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Named sets of words; a class may hold classes, in any order of the files. A user's file may widen
 * a class of the standard lexicon: its words come to the others.
 */
final class WordClasses {
  private final Map<String, List<Part>> parts = new LinkedHashMap<>();
  private final Map<String, Set<Phrase>> known = new HashMap<>();

  private record Part(YamlFile file, Node node, List<String> written, boolean own) {}

  void define(YamlFile file, String name, Node node, boolean own) {
    List<String> written = file.words(node);
    if (written.isEmpty())
      throw file.fault(node, "word class '%s' is empty. Maybe remove it".formatted(name));
    List<Part> before = parts.computeIfAbsent(name, any -> new ArrayList<>());
    for (Part part : before)
      if (part.own() == own)
        throw file.fault(
            node,
            "word class '%s' is defined twice, first in %s:%d. Maybe join the two"
                .formatted(name, part.file().name(), part.file().line(part.node())));
    before.add(new Part(file, node, written, own));
  }

  /** The words that a word of an entry stands for: itself, or all of its class. */
  Set<Phrase> expand(YamlFile file, Node node, String word) {
    if (!word.startsWith("@")) return Set.of(phrase(file, node, word));
    return expand(file, node, word.substring(1), new LinkedHashSet<>());
  }

  private Set<Phrase> expand(YamlFile file, Node node, String name, Set<String> above) {
    Set<Phrase> done = known.get(name);
    if (done != null) return done;
    List<Part> found = parts.get(name);
    if (found == null)
      throw file.fault(
          node, "unknown word class '@%s'%s".formatted(name, Nearest.maybe(name, parts.keySet())));
    if (!above.add(name))
      throw file.fault(
          node,
          "word class '%s' holds itself: @%s, @%s. Maybe write its words out"
              .formatted(name, String.join(", @", above), name));
    Set<Phrase> words = new LinkedHashSet<>();
    for (Part part : found)
      for (String word : part.written())
        if (word.startsWith("@"))
          words.addAll(expand(part.file(), part.node(), word.substring(1), above));
        else words.add(phrase(part.file(), part.node(), word));
    above.remove(name);
    known.put(name, words);
    return words;
  }

  private static Phrase phrase(YamlFile file, Node node, String word) {
    if (word.isBlank())
      throw file.fault(node, "an empty word. Maybe remove it, or quote what stands there");
    return Phrase.of(word);
  }

  /** All classes, expanded; a fault of one that no entry uses shows here. */
  List<WordClass> all() {
    List<WordClass> all = new ArrayList<>();
    parts.forEach((name, found) -> {
      Part first = found.getFirst();
      all.add(
          new WordClass(
              name,
              found.stream().flatMap(part -> part.written().stream()).toList(),
              expand(first.file(), first.node(), name, new LinkedHashSet<>()),
              first.file().name(),
              first.file().line(first.node())));
    });
    return List.copyOf(all);
  }
}
