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
import org.entente.coding.parse.Lemmas;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads lexicon files. A file that is a mapping holds word classes ({@code sanctions: [sanction,
 * embargo]}); a file that is a list holds entries. Classes are known to all entries, whatever the
 * order of the files. An entry of the user's files takes the place of the standard one with its id.
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
          "note",
          "remove");

  private final WordClasses classes = new WordClasses();
  private final Map<String, LexiconEntry> entries = new LinkedHashMap<>();
  private final Map<String, String> ownIds = new HashMap<>();

  LexiconReader(List<LexiconFile> sources) {
    Map<LexiconFile, YamlFile> lists = new LinkedHashMap<>();
    for (LexiconFile source : sources) {
      YamlFile file = YamlFile.read(source);
      if (file.root() instanceof MappingNode)
        file.mapping(file.root(), Set.of())
            .forEach((name, node) -> classes.define(file, name, node, source.own()));
      else lists.put(source, file);
    }
    lists.forEach((source, file) -> {
      for (Node node : file.sequence(file.root())) read(file, node, source.own());
    });
    Contradictions.check(entries());
  }

  List<LexiconEntry> entries() {
    return List.copyOf(entries.values());
  }

  List<WordClass> classes() {
    return classes.all();
  }

  private void read(YamlFile file, Node node, boolean own) {
    Map<String, Node> keys = file.mapping(node, KEYS);
    Node idNode = keys.get("id");
    if (idNode == null) throw file.fault(node, "an entry needs an id. Maybe 'id: own.name'");
    String id = file.text(idNode);
    LexiconEntry known = entries.get(id);
    String twin = own ? ownIds.get(id) : known == null ? null : known.place();
    if (twin != null)
      throw file.fault(
          node, "id '%s' stands already in %s. Maybe give it another".formatted(id, twin));
    if (own) ownIds.put(id, "%s:%d".formatted(file.name(), file.line(node)));
    if (isRemoval(file, node, keys, own)) {
      if (known == null)
        throw file.fault(
            idNode, "no entry '%s' to remove%s".formatted(id, Nearest.maybe(id, entries.keySet())));
      entries.remove(id);
    } else entries.put(id, entry(file, node, id, keys, own));
  }

  private static boolean isRemoval(YamlFile file, Node node, Map<String, Node> keys, boolean own) {
    if (!truth(file, keys.get("remove"))) return false;
    if (!own)
      throw file.fault(node, "only a user's file removes entries. Maybe delete the entry here");
    if (!Set.of("id", "remove", "note").containsAll(keys.keySet()))
      throw file.fault(
          node, "an entry with 'remove: yes' has only an id. Maybe drop 'remove' to override it");
    return true;
  }

  private LexiconEntry entry(
      YamlFile file, Node node, String id, Map<String, Node> keys, boolean own) {
    ActCode act = code(file, keys.get("act"));
    Node operator = keys.get("operator");
    if ((act == null) == (operator == null))
      throw file.fault(
          node, "entry '%s' needs either act or operator. Maybe see its neighbours".formatted(id));
    Phrases verbs = triggers(file, keys.get("verb"), true, own);
    Phrases nouns = triggers(file, keys.get("noun"), false, own);
    if (verbs.isEmpty() && nouns.isEmpty())
      throw file.fault(
          node, "entry '%s' needs verb or noun words. Maybe 'verb: [WORD]'".formatted(id));
    return new LexiconEntry(
        id,
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
        note(file, keys.get("note")),
        written(file, keys),
        own,
        file.name(),
        file.line(node));
  }

  private static String operator(YamlFile file, Node node) {
    String name = file.text(node);
    if (!Algebra.standard().operators().contains(name))
      throw file.fault(
          node,
          "unknown operator '%s'; the algebra has %s%s"
              .formatted(
                  name,
                  Algebra.standard().operators().stream().sorted().toList(),
                  Nearest.maybe(name, Algebra.standard().operators())));
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

  private Phrases triggers(YamlFile file, @Nullable Node node, boolean verbal, boolean own) {
    if (node == null) return Phrases.of(Set.of());
    Set<Phrase> phrases = new LinkedHashSet<>();
    for (String word : file.words(node)) {
      Set<Phrase> meant = classes.expand(file, node, word);
      if (own) meant.forEach(phrase -> checkForm(file, node, word, phrase, verbal));
      phrases.addAll(meant);
    }
    return Phrases.of(phrases);
  }

  /** Triggers are found by dictionary form, so an inflected one would wait for ever. */
  private static void checkForm(
      YamlFile file, Node node, String written, Phrase phrase, boolean verbal) {
    String head = phrase.headOf(verbal);
    boolean isName = !written.startsWith("@") && !written.equals(phrase.toString());
    String form = Lemmas.dictionaryForm(head, verbal);
    if (isName || form.equals(head)) return;
    throw file.fault(
        node,
        "'%s'%s can never be found as a %s: sentences are searched for dictionary forms. Maybe write '%s'"
            .formatted(
                phrase,
                written.startsWith("@") ? " of " + written : "",
                verbal ? "verb" : "noun",
                form));
  }

  private Map<String, Filler> fillers(YamlFile file, @Nullable Node node) {
    if (node == null) return Map.of();
    Map<String, Filler> fillers = new LinkedHashMap<>();
    file.mapping(node, Set.of())
        .forEach((slot, words) -> {
          Slots.check(file, words, slot);
          boolean any = false;
          boolean actor = false;
          boolean nationals = false;
          boolean several = false;
          Set<Phrase> phrases = new LinkedHashSet<>();
          for (String word : file.words(words))
            switch (word) {
              case "any" -> any = true;
              case "actor" -> actor = true;
              case "nationals" -> nationals = true;
              case "several" -> several = true;
              default -> phrases.addAll(classes.expand(file, words, word));
            }
          fillers.put(slot, new Filler(any, actor, nationals, several, Phrases.of(phrases)));
        });
    return fillers;
  }

  private static String note(YamlFile file, @Nullable Node node) {
    return node == null ? "" : file.text(node);
  }

  private static Map<String, List<String>> written(YamlFile file, Map<String, Node> keys) {
    Map<String, List<String>> written = new LinkedHashMap<>();
    for (String key : List.of("verb", "noun")) {
      Node node = keys.get(key);
      if (node != null) written.put(key, file.words(node));
    }
    for (String key : List.of("with", "without")) {
      Node node = keys.get(key);
      if (node != null)
        file.mapping(node, Set.of())
            .forEach((slot, words) -> written.put(key + " " + slot, file.words(words)));
    }
    return written;
  }

  private static List<String> slots(YamlFile file, @Nullable Node node) {
    if (node == null) return List.of();
    for (String slot : file.words(node)) Slots.check(file, node, slot);
    return file.words(node);
  }

  private static boolean truth(YamlFile file, @Nullable Node node) {
    if (node == null) return false;
    return file.truth(node).orElseThrow(() -> file.fault(node, "expected yes or no. Maybe 'yes'"));
  }

  private static List<Example> examples(YamlFile file, @Nullable Node node) {
    if (node == null) return List.of();
    List<Example> examples = new ArrayList<>();
    for (Node item : file.sequence(node)) {
      Map<String, Node> keys = file.mapping(item, Set.of("text", "codes"));
      Node text = keys.get("text");
      Node codes = keys.get("codes");
      if (text == null || codes == null)
        throw file.fault(
            item, "an example needs text and codes. Maybe 'codes: none', if it must stay silent");
      examples.add(new Example(file.text(text), file.text(codes), file.line(item)));
    }
    return examples;
  }
}
