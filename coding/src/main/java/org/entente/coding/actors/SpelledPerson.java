package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coding.actors.Meaning.Person;
import org.entente.coding.actors.Meaning.Surname;
import org.entente.coding.actors.NameTrie.Spelled;

/** Somebody with all spellings of the full name and of the surnames that follow from them. */
record SpelledPerson(Person person, List<Spelled> spellings) {
  static SpelledPerson of(String name, List<Held> held) {
    Person person = new Person(name, terms(held));
    String code = person.terms().getFirst().code();
    Set<String> names = new LinkedHashSet<>(List.of(name));
    for (Held one : held) names.addAll(one.aliases());
    List<Spelled> spellings = new ArrayList<>(4);
    Set<String> surnames = new LinkedHashSet<>();
    for (String spelling : names) {
      spellings.add(Spelled.of(spelling, person));
      String initials = Surnames.initialsTogether(spelling);
      if (initials != null) spellings.add(Spelled.of(initials, person));
      surnames.addAll(Surnames.of(spelling, code));
    }
    Surname family = new Surname(person);
    for (String surname : surnames) spellings.add(Spelled.of(surname, family));
    return new SpelledPerson(person, spellings);
  }

  /** A term of the user's own replaces ours of the same office at the same time. */
  private static List<Term> terms(List<Held> held) {
    if (held.size() == 1) return List.of(held.getFirst().term());
    List<Term> own = new ArrayList<>();
    List<Term> terms = new ArrayList<>(held.size());
    for (Held one : held) (one.own() ? own : terms).add(one.term());
    if (!own.isEmpty()) terms.removeIf(term -> own.stream().anyMatch(term::overlaps));
    terms.addAll(own);
    return terms;
  }
}
