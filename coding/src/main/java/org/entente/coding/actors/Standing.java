package org.entente.coding.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.Person;
import org.jspecify.annotations.Nullable;

/** What a person is on a day: in office, out of it, or not yet in it. */
final class Standing {
  private Standing() {}

  /** The person with code and sector as of a day; of an unknown day the highest, latest office. */
  static Who.Known of(Person person, @Nullable LocalDate on) {
    if (on == null) {
      Term known = person.terms().stream().min(Term.BY_RANK).orElseThrow();
      return known(person, known, known.sector(), "day unknown");
    }
    Optional<Term> now = person.on(on);
    if (now.isPresent()) return known(person, now.get(), now.get().sector(), "in office on " + on);
    Term last = lastBefore(person.terms(), on);
    if (last != null) return known(person, last, Sector.ELI, "out of office on " + on);
    Term first = person.terms().getFirst();
    return known(person, first, Sector.ELI, "not yet in office on " + on);
  }

  /** The last office in the service of a state, if there was one: the person is that state's. */
  private static @Nullable Term lastBefore(List<Term> terms, LocalDate on) {
    Term last = null;
    for (Term term : terms)
      if (term.period().endsBefore(on)
          && (last == null
              || !Naming.isInternational(term.code())
              || Naming.isInternational(last.code()))) last = term;
    return last;
  }

  private static Who.Known known(Person person, Term term, Sector sector, String why) {
    return new Who.Known(
        person.name(),
        term.code(),
        sector,
        "%s, %s %s %s: %s, %s"
            .formatted(
                person.name(),
                term.code(),
                term.office(),
                term.period().label(),
                why,
                term.line()));
  }
}
