package org.entente.coding.acts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.event.EventId;
import org.entente.packed.PackedModel;

/** All constructions, found by the word that triggers them. Immutable. */
public final class Lexicon {
  private static final Phrases NO_WORDS = Phrases.of(Set.of());
  private static final String FOLDER = "/org/entente/coding/acts/lexicon/";

  private final List<LexiconEntry> entries;
  private final Map<String, List<Trigger>> byVerb = new HashMap<>();
  private final Map<String, List<Trigger>> byNoun = new HashMap<>();
  private final List<WordClass> classes;
  private final Map<String, Phrases> byClass = new HashMap<>();
  private final String hash;

  private Lexicon(List<LexiconFile> files) {
    LexiconReader reader = new LexiconReader(files);
    this.entries = reader.entries();
    this.classes = reader.classes();
    for (WordClass one : classes) byClass.put(one.name(), Phrases.of(one.words()));
    this.hash = EventId.hash(contents(files)).value();
    for (LexiconEntry entry : entries) {
      index(byVerb, entry, entry.verbs(), true);
      index(byNoun, entry, entry.nouns(), false);
    }
  }

  private static String contents(List<LexiconFile> files) {
    StringBuilder all = new StringBuilder(text("/org/entente/coding/ontology/algebra.tsv"));
    // a zero byte, which no file holds, marks where a user's file begins
    for (LexiconFile file : files) all.append(file.own() ? "\0" : "").append(file.text());
    return all.toString();
  }

  /**
   * An entry and those of its words that one word governs.
   *
   * @param phrases at least one
   */
  record Trigger(LexiconEntry entry, List<Phrase> phrases) {
    /** How many words the longest phrase has that a word heads here; 0 for none. */
    int longest(ParsedSentence sentence, Token token) {
      return Phrases.longest(phrases, sentence, token);
    }
  }

  private static void index(
      Map<String, List<Trigger>> index, LexiconEntry entry, Phrases words, boolean verbal) {
    words.stream()
        .map(phrase -> phrase.headOf(verbal))
        .distinct()
        .forEach(head ->
            index
                .computeIfAbsent(head, any -> new ArrayList<>())
                .add(new Trigger(entry, words.headedBy(head, verbal))));
  }

  /** The lexicon that comes with the program; its contents page is {@code index.txt}. */
  public static Lexicon standard() {
    return new Lexicon(standardFiles());
  }

  /**
   * The standard lexicon with a user's entries. One with the id of a standard entry takes its
   * place, {@code remove: yes} takes it away; a class of a known name is widened.
   *
   * @param place a folder of YAML files, or one file
   * @throws LexiconException naming file and line of what is wrong; examples are not run here
   */
  public static Lexicon with(Path place) {
    List<LexiconFile> files = new ArrayList<>(standardFiles());
    files.addAll(LexiconFolder.read(place));
    return new Lexicon(files);
  }

  private static List<LexiconFile> standardFiles() {
    List<String> names =
        resource("index.txt")
            .lines()
            .map(String::trim)
            .filter(name -> !name.isEmpty() && !name.startsWith("#"))
            .toList();
    ByteBuffer packed =
        PackedModel.open(
            "lexicon",
            names.stream().map(name -> FOLDER.substring(1) + name).toList(),
            to -> {
              for (String name : names)
                PackedNodes.write(
                    YamlFile.read(new LexiconFile(name, resource(name), false)).root(), to);
            },
            PackedNodes.class);
    ByteBuffer nodes = packed.duplicate();
    return names.stream()
        .map(name -> new LexiconFile(name, resource(name), false, PackedNodes.read(nodes, name)))
        .toList();
  }

  /** A lexicon of files given as name and text. */
  static Lexicon of(Map<String, String> files) {
    return new Lexicon(
        files.entrySet().stream()
            .map(file -> new LexiconFile(file.getKey(), file.getValue(), false))
            .toList());
  }

  private static String resource(String name) {
    return text(FOLDER + name);
  }

  private static String text(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null)
        throw new LexiconException("index.txt", 1, "names a missing file: " + resource);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public List<LexiconEntry> entries() {
    return entries;
  }

  /** The classes of words, in the order of the files. */
  public List<WordClass> classes() {
    return classes;
  }

  /** The words of a class; none when no file defines it. */
  Phrases wordsOf(String name) {
    return byClass.getOrDefault(name, NO_WORDS);
  }

  public Optional<LexiconEntry> find(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** Names this state of the lexicon, the user's files and the algebra in every run. */
  public String hash() {
    return hash;
  }

  List<Trigger> triggeredBy(String lemma, boolean verbal) {
    return (verbal ? byVerb : byNoun).getOrDefault(lemma, List.of());
  }

  /** Every lemma that triggers an entry as a verb. */
  public java.util.Set<String> verbs() {
    return java.util.Set.copyOf(byVerb.keySet());
  }
}
