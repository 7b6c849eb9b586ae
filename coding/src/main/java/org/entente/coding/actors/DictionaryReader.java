package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.Entry;
import org.entente.coding.actors.Meaning.Kind;
import org.entente.coding.actors.Meaning.Person;
import org.entente.coding.actors.Meaning.RoleKind;
import org.entente.coding.actors.Meaning.RoleWord;
import org.entente.coding.actors.Meaning.Surname;
import org.entente.coding.actors.Meaning.WordOut;
import org.entente.coding.actors.Table.Row;
import org.jspecify.annotations.Nullable;

/** Puts the data files together to a dictionary. */
final class DictionaryReader {
  private final NameTrie trie = new NameTrie();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Row>> people = new LinkedHashMap<>();

  /** Reads every file that {@code contents.tsv} lists. */
  DictionaryReader readContents() {
    for (Row row : Table.ofResource("contents.tsv").rows()) {
      String file = row.need("file");
      add(row.need("kind"), Table.ofResource(file), row);
    }
    return this;
  }

  private void add(String kind, Table table, Row row) {
    for (Row line : table.rows()) {
      switch (kind) {
        case "states" -> state(line);
        case "places" -> place(line);
        case "organisations" -> organisation(line, true);
        case "listed" -> organisation(line, false);
        case "roles" -> role(line);
        case "out" ->
            line.list("words")
                .forEach(words -> trie.add(words, new WordOut(words, line.get("reason"))));
        case "people" ->
            people.computeIfAbsent(line.need("name"), name -> new ArrayList<>(2)).add(line);
        default -> throw row.error("unknown kind '%s'".formatted(kind));
      }
    }
  }

  ActorDictionary build() {
    List<Person> persons = new ArrayList<>(people.size());
    people.forEach((name, rows) -> {
      for (List<Row> one : Namesakes.apart(rows)) persons.add(person(name, one));
    });
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
      if (Plural.takesS(demonym)) trie.add(demonym + "s", entry);
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
      RoleWord role = new RoleWord(words, sector, kind);
      trie.add(words, role);
      if (kind != RoleKind.MODIFIER && kind != RoleKind.FORMER) trie.add(Plural.of(words), role);
    }
  }

  private Person person(String name, List<Row> rows) {
    Person person =
        new Person(
            name,
            rows.stream()
                .map(row ->
                    new Term(
                        code(row),
                        sector(row) instanceof Sector known ? known : Sector.GOV,
                        Offices.standard(row.need("office")),
                        row.period(),
                        row.get("source"),
                        row.place()))
                .toList());
    String code = person.terms().getFirst().code();
    Set<String> names = new LinkedHashSet<>(List.of(name));
    for (Row row : rows) names.addAll(row.list("aliases"));
    Set<String> surnames = new LinkedHashSet<>();
    for (String spelling : names) {
      trie.add(spelling, person);
      String initials = Surnames.initialsTogether(spelling);
      if (initials != null) trie.add(initials, person);
      surnames.addAll(Surnames.of(spelling, code));
    }
    Surname family = new Surname(person);
    for (String surname : surnames) trie.add(surname, family);
    return person;
  }

  private void add(String words, Entry entry) {
    entries.add(entry);
    trie.add(words, entry);
  }

  private static String code(Row row) {
    String code = row.need("code");
    if (code.length() != 3 || !code.equals(code.toUpperCase(Locale.ROOT)))
      throw row.error("code '%s' is not three capitals".formatted(code));
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
