package org.entente.coding.acts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A lexicon file as nodes that know their lines, so that every fault can be pointed at. Nodes are
 * never turned into objects, aliases are refused, and length and depth are bounded before anything
 * recursive looks at them: a hostile file cannot do more than fail.
 */
record YamlFile(String name, Node root) {
  /** Far more than a lexicon file needs. */
  static final int MOST_CHARACTERS = 2_000_000;

  /** An entry's example is four deep. */
  private static final int DEEPEST = 12;

  static YamlFile read(LexiconFile file) {
    String name = file.name();
    if (file.packed() != null) return new YamlFile(name, file.packed());
    String text = file.text();
    LoadSettings settings =
        LoadSettings.builder().setLabel(name).setCodePointLimit(MOST_CHARACTERS).build();
    try {
      if (file.own()) checkDepth(name, new Parse(settings).parseString(text));
      Node root =
          new Compose(settings)
              .composeString(text)
              .orElseThrow(
                  () -> new LexiconException(name, 1, "the file is empty. Maybe remove it"));
      return new YamlFile(name, root);
    } catch (ReaderException unprintable) {
      throw new LexiconException(
          name,
          lineAt(text, unprintable.getPosition()),
          "holds a character that no text has (U+%04X). Maybe save it as UTF-8 text"
              .formatted(unprintable.getCodePoint()));
    } catch (MarkedYamlEngineException broken) {
      throw new LexiconException(
          name,
          line(broken.getProblemMark().or(broken::getContextMark)),
          "not readable as YAML: %s. Maybe quote the text, or look at the indentation"
              .formatted(broken.getProblem()));
    } catch (YamlEngineException broken) {
      throw new LexiconException(name, 1, "not readable as YAML: " + broken.getMessage());
    }
  }

  private static void checkDepth(String name, Iterable<Event> events) {
    int depth = 0;
    for (Event event : events) {
      switch (event.getEventId()) {
        case SequenceStart, MappingStart -> depth++;
        case SequenceEnd, MappingEnd -> depth--;
        case Alias ->
            throw new LexiconException(
                name,
                line(event.getStartMark()),
                "aliases ('*name') are not read here. Maybe define a word class and write @name");
        default -> {}
      }
      if (depth > DEEPEST)
        throw new LexiconException(
            name,
            line(event.getStartMark()),
            "nested more than %d deep. Maybe a bracket is not closed".formatted(DEEPEST));
    }
  }

  private static int lineAt(String text, int position) {
    return 1 + (int) text.chars().limit(position).filter(letter -> letter == '\n').count();
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(place -> place.getLine() + 1).orElse(1);
  }

  LexiconException fault(Node node, String wrong) {
    return new LexiconException(name, line(node), wrong);
  }

  int line(Node node) {
    return line(node.getStartMark());
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
            "unknown key '%s'; known are %s%s"
                .formatted(key, known.stream().sorted().toList(), Nearest.maybe(key, known)));
      if (entries.put(key, tuple.getValueNode()) != null)
        throw fault(tuple.getKeyNode(), "key '%s' stands twice. Maybe join the two".formatted(key));
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
