package org.entente.sources.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.sources.fetch.Addresses;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The list of sources, as YAML: {@code sources}, a list with {@code name}, {@code feed} or {@code
 * sitemap}, {@code every}, {@code pages} and {@code publisher}; {@code every} and {@code pages} may
 * also stand once for all, above it.
 */
public final class SourceList {
  private static final Duration OFTEN = Duration.ofMinutes(30);
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(7);
  private static final Pattern DURATION = Pattern.compile("(\\d{1,5})\\s*([mhd])");
  private static final Set<String> TOP = Set.of("sources", "every", "pages");
  private static final Set<String> KEYS =
      Set.of("name", "feed", "sitemap", "every", "pages", "publisher");

  private final String file;

  private SourceList(String file) {
    this.file = file;
  }

  /**
   * The sources of a file, in its order.
   *
   * @throws SourceListException when it is not there or cannot be understood
   */
  public static List<WatchedSource> read(Path path) {
    var list = new SourceList(path.toString());
    try {
      return list.parse(Files.readString(path));
    } catch (NoSuchFileException missing) {
      throw list.fault(0, "does not exist. Check the spelling and the current folder.");
    } catch (MalformedInputException broken) {
      throw list.fault(0, "is not UTF-8 text. Convert it.");
    } catch (IOException unreadable) {
      throw list.fault(0, "cannot be read (%s). Check it.".formatted(unreadable.getMessage()));
    }
  }

  static List<WatchedSource> parse(String file, String text) {
    return new SourceList(file).parse(text);
  }

  private List<WatchedSource> parse(String text) {
    Map<String, Node> top = mapping(root(text), TOP);
    Node sources = top.get("sources");
    if (sources == null)
      throw fault(1, "has no 'sources'. Write 'sources:', and under it '- feed: https://...'.");
    if (!(sources instanceof SequenceNode sequence) || sequence.getValue().isEmpty())
      throw fault(sources, "'sources' is no list. Begin each source with '- feed: https://...'.");
    Duration every = every(top.get("every"), OFTEN);
    boolean pages = pages(top.get("pages"), true);
    Map<String, WatchedSource> read = new LinkedHashMap<>();
    for (Node node : sequence.getValue()) {
      WatchedSource source = source(node, every, pages);
      if (read.put(source.name(), source) != null)
        throw fault(
            node, "the name '%s' stands twice. Give each its own.".formatted(source.name()));
    }
    return new ArrayList<>(read.values());
  }

  private Node root(String text) {
    try {
      return new Compose(LoadSettings.builder().setLabel(file).build())
          .composeString(text)
          .orElseThrow(
              () -> fault(1, "is empty. Write 'sources:', and under it '- feed: https://...'."));
    } catch (MarkedYamlEngineException broken) {
      Optional<Mark> mark = broken.getProblemMark().or(broken::getContextMark);
      throw fault(
          mark.map(place -> place.getLine() + 1).orElse(1),
          "not readable as YAML: %s. Quote the text, or look at the indentation."
              .formatted(broken.getProblem()));
    } catch (YamlEngineException broken) {
      throw fault(
          1, "not readable as YAML: %s. Save it as UTF-8 text.".formatted(broken.getMessage()));
    }
  }

  private WatchedSource source(Node node, Duration every, boolean pages) {
    Map<String, Node> keys = mapping(node, KEYS);
    Node address = keys.getOrDefault("feed", keys.get("sitemap"));
    if (address == null || (keys.containsKey("feed") && keys.containsKey("sitemap")))
      throw fault(node, "a source needs either 'feed' or 'sitemap', an address with https://.");
    URI uri =
        Addresses.parse(text(address))
            .orElseThrow(() ->
                fault(
                    address,
                    "'%s' is no address. Write it whole, with https://.".formatted(text(address))));
    Node name = keys.get("name");
    Node publisher = keys.get("publisher");
    return new WatchedSource(
        name == null ? Addresses.key(uri) : text(name),
        uri,
        every(keys.get("every"), every),
        pages(keys.get("pages"), pages),
        publisher == null ? null : text(publisher));
  }

  private Duration every(@Nullable Node node, Duration otherwise) {
    if (node == null) return otherwise;
    Matcher matcher = DURATION.matcher(text(node));
    if (matcher.matches()) {
      long number = Long.parseLong(matcher.group(1));
      Duration every =
          switch (matcher.group(2)) {
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
          };
      if (every.compareTo(SHORTEST) >= 0 && every.compareTo(LONGEST) <= 0) return every;
    }
    throw fault(node, "'%s' is no time from 1m to 7d. Write 15m, 2h or 1d.".formatted(text(node)));
  }

  private boolean pages(@Nullable Node node, boolean otherwise) {
    if (node == null) return otherwise;
    return switch (text(node)) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> throw fault(node, "'%s' is neither yes nor no.".formatted(text(node)));
    };
  }

  private Map<String, Node> mapping(Node node, Set<String> known) {
    if (!(node instanceof MappingNode mapping))
      throw fault(node, "expected 'key: value' lines. Known keys: %s.".formatted(sorted(known)));
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode());
      if (!known.contains(key))
        throw fault(
            tuple.getKeyNode(), "unknown key '%s'. Known keys: %s.".formatted(key, sorted(known)));
      if (entries.put(key, tuple.getValueNode()) != null)
        throw fault(tuple.getKeyNode(), "'%s' stands twice. Remove one.".formatted(key));
    }
    return entries;
  }

  private static String sorted(Set<String> keys) {
    return String.join(", ", keys.stream().sorted().toList());
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank())
      return scalar.getValue().strip();
    throw fault(node, "expected a text. Write it after the colon.");
  }

  private SourceListException fault(Node node, String wrong) {
    return fault(node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1), wrong);
  }

  private SourceListException fault(int line, String wrong) {
    return new SourceListException(file, line, wrong);
  }
}
