package org.entente.coding.actors;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.Entry;
import org.entente.coding.actors.OfficeTitles.Title;
import org.jspecify.annotations.Nullable;

/**
 * Asks the dictionary for everybody of a table of terms of office who led a state, its foreign or
 * its defence ministry since 2000: in the middle of the term, by full name and by title and
 * surname, without any other words around. A state without recognition has leaders of the sector
 * that its own entry has.
 */
public final class OfficeHolders {
  private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);
  private static final Set<String> ASKED =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emir",
          "sultan",
          "monarch",
          "captain regent",
          "foreign minister",
          "foreign secretary",
          "defence minister",
          "defence secretary");

  /** Of how many terms the right country and sector came out. */
  public record Share(int asked, int right) {
    public double value() {
      return asked == 0 ? Double.NaN : (double) right / asked;
    }

    Share with(boolean one) {
      return new Share(asked + 1, right + (one ? 1 : 0));
    }
  }

  /**
   * A holder of whom something else came out.
   *
   * @param line of the table
   * @param got name, code and sector, or that nothing is known
   */
  public record Miss(int line, String phrase, LocalDate on, String expected, String got) {}

  /**
   * What came out.
   *
   * @param notAsked terms that cannot be asked for, counted by the reason
   */
  public record Report(
      Share byName, Share byTitle, List<Miss> misses, Map<String, Integer> notAsked) {
    public Report {
      misses = List.copyOf(misses);
    }
  }

  /** A term that is asked for, in its middle. */
  private record Asked(Table.Row row, Title title, Entry place, Period period, LocalDate on) {
    String person() {
      return row.get("person");
    }

    Sector sector() {
      return place.sector() == null ? Sector.GOV : place.sector();
    }
  }

  private final ActorDictionary dictionary;
  private final PhraseResolver resolver;
  private final OfficeTitles titles = OfficeTitles.read();
  private final List<Asked> asked = new ArrayList<>();
  private final Map<String, List<Asked>> byPerson = new HashMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private final Map<String, Integer> notAsked = new TreeMap<>();
  private Share byName = new Share(0, 0);
  private Share byTitle = new Share(0, 0);

  private OfficeHolders(ActorDictionary dictionary) {
    this.dictionary = dictionary;
    this.resolver = new PhraseResolver(dictionary);
  }

  /**
   * Reads the table and asks for each of its terms.
   *
   * @param table columns place, office, person, start, end; may be gzipped
   * @param until the last day the table knows of: the end of its open terms
   * @param progress is told how many terms were asked for
   */
  public static Report ask(
      ActorDictionary dictionary, Path table, LocalDate until, IntConsumer progress) {
    OfficeHolders asking = new OfficeHolders(dictionary);
    try (TextLines lines = TextLines.of(table)) {
      TermTable terms = new TermTable(lines);
      for (Table.Row row = terms.next(); row != null; row = terms.next()) asking.term(row, until);
    }
    int done = 0;
    for (Asked one : asking.asked) {
      asking.ask(one);
      progress.accept(++done);
    }
    return new Report(asking.byName, asking.byTitle, asking.misses, asking.notAsked);
  }

  private void term(Table.Row row, LocalDate until) {
    Optional<Entry> place = dictionary.named(row.get("place"));
    Optional<Title> title = titles.find(row.get("office"), place.map(Entry::code).orElse(""));
    if (title.isEmpty() || !ASKED.contains(title.get().office())) return;
    if (place.isEmpty()) {
      notAsked.merge("place unknown: " + row.get("place"), 1, Integer::sum);
      return;
    }
    Period period;
    try {
      period = Period.of(row.get("start"), row.get("end"));
    } catch (IllegalArgumentException broken) {
      notAsked.merge("dates broken", 1, Integer::sum);
      return;
    }
    if (period.endsBefore(SINCE)) return;
    LocalDate middle = middle(period, until);
    if (middle == null) {
      notAsked.merge("no start", 1, Integer::sum);
      return;
    }
    Asked one = new Asked(row, title.get(), place.get(), period, middle);
    asked.add(one);
    byPerson.computeIfAbsent(one.person(), person -> new ArrayList<>(2)).add(one);
  }

  private static @Nullable LocalDate middle(Period period, LocalDate until) {
    LocalDate start = period.start();
    if (start == null || start.isAfter(until)) return null;
    LocalDate end = period.end() == null ? until : period.end();
    return start.plusDays(ChronoUnit.DAYS.between(start, end) / 2);
  }

  private void ask(Asked one) {
    byName = byName.with(isRight(one, one.person()));
    List<String> surnames = Surnames.of(one.person(), one.place().code());
    if (one.title().title().isEmpty() || surnames.isEmpty()) return;
    byTitle = byTitle.with(isRight(one, one.title().title() + " " + surnames.getFirst()));
  }

  private boolean isRight(Asked one, String phrase) {
    Resolution.Winner winner = resolver.resolve(phrase, one.on(), "").winner();
    if (winner != null && holds(one, winner)) return true;
    String expected =
        "%s %s, %s of %s"
            .formatted(
                one.place().code(), one.sector(), one.row().get("office"), one.place().name());
    String got =
        winner == null
            ? "nobody"
            : "%s %s, %s".formatted(winner.code(), winner.sector(), winner.name());
    misses.add(new Miss(one.row().line(), phrase, one.on(), expected, got));
    return false;
  }

  /** Whether the same person, who may lead several states as a monarch, held such an office. */
  private boolean holds(Asked one, Resolution.Winner winner) {
    return byPerson.getOrDefault(one.person(), List.of()).stream()
        .anyMatch(other ->
            other.period().holds(one.on())
                && other.place().code().equals(winner.code())
                && other.sector() == winner.sector());
  }
}
