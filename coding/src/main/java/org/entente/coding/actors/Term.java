package org.entente.coding.actors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.entente.actor.Sector;

/**
 * One term of office.
 *
 * @param code country or organisation
 * @param office standard title in lower case, such as {@code foreign minister}
 * @param source where the fact comes from
 * @param line where it stands
 */
record Term(String code, Sector sector, String office, Period period, String source, Line line) {
  private static final List<String> HEADS =
      List.of(
          "president",
          "prime minister",
          "chancellor",
          "supreme leader",
          "king",
          "premier",
          "emperor",
          "pope",
          "chief executive",
          "emir",
          "sultan",
          "general secretary",
          "crown prince",
          "head of government",
          "head of state");
  private static final List<String> MINISTERS =
      List.of("foreign minister", "defence minister", "vice president", "interior minister");

  /** Higher offices first, of equal ones the later. */
  static final Comparator<Term> BY_RANK =
      Comparator.comparingInt(Term::rank)
          .thenComparing(Term::startOrFirst, Comparator.reverseOrder());

  LocalDate startOrFirst() {
    return period.start() == null ? LocalDate.MIN : period.start();
  }

  LocalDate endOrLast() {
    return period.end() == null ? LocalDate.MAX : period.end();
  }

  boolean isHead() {
    return HEADS.contains(office);
  }

  /** Whether it is the same office at a common time. */
  boolean overlaps(Term other) {
    return code.equals(other.code)
        && office.equals(other.office)
        && !startOrFirst().isAfter(other.endOrLast())
        && !other.startOrFirst().isAfter(endOrLast());
  }

  int rank() {
    if (isHead()) return 0;
    return MINISTERS.contains(office) ? 1 : 2;
  }
}
