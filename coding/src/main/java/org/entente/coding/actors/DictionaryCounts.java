package org.entente.coding.actors;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.entente.coding.actors.Meaning.Entry;
import org.entente.coding.actors.Meaning.Kind;
import org.entente.coding.actors.Meaning.Person;

/**
 * How much a dictionary knows.
 *
 * @param states states and territories, of today and gone, with and without recognition
 * @param places cities, provinces and regions
 * @param organisations by their own name, not counting other spellings
 * @param terms of office, of all people
 * @param spellings of everything
 */
public record DictionaryCounts(
    int states, int places, int organisations, int people, int terms, int spellings) {

  static DictionaryCounts of(ActorDictionary dictionary) {
    List<Person> people = dictionary.people();
    return new DictionaryCounts(
        named(dictionary.entries(), Kind.STATE),
        named(dictionary.entries(), Kind.PLACE),
        named(dictionary.entries(), Kind.ORGANISATION),
        people.size(),
        people.stream().mapToInt(person -> person.terms().size()).sum(),
        dictionary.trie().size());
  }

  private static int named(List<Entry> entries, Kind kind) {
    TreeSet<Entry> different =
        new TreeSet<>(Comparator.comparing(Entry::name).thenComparing(Entry::code));
    for (Entry entry : entries) if (entry.kind() == kind) different.add(entry);
    return different.size();
  }
}
