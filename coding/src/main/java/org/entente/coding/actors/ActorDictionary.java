package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.coding.actors.Meaning.Entry;
import org.entente.coding.actors.Meaning.Person;

/**
 * Every name the coder knows, as of which dates, and for whom it stands. Read once from the files
 * beside this class ({@code contents.tsv} lists them), immutable afterwards and shared.
 */
public final class ActorDictionary {
  private final NameTrie trie;
  private final Map<String, Entry> byCode;
  private final Map<String, List<Person>> holders;
  private final List<Person> people;
  private final List<Entry> entries;

  ActorDictionary(NameTrie trie, List<Entry> entries, List<Person> people) {
    this.trie = trie;
    this.entries = List.copyOf(entries);
    this.people = List.copyOf(people);
    Map<String, Entry> codes = new HashMap<>();
    for (Entry entry : entries)
      if (entry.kind() == Meaning.Kind.STATE && entry.sector() == null)
        codes.putIfAbsent(entry.code(), entry);
    this.byCode = Map.copyOf(codes);
    Map<String, List<Person>> offices = new HashMap<>();
    for (Person person : people)
      for (Term term : person.terms())
        offices
            .computeIfAbsent(term.code() + " " + term.office(), key -> new ArrayList<>(4))
            .add(person);
    this.holders = Map.copyOf(offices);
  }

  /** Reads all data from the class path. */
  public static ActorDictionary load() {
    return new DictionaryReader().readContents().build();
  }

  Matcher matcher() {
    return new Matcher(trie);
  }

  NameTrie trie() {
    return trie;
  }

  List<Entry> entries() {
    return entries;
  }

  List<Person> people() {
    return people;
  }

  /** The state's own entry. */
  Optional<Entry> state(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The state's name, or the code itself where it is none of a state. */
  public String nameOf(String code) {
    Entry entry = byCode.get(code);
    return entry == null ? code : entry.name();
  }

  /** What the whole of a name stands for among states, places and organisations. */
  Optional<Entry> named(String name) {
    NameTrie.Node node = trie.root();
    for (String piece : Spelling.pieces(name)) {
      node = node.child(Spelling.key(piece));
      if (node == null) return Optional.empty();
    }
    for (NameTrie.Form form : node.forms())
      if (form.meaning() instanceof Entry entry) return Optional.of(entry);
    return Optional.empty();
  }

  /** Those who held an office of a country at any time. */
  List<Person> holders(String code, String office) {
    return holders.getOrDefault(code + " " + office, List.of());
  }

  /** How many spellings, entries and terms of office are known, for people. */
  public String summary() {
    long terms = people.stream().mapToLong(person -> person.terms().size()).sum();
    return String.format(
        Locale.ROOT,
        "%d spellings, %d states, %d places and organisations, %d people with %d terms of office",
        trie.size(),
        byCode.size(),
        entries.size() - byCode.size(),
        people.size(),
        terms);
  }
}
