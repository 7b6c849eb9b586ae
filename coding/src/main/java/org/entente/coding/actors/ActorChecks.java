package org.entente.coding.actors;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.coding.actors.Meaning.Entry;
import org.entente.coding.actors.Meaning.Person;

/** Looks for what cannot be right in a dictionary: a report for people, not an error. */
public final class ActorChecks {
  /** Codes beside ISO 3166-1: Kosovo, PLOVER's groups, states that ended. */
  private static final Set<String> OTHER_CODES =
      Set.of("KOS", "SUN", "YUG", "SCG", "CSK", "DDR", "YMD", "RVN", "ANT");

  private static final Set<String> OF_ONE_AT_A_TIME = Set.of("president", "prime minister");
  private static final LocalDate GAPS_COUNT_FROM = LocalDate.of(2000, 1, 1);
  private static final int DAYS_OF_A_GAP = 60;
  private static final int DAYS_OF_AN_OVERLAP = 7;

  private record Held(String name, Period period) {
    LocalDate start() {
      return period.start() == null ? LocalDate.MIN : period.start();
    }

    LocalDate end() {
      return period.end() == null ? LocalDate.MAX : period.end();
    }
  }

  private ActorChecks() {}

  /** Everything found, one line each, in a stable order. */
  public static List<String> of(ActorDictionary dictionary) {
    List<String> problems = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Entry entry : dictionary.entries()) codes.add(entry.code());
    for (Person person : dictionary.people()) {
      for (Term term : person.terms()) {
        codes.add(term.code());
        dates(person, term, problems);
      }
    }
    codes.stream()
        .filter(code -> !isCode(code))
        .sorted()
        .forEach(code -> problems.add("code %s is neither ISO nor PLOVER".formatted(code)));
    offices(dictionary).forEach((office, held) -> succession(office, held, problems));
    return problems;
  }

  private static boolean isCode(String code) {
    return CountryNames.isCode(code) || Naming.isInternational(code) || OTHER_CODES.contains(code);
  }

  private static void dates(Person person, Term term, List<String> problems) {
    LocalDate start = term.period().start();
    if (start == null)
      problems.add("%s, %s %s: no start".formatted(person.name(), term.code(), term.office()));
    else if (start.isBefore(LocalDate.of(1900, 1, 1)) || start.isAfter(LocalDate.now()))
      problems.add(
          "%s, %s %s: starts %s".formatted(person.name(), term.code(), term.office(), start));
  }

  private static Map<String, List<Held>> offices(ActorDictionary dictionary) {
    Map<String, List<Held>> offices = new TreeMap<>();
    for (Person person : dictionary.people())
      for (Term term : person.terms())
        if (OF_ONE_AT_A_TIME.contains(term.office()))
          offices
              .computeIfAbsent(term.code() + " " + term.office(), key -> new ArrayList<>())
              .add(new Held(person.name(), term.period()));
    return offices;
  }

  private static void succession(String office, List<Held> held, List<String> problems) {
    held.sort(Comparator.comparing(Held::start));
    for (int i = 1; i < held.size(); i++) {
      Held before = held.get(i - 1);
      Held after = held.get(i);
      if (after.start().equals(LocalDate.MIN)) continue;
      boolean open = before.end().equals(LocalDate.MAX);
      long days = open ? Long.MIN_VALUE : ChronoUnit.DAYS.between(before.end(), after.start());
      if (days > DAYS_OF_A_GAP && after.start().isAfter(GAPS_COUNT_FROM))
        problems.add(
            "%s: nobody for %d days between %s and %s"
                .formatted(office, days, before.name(), after.name()));
      else if (days < -DAYS_OF_AN_OVERLAP && !before.name().equals(after.name()))
        problems.add(
            "%s: %s (%s) overlaps %s (%s)"
                .formatted(
                    office,
                    before.name(),
                    before.period().label(),
                    after.name(),
                    after.period().label()));
    }
  }
}
