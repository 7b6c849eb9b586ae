package org.entente.coding.acts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All constructions, found by the word that triggers them. Immutable. */
public final class Lexicon {
  private static final String FOLDER = "/org/entente/coding/acts/lexicon/";

  private final List<LexiconEntry> entries;
  private final Map<String, List<LexiconEntry>> byVerb = new HashMap<>();
  private final Map<String, List<LexiconEntry>> byNoun = new HashMap<>();
  private final String hash;

  private Lexicon(List<LexiconEntry> entries, String hash) {
    this.entries = List.copyOf(entries);
    this.hash = hash;
    for (LexiconEntry entry : entries) {
      for (Phrase verb : entry.verbs()) index(byVerb, verb.headOf(true), entry);
      for (Phrase noun : entry.nouns()) index(byNoun, noun.headOf(false), entry);
    }
  }

  private static void index(
      Map<String, List<LexiconEntry>> index, String word, LexiconEntry entry) {
    List<LexiconEntry> list = index.computeIfAbsent(word, any -> new ArrayList<>());
    if (!list.contains(entry)) list.add(entry);
  }

  /** The lexicon that comes with the program; its contents page is {@code index.txt}. */
  public static Lexicon standard() {
    LexiconReader reader = new LexiconReader();
    StringBuilder all = new StringBuilder();
    for (String name : resource("index.txt").lines().toList()) {
      if (name.isBlank() || name.startsWith("#")) continue;
      String text = resource(name.trim());
      all.append(text);
      reader.read(name.trim(), text);
    }
    return new Lexicon(reader.entries(), org.entente.event.EventId.hash(all.toString()).value());
  }

  /** A lexicon of files given as name and text. */
  static Lexicon of(Map<String, String> files) {
    LexiconReader reader = new LexiconReader();
    files.forEach(reader::read);
    return new Lexicon(
        reader.entries(), org.entente.event.EventId.hash(String.join("", files.values())).value());
  }

  private static String resource(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) throw new LexiconException("index.txt", 1, "names a missing file: " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public List<LexiconEntry> entries() {
    return entries;
  }

  /** Names this state of the lexicon in every run. */
  public String hash() {
    return hash;
  }

  List<LexiconEntry> triggeredBy(String lemma, boolean verbal) {
    return (verbal ? byVerb : byNoun).getOrDefault(lemma, List.of());
  }

  /** Every lemma that triggers an entry. */
  public java.util.Set<String> triggers() {
    java.util.Set<String> all = new java.util.HashSet<>(byVerb.keySet());
    all.addAll(byNoun.keySet());
    return all;
  }
}
