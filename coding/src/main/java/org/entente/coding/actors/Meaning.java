package org.entente.coding.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Sector;
import org.jspecify.annotations.Nullable;

/** One thing that words of the dictionary can stand for. */
sealed interface Meaning {

  /** A state, place or organisation, by its own name or by a word that stands for it. */
  record Entry(
      String name, Kind kind, String code, @Nullable Sector sector, Period period, Line line)
      implements Meaning {

    boolean isCountry() {
      return kind != Kind.ORGANISATION;
    }
  }

  /** How an entry's words name the actor. */
  enum Kind {
    STATE("name"),
    DEMONYM("demonym"),
    CAPITAL("capital"),
    PLACE("place"),
    SEAT("seat of government"),
    ORGANISATION("organisation");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** A word for a role: who somebody is, without saying whose. */
  record RoleWord(String words, Sector sector, RoleKind kind, Line line) implements Meaning {}

  /** How a role word behaves in a phrase; the words are in {@code roles.tsv}. */
  enum RoleKind {
    PERSON,
    GROUP,
    BODY,
    OFFICIAL,
    /** Like an official, but a thing: never an actor alone. */
    PART,
    MODIFIER,
    FORMER,
    RELATION
  }

  /** Somebody with terms of office, by full name. */
  record Person(String name, List<Term> terms) implements Meaning {
    public Person {
      terms =
          terms.size() == 1
              ? List.of(terms.getFirst())
              : terms.stream().sorted(Comparator.comparing(Term::startOrFirst)).toList();
    }

    /** The term that a person is known for on a day. */
    Optional<Term> on(java.time.LocalDate day) {
      return terms.stream().filter(term -> term.period().holds(day)).min(Term.BY_RANK);
    }
  }

  /** The surname of somebody with terms of office: nobody until the text says who. */
  record Surname(Person person) implements Meaning {
    /** One person is one object, so that comparing surnames need not compare terms. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Surname surname && surname.person == person;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(person);
    }
  }

  /** A word that looks like an actor and is none. */
  record WordOut(String words, String reason, Line line) implements Meaning {}
}
