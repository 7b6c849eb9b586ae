package org.entente.coding.actors;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coding.actors.Meaning.Person;
import org.entente.coding.parse.Token;
import org.jspecify.annotations.Nullable;

/** Whom a surname means that stands alone, with neither title nor country. */
final class Prominence {
  private static final String NAME = "a common name";

  /** Surnames that are more often a word or another's name, and which of both. */
  private static final Map<String, String> COMMON = new HashMap<>();

  static {
    for (Table.Row row : Table.ofResource("common-surnames.tsv").rows())
      for (String surname : row.list("surnames")) COMMON.put(surname, row.need("why"));
  }

  private static final int YEARS_REMEMBERED = 12;

  /** Territories whose heads of government nobody calls by their surname abroad. */
  private static final Set<String> DEPENDENCIES =
      Set.of(
          "AIA", "ABW", "BMU", "VGB", "CYM", "FRO", "GRL", "MSR", "NIU", "TCA", "COK", "CUW", "SXM",
          "GIB", "GGY", "JEY", "IMN");

  private static final Set<String> MINISTERS = Set.of("foreign minister", "defence minister");

  /** States whose ministers are known everywhere without their country. */
  private static final Set<String> GREAT_POWERS =
      Set.of("USA", "RUS", "SUN", "CHN", "GBR", "FRA", "DEU");

  private final Discourse discourse;
  private final @Nullable LocalDate on;

  Prominence(Discourse discourse) {
    this.discourse = discourse;
    this.on = discourse.published();
  }

  /** Of all who bear a surname those who can be meant by it alone. */
  List<Person> among(List<Person> candidates, String surname, Token last) {
    String common = COMMON.get(surname);
    if (common == null)
      return candidates.stream()
          .filter(person ->
              isHead(person) || candidates.size() == 1 && isMinister(person, surname, last))
          .toList();
    return common.equals(NAME) ? candidates.stream().filter(this::isHeadNamed).toList() : List.of();
  }

  private boolean isHead(Person person) {
    return person.terms().stream()
        .anyMatch(term ->
            term.isHead()
                && !DEPENDENCIES.contains(term.code())
                && (on == null || term.period().holds(on) || isRemembered(term, on)));
  }

  /** A family name that stands first is shared by millions: only one in office is meant by it. */
  private static boolean isRemembered(Term term, LocalDate on) {
    return !Surnames.isFamilyFirst(term.code())
        && !term.period().startsAfter(on)
        && term.endOrLast().isAfter(on.minusYears(YEARS_REMEMBERED));
  }

  /** "Kim" in an article that names North Korea: its leader, who is called by his family's name. */
  private boolean isHeadNamed(Person person) {
    return on != null
        && person.terms().stream()
            .anyMatch(term ->
                term.isHead()
                    && Surnames.isFamilyFirst(term.code())
                    && term.period().holds(on)
                    && discourse.count(term.code()) > 0);
  }

  /** "Lavrov": the only one of the name, in office, of a state that is named or of a great one. */
  private boolean isMinister(Person person, String surname, Token last) {
    return on != null
        && last.isName()
        && !GivenNames.holds(surname)
        && person.terms().stream()
            .anyMatch(term ->
                MINISTERS.contains(Offices.standard(term.office()))
                    && term.period().holds(on)
                    && (GREAT_POWERS.contains(term.code()) || discourse.count(term.code()) > 0));
  }
}
