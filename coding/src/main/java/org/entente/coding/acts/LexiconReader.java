package org.entente.coding.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coding.acts.LexiconEntry.Example;
import org.entente.coding.acts.LexiconEntry.Filler;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads lexicon files. A file that is a mapping holds word classes ({@code sanctions: [sanction,
 * embargo]}); a file that is a list holds entries. Classes must be read before the entries that use
 * them.
 */
final class LexiconReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "act",
          "operator",
          "else",
          "verb",
          "noun",
          "with",
          "without",
          "content",
          "actor",
          "recipient",
          "bare",
          "joint",
          "examples",
          "note");

  private final WordClasses classes = new WordClasses();
  private final List<LexiconEntry> entries = new ArrayList<>();
  private final Map<String, LexiconEntry> byId = new HashMap<>();

  void read(String name, String text) {
    YamlFile file = YamlFile.read(name, text);
    if (file.root() instanceof MappingNode) {
      file.mapping(file.root(), Set.of()).forEach((key, node) -> classes.define(file, key, node));
      return;
    }
    for (Node node : file.sequence(file.root())) {
      LexiconEntry entry = entry(file, node);
      LexiconEntry twin = byId.put(entry.id(), entry);
      if (twin != null)
        throw file.fault(
            node,
            "id '%s' stands already in %s:%d".formatted(entry.id(), twin.file(), twin.line()));
      entries.add(entry);
    }
  }

  List<LexiconEntry> entries() {
    return List.copyOf(entries);
  }

  private LexiconEntry entry(YamlFile file, Node node) {
    Map<String, Node> keys = file.mapping(node, KEYS);
    Node id = keys.get("id");
    if (id == null) throw file.fault(node, "an entry needs an id");
    ActCode act = code(file, keys.get("act"));
    Node operator = keys.get("operator");
    if ((act == null) == (operator == null))
      throw file.fault(node, "entry '%s' needs either act or operator".formatted(file.text(id)));
    Set<Phrase> verbs = phrases(file, keys.get("verb"));
    Set<Phrase> nouns = phrases(file, keys.get("noun"));
    if (verbs.isEmpty() && nouns.isEmpty())
      throw file.fault(node, "entry '%s' needs verb or noun words".formatted(file.text(id)));
    return new LexiconEntry(
        file.text(id),
        act,
        operator == null ? null : operator(file, operator),
        code(file, keys.get("else")),
        verbs,
        nouns,
        fillers(file, keys.get("with")),
        fillers(file, keys.get("without")),
        slots(file, keys.get("content")),
        slots(file, keys.get("actor")),
        slots(file, keys.get("recipient")),
        truth(file, keys.get("bare")),
        truth(file, keys.get("joint")),
        examples(file, keys.get("examples")),
        file.name(),
        file.line(node));
  }

  private static String operator(YamlFile file, Node node) {
    String name = file.text(node);
    if (!Algebra.standard().operators().contains(name))
      throw file.fault(
          node,
          "unknown operator '%s'; the algebra has %s"
              .formatted(name, Algebra.standard().operators().stream().sorted().toList()));
    return name;
  }

  private static @Nullable ActCode code(YamlFile file, @Nullable Node node) {
    if (node == null) return null;
    try {
      ActCode code = ActCode.of(file.text(node));
      Ontology.standard().act(code, List.of());
      return code;
    } catch (IllegalArgumentException wrong) {
      throw file.fault(node, String.valueOf(wrong.getMessage()));
    }
  }

  private Set<Phrase> phrases(YamlFile file, @Nullable Node node) {
    if (node == null) return Set.of();
    Set<Phrase> phrases = new LinkedHashSet<>();
    for (String word : file.words(node)) phrases.addAll(classes.expand(file, node, word));
    return phrases;
  }

  private Map<String, Filler> fillers(YamlFile file, @Nullable Node node) {
    if (node == null) return Map.of();
    Map<String, Filler> fillers = new LinkedHashMap<>();
    file.mapping(node, Set.of())
        .forEach((slot, words) -> {
          Slots.check(file, words, slot);
          boolean any = false;
          boolean actor = false;
          Set<Phrase> phrases = new LinkedHashSet<>();
          for (String word : file.words(words))
            switch (word) {
              case "any" -> any = true;
              case "actor" -> actor = true;
              default -> phrases.addAll(classes.expand(file, words, word));
            }
          fillers.put(slot, new Filler(any, actor, phrases));
        });
    return fillers;
  }

  private static List<String> slots(YamlFile file, @Nullable Node node) {
    if (node == null) return List.of();
    for (String slot : file.words(node)) Slots.check(file, node, slot);
    return file.words(node);
  }

  private static boolean truth(YamlFile file, @Nullable Node node) {
    if (node == null) return false;
    return file.truth(node).orElseThrow(() -> file.fault(node, "expected yes or no"));
  }

  private static List<Example> examples(YamlFile file, @Nullable Node node) {
    if (node == null) return List.of();
    List<Example> examples = new ArrayList<>();
    for (Node item : file.sequence(node)) {
      Map<String, Node> keys = file.mapping(item, Set.of("text", "codes"));
      Node text = keys.get("text");
      Node codes = keys.get("codes");
      if (text == null || codes == null) throw file.fault(item, "an example needs text and codes");
      examples.add(new Example(file.text(text), file.text(codes), file.line(item)));
    }
    return examples;
  }
}
