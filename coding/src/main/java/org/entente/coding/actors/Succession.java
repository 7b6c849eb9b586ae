package org.entente.coding.actors;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.coding.actors.Meaning.Person;

/** Who followed whom in the offices that one person holds at a time: gaps and overlaps. */
final class Succession {
  private static final Set<String> OF_ONE_AT_A_TIME =
      Set.of("president", "prime minister", "chancellor", "foreign minister", "defence minister");
  private static final Set<String> HEADS = Set.of("president", "prime minister", "chancellor");
  private static final LocalDate GAPS_COUNT_FROM = LocalDate.of(2000, 1, 1);
  private static final int DAYS_OF_A_GAP = 60;
  private static final int DAYS_OF_AN_OVERLAP = 7;

  private record Holder(String name, Term term) {}

  private Succession() {}

  static List<Finding> of(ActorDictionary dictionary, Explanations explanations) {
    Map<String, List<Holder>> offices = new TreeMap<>();
    for (Person person : dictionary.people())
      for (Term term : person.terms())
        if (OF_ONE_AT_A_TIME.contains(term.office()) && !Naming.isInternational(term.code()))
          offices
              .computeIfAbsent(term.office() + " of " + term.code(), key -> new ArrayList<>())
              .add(new Holder(person.name(), term));
    List<Finding> findings = new ArrayList<>();
    offices.forEach((office, holders) -> {
      holders.sort(Comparator.comparing((Holder holder) -> holder.term().startOrFirst()));
      inOrder(office, holders, explanations, findings);
    });
    return findings;
  }

  private static void inOrder(
      String office, List<Holder> holders, Explanations explanations, List<Finding> findings) {
    if (holders.isEmpty()) return;
    Holder last = holders.getFirst();
    for (Holder next : holders.subList(1, holders.size())) {
      String why = explanations.find(office, last.name(), next.name());
      long days = ChronoUnit.DAYS.between(bounded(last), next.term().startOrFirst());
      if (days > DAYS_OF_A_GAP
          && HEADS.contains(next.term().office())
          && next.term().startOrFirst().isAfter(GAPS_COUNT_FROM))
        findings.add(
            Finding.explained(
                next.term().line(),
                "%s: nobody for %d days between %s and %s"
                    .formatted(office, days, last.name(), next.name()),
                why));
      else if (days < -allowed(last, next) && !last.name().equals(next.name()))
        findings.add(
            Finding.explained(
                next.term().line(),
                "%s: %s (%s) overlaps %s (%s) at %s"
                    .formatted(
                        office,
                        next.name(),
                        next.term().period().label(),
                        last.name(),
                        last.term().period().label(),
                        last.term().line()),
                why));
      if (!bounded(next).isBefore(bounded(last))) last = next;
    }
  }

  /**
   * Days that two terms may overlap, more where their dates are known to the month or year only.
   */
  private static int allowed(Holder last, Holder next) {
    int days = DAYS_OF_AN_OVERLAP;
    LocalDate end = bounded(last);
    LocalDate start = next.term().startOrFirst();
    if (end.getDayOfYear() == end.lengthOfYear()) days += end.lengthOfYear();
    else if (end.getDayOfMonth() == end.lengthOfMonth()) days += end.lengthOfMonth();
    if (start.getDayOfYear() == 1) days += start.lengthOfYear();
    else if (start.getDayOfMonth() == 1) days += start.lengthOfMonth();
    return days;
  }

  private static LocalDate bounded(Holder holder) {
    LocalDate end = holder.term().period().end();
    return end == null ? LocalDate.of(9999, 12, 31) : end;
  }
}
