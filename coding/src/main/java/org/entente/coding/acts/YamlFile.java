package org.entente.coding.acts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A lexicon file as nodes that know their lines, so that every fault can be pointed at. Nodes are
 * never turned into objects, and aliases are few: a hostile file cannot do more than fail.
 */
record YamlFile(String name, Node root) {

  static YamlFile read(String name, String text) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(name).setMaxAliasesForCollections(10).build();
    try {
      Node root =
          new Compose(settings)
              .composeString(text)
              .orElseThrow(() -> new LexiconException(name, 1, "the file is empty"));
      return new YamlFile(name, root);
    } catch (YamlEngineException broken) {
      throw new LexiconException(name, 1, "not readable as YAML: " + broken.getMessage());
    }
  }

  LexiconException fault(Node node, String wrong) {
    return new LexiconException(name, line(node), wrong);
  }

  int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** The entries of a mapping in the order of the file; keys outside {@code known} are a fault. */
  Map<String, Node> mapping(Node node, Set<String> known) {
    if (!(node instanceof MappingNode mapping)) throw fault(node, "expected 'key: value' lines");
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode());
      if (!known.isEmpty() && !known.contains(key))
        throw fault(
            tuple.getKeyNode(),
            "unknown key '%s'; known are %s".formatted(key, known.stream().sorted().toList()));
      if (entries.put(key, tuple.getValueNode()) != null)
        throw fault(tuple.getKeyNode(), "key '%s' stands twice".formatted(key));
    }
    return entries;
  }

  List<Node> sequence(Node node) {
    if (node instanceof SequenceNode sequence) return List.copyOf(sequence.getValue());
    throw fault(node, "expected a list");
  }

  String text(Node node) {
    if (node instanceof ScalarNode scalar) return scalar.getValue().trim();
    throw fault(node, "expected a word or a line of text");
  }

  /** One word or a list of words. */
  List<String> words(Node node) {
    if (node instanceof ScalarNode) return List.of(text(node));
    List<String> words = new ArrayList<>();
    for (Node item : sequence(node)) words.add(text(item));
    return words;
  }

  Optional<Boolean> truth(Node node) {
    return switch (text(node)) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
