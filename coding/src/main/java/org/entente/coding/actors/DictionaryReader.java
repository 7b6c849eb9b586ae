package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.Entry;
import org.entente.coding.actors.Meaning.Kind;
import org.entente.coding.actors.Meaning.Person;
import org.entente.coding.actors.Meaning.RoleKind;
import org.entente.coding.actors.Meaning.RoleWord;
import org.entente.coding.actors.Meaning.WordOut;
import org.entente.coding.actors.Table.Row;
import org.jspecify.annotations.Nullable;

/** Puts the data files together to a dictionary. */
final class DictionaryReader {
  private final NameTrie trie = new NameTrie();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Held>> people = new LinkedHashMap<>();

  private final Set<String> ownFiles = new HashSet<>();
  private final Consumer<ActorDataException> faults;

  /**
   * @param faults is given each line that cannot be used, and may throw it
   */
  DictionaryReader(Consumer<ActorDataException> faults) {
    this.faults = faults;
  }

  /** Reads every file that {@code contents.tsv} lists. */
  DictionaryReader readContents() {
    List<Row> contents = Table.ofResource("contents.tsv").rows();
    List<Table> tables =
        contents.parallelStream().map(row -> Table.ofResource(row.need("file"))).toList();
    for (int i = 0; i < tables.size(); i++) addAll(TableKind.named(contents.get(i)), tables.get(i));
    return this;
  }

  /** The text of the standard tables, one after the other. */
  static String contents() {
    StringBuilder all = new StringBuilder(Table.textOfResource("contents.tsv"));
    for (Row row : Table.ofResource("contents.tsv").rows())
      all.append(Table.textOfResource(row.need("file")));
    return all.toString();
  }

  /** Adds a table of the user's own: what it spells means what it says, and nothing else. */
  DictionaryReader readOwn(Table table) {
    ownFiles.add(table.file());
    trie.overrideFromHere();
    addAll(TableKind.of(table), table);
    return this;
  }

  private void addAll(TableKind kind, Table table) {
    for (Row row : table.rows()) {
      try {
        add(kind, row);
      } catch (ActorDataException fault) {
        faults.accept(fault);
      }
    }
  }

  private void add(TableKind kind, Row row) {
    switch (kind) {
      case STATES -> state(row);
      case PLACES -> place(row);
      case ORGANISATIONS -> organisation(row, true);
      case LISTED -> organisation(row, false);
      case ROLES -> role(row);
      case OUT -> {
        for (String words : row.list("words"))
          trie.add(words, new WordOut(words, row.get("reason"), row.place()));
      }
      case PEOPLE -> {
        Held held = new Held(term(row), row.list("aliases"), ownFiles.contains(row.file()));
        people.computeIfAbsent(row.need("name"), name -> new ArrayList<>(2)).add(held);
      }
    }
  }

  /**
   * @throws ActorDataException when the line cannot be used
   */
  static void validate(TableKind kind, Row row) {
    DictionaryReader alone =
        new DictionaryReader(fault -> {
          throw fault;
        });
    alone.add(kind, row);
  }

  ActorDictionary build() {
    List<Person> persons = new ArrayList<>(people.size());
    List<SpelledPerson> spelled =
        people.entrySet().parallelStream()
            .flatMap(one ->
                Namesakes.apart(one.getValue()).stream()
                    .map(held -> SpelledPerson.of(one.getKey(), held)))
            .toList();
    for (SpelledPerson person : spelled) {
      persons.add(person.person());
      person.spellings().forEach(trie::add);
    }
    return new ActorDictionary(trie, entries, persons);
  }

  private void state(Row row) {
    String code = code(row);
    String name = row.get("name").isEmpty() ? CountryNames.english(code) : row.get("name");
    Sector sector = sector(row);
    Period period = row.period();
    Line source = row.place();
    add(name, new Entry(name, Kind.STATE, code, sector, period, source));
    for (String other : row.list("names"))
      add(other, new Entry(name, Kind.STATE, code, sector, period, source));
    for (String demonym : row.list("demonyms")) {
      Entry entry = new Entry(name, Kind.DEMONYM, code, sector, period, source);
      add(demonym, entry);
      if (Plural.takesS(demonym) && !demonym.endsWith("-")) trie.add(demonym + "s", entry);
    }
    for (String capital : row.list("capitals"))
      add(capital, new Entry(name, Kind.CAPITAL, code, sector, period, source));
    for (String seat : row.list("seats"))
      add(
          seat,
          new Entry(seat, Kind.SEAT, code, sector == null ? Sector.GOV : sector, period, source));
  }

  private void place(Row row) {
    String code = code(row);
    for (String name : row.list("names")) {
      Entry entry = new Entry(name, Kind.PLACE, code, null, row.period(), row.place());
      add(name, entry);
      if (Plural.takesS(name)
          && (name.endsWith("an")
              || name.endsWith("ur")
              || name.endsWith("en")
              || name.endsWith("ya"))) trie.add(name + "s", entry);
    }
  }

  /** Other names are the same organisation's, or of their own ones set in one line. */
  private void organisation(Row row, boolean same) {
    String name = row.need("name");
    Entry entry =
        new Entry(name, Kind.ORGANISATION, code(row), sector(row), row.period(), row.place());
    add(name, entry);
    for (String other : row.list("names"))
      if (same) trie.add(other, entry);
      else
        add(
            other,
            new Entry(
                other,
                Kind.ORGANISATION,
                entry.code(),
                entry.sector(),
                entry.period(),
                entry.line()));
  }

  private void role(Row row) {
    Sector sector = sector(row);
    if (sector == null) throw row.error("no sector");
    RoleKind kind;
    try {
      kind = RoleKind.valueOf(row.need("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw row.error("no kind of role '%s'".formatted(row.get("kind")));
    }
    for (String words : row.list("words")) {
      RoleWord role = new RoleWord(words, sector, kind, row.place());
      trie.add(words, role);
      if (kind != RoleKind.MODIFIER && kind != RoleKind.FORMER) trie.add(Plural.of(words), role);
    }
  }

  private static Term term(Row row) {
    return new Term(
        code(row),
        sector(row) instanceof Sector known ? known : Sector.GOV,
        Offices.standard(row.need("office")),
        row.period(),
        row.get("source"),
        row.place());
  }

  private void add(String words, Entry entry) {
    entries.add(entry);
    trie.add(words, entry);
  }

  private static String code(Row row) {
    String code = row.need("code");
    if (!Codes.isCode(code))
      throw row.error(
          "code '%s' is neither of ISO 3166-1 alpha-3 nor of PLOVER. Maybe RUS, KOS or IGO."
              .formatted(code));
    return code;
  }

  private static @Nullable Sector sector(Row row) {
    String sector = row.get("sector");
    if (sector.isEmpty()) return null;
    try {
      return Sector.valueOf(sector);
    } catch (IllegalArgumentException unknown) {
      throw row.error("no sector '%s'. Maybe one of PLOVER's, such as GOV.".formatted(sector));
    }
  }
}
