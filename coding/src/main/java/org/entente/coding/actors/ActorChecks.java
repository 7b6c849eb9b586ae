package org.entente.coding.actors;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.coding.actors.Finding.Severity;
import org.entente.coding.actors.Meaning.Entry;
import org.entente.coding.actors.Meaning.Kind;
import org.entente.coding.actors.Meaning.Person;

/** Looks for what cannot be right in a dictionary, and for what is worth a look. */
public final class ActorChecks {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final int YEARS_AHEAD = 10;

  private final List<Finding> findings = new ArrayList<>();
  private final LocalDate latest;
  private final Explanations explanations = Explanations.read();

  private ActorChecks(LocalDate today) {
    this.latest = today.plusYears(YEARS_AHEAD);
  }

  /** Everything found in a dictionary that could be read, errors first. */
  public static List<Finding> of(ActorDictionary dictionary, LocalDate today) {
    ActorChecks checks = new ActorChecks(today);
    checks.check(dictionary);
    return checks.sorted();
  }

  /**
   * Everything found in tables of the user's own, looked at alone.
   *
   * @param places tables, or folders of them
   */
  public static List<Finding> of(List<Path> places, LocalDate today) {
    ActorChecks checks = new ActorChecks(today);
    DictionaryReader reader = new DictionaryReader(checks::fault);
    for (Path place : places)
      for (Path file : OwnTables.files(place)) {
        try {
          reader.readOwn(Table.of(file));
        } catch (ActorDataException fault) {
          checks.fault(fault);
        }
      }
    checks.check(reader.build());
    return checks.sorted();
  }

  private void fault(ActorDataException fault) {
    findings.add(Finding.error(fault.place(), fault.what()));
  }

  private List<Finding> sorted() {
    return findings.stream().distinct().sorted(Comparator.comparing(Finding::severity)).toList();
  }

  private void check(ActorDictionary dictionary) {
    dictionary.people().forEach(this::dates);
    namesakesInOneOffice(dictionary);
    namesOfTwo(dictionary.entries());
    findings.addAll(Succession.of(dictionary, explanations));
  }

  private void dates(Person person) {
    for (Term term : person.terms()) {
      LocalDate start = term.period().start();
      String who = "%s, %s of %s: ".formatted(person.name(), term.office(), term.code());
      if (start == null) warn(term, who + "no first day, so in office since ever");
      else if (start.isBefore(EARLIEST) || start.isAfter(latest))
        findings.add(Finding.error(term.line(), who + "starts " + start));
      LocalDate end = term.period().end();
      if (end != null && end.isAfter(latest))
        findings.add(Finding.error(term.line(), who + "ends " + end));
    }
    for (int i = 0; i < person.terms().size(); i++)
      for (int j = i + 1; j < person.terms().size(); j++) twice(person, i, j);
  }

  /** One office held twice at a time: the same term from two sources, or a wrong date. */
  private void twice(Person person, int i, int j) {
    Term one = person.terms().get(i);
    Term other = person.terms().get(j);
    if (one.overlaps(other) && !one.endOrLast().equals(other.startOrFirst()))
      warn(
          other,
          "%s is %s of %s twice at a time, also at %s"
              .formatted(person.name(), other.office(), other.code(), one.line()));
  }

  private void warn(Term term, String what) {
    findings.add(Finding.warning(term.line(), what));
  }

  private void namesakesInOneOffice(ActorDictionary dictionary) {
    Map<String, Person> byName = new HashMap<>();
    for (Person person : dictionary.people()) {
      Person other = byName.putIfAbsent(person.name(), person);
      if (other == null) continue;
      for (Term term : person.terms())
        for (Term theirs : other.terms())
          if (term.overlaps(theirs))
            findings.add(
                Finding.error(
                    term.line(),
                    "two people named %s are %s of %s at a time, also at %s"
                        .formatted(person.name(), term.office(), term.code(), theirs.line())));
    }
  }

  /** One name that stands for actors of two countries on the same day. */
  private void namesOfTwo(List<Entry> entries) {
    Map<String, Entry> byName = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.kind() != Kind.ORGANISATION && entry.kind() != Kind.STATE) continue;
      Entry other = byName.putIfAbsent(entry.name(), entry);
      if (other != null
          && !other.code().equals(entry.code())
          && entry.period().meets(other.period()))
        findings.add(
            Finding.explained(
                entry.line(),
                "%s is %s here and %s at %s"
                    .formatted(entry.name(), entry.code(), other.code(), other.line()),
                explanations.find("name", entry.name(), entry.name())));
    }
  }

  /** Whether anything found makes the dictionary unusable. */
  public static boolean hasError(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
