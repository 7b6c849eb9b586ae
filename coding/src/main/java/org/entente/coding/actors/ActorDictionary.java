package org.entente.coding.actors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.Entry;
import org.entente.coding.actors.Meaning.Person;
import org.entente.event.EventId;

/**
 * Every name the coder knows, as of which dates, and for whom it stands. Read once from the files
 * beside this class ({@code contents.tsv} lists them), immutable afterwards and shared.
 */
public final class ActorDictionary {
  private final String ownHash;
  private final NameTrie trie;
  private final Map<String, Entry> byCode;
  private final Map<String, List<Person>> holders;
  private final List<Person> people;
  private final List<Entry> entries;

  ActorDictionary(NameTrie trie, List<Entry> entries, List<Person> people) {
    this(trie, entries, people, "");
  }

  private ActorDictionary(NameTrie trie, List<Entry> entries, List<Person> people, String ownHash) {
    this.ownHash = ownHash;
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
    return new DictionaryReader(ActorDictionary::refuse).readContents().build();
  }

  /**
   * Reads all data from the class path, and the user's own tables, which add to it or override it.
   *
   * @param own a table, or a folder of tables
   * @throws ActorDataException naming file and line, when a table cannot be used
   */
  public static ActorDictionary with(Path own) {
    OwnTables tables = OwnTables.of(own);
    DictionaryReader reader = new DictionaryReader(ActorDictionary::refuse).readContents();
    for (Table table : tables.tables()) reader.readOwn(table);
    return reader.build().withHash(tables.hash());
  }

  private static void refuse(ActorDataException fault) {
    throw fault;
  }

  private ActorDictionary withHash(String hash) {
    return new ActorDictionary(trie, entries, people, hash);
  }

  /** Names this state of the tables, the user's own too, in every run. */
  public String hash() {
    return EventId.hash(DictionaryReader.contents() + ownHash).value();
  }

  /** Which tables of the user's own it holds; empty for none. */
  public String ownHash() {
    return ownHash;
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
    for (Meaning meaning : meanings(name))
      if (meaning instanceof Entry entry) return Optional.of(entry);
    return Optional.empty();
  }

  /** Whether these words stand for anybody or anything, beside being a surname. */
  boolean knows(String words) {
    return meanings(words).stream().anyMatch(meaning -> !(meaning instanceof Meaning.Surname));
  }

  /** Whether somebody of this name held an office at some time of a period. */
  boolean holds(String name, String code, String office, Period period) {
    String standard = Offices.standard(office);
    for (Meaning meaning : meanings(name))
      if (meaning instanceof Person person
          && person.terms().stream()
              .anyMatch(term ->
                  term.code().equals(code)
                      && term.office().equals(standard)
                      && term.period().meets(period))) return true;
    return false;
  }

  /** The sector of the longest role that a title begins with: "minister of tourism" is GOV. */
  Optional<Sector> sectorOf(String title) {
    Optional<Sector> sector = Optional.empty();
    NameTrie.Node node = trie.root();
    for (String piece : Spelling.pieces(title)) {
      node = node.child(Spelling.key(piece));
      if (node == null) break;
      for (NameTrie.Form form : node.forms())
        if (form.meaning() instanceof Meaning.RoleWord role) sector = Optional.of(role.sector());
    }
    return sector;
  }

  /** All that the whole of these words can mean, whatever their capitals. */
  private List<Meaning> meanings(String words) {
    NameTrie.Node node = trie.root();
    for (String piece : Spelling.pieces(words)) {
      node = node.child(Spelling.key(piece));
      if (node == null) return List.of();
    }
    return node.forms().stream().map(NameTrie.Form::meaning).toList();
  }

  /** Those who held an office of a country at any time. */
  List<Person> holders(String code, String office) {
    return holders.getOrDefault(code + " " + office, List.of());
  }

  /** How much it knows. */
  public DictionaryCounts counts() {
    return DictionaryCounts.of(this);
  }
}
