package org.entente.coding.actors;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.actor.Sector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The shape of the people data, and sixty facts read out of it. */
class PeopleDataTest {
  private static final List<String> REGIONS =
      List.of(
          "africa",
          "americas",
          "asia",
          "eurasia",
          "europe",
          "middle-east-north-africa",
          "organisations",
          "pacific");

  /** Beside ISO's present codes: Kosovo, PLOVER's groups, and states that ended. */
  private static final Set<String> OTHER_CODES =
      Set.of(
          "KOS", "IGO", "UNO", "EUR", "NGO", "IMG", "ISM", "SUN", "YUG", "SCG", "CSK", "DDR", "YMD",
          "RVN");

  private static final PhraseResolver RESOLVER = new PhraseResolver(ActorDictionary.load());

  private static final List<Term> TERMS = new ArrayList<>();

  record Term(
      String place,
      List<String> names,
      String code,
      String sector,
      String office,
      Day from,
      Day to) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from.first()) && !day.isAfter(to.last());
    }
  }

  /** A day as far as known: a year or month stands for all its days. */
  record Day(LocalDate first, LocalDate last) {
    static Day of(String date) {
      return switch (date.length()) {
        case 4 -> new Day(LocalDate.parse(date + "-01-01"), LocalDate.parse(date + "-12-31"));
        case 7 -> {
          YearMonth month = YearMonth.parse(date);
          yield new Day(month.atDay(1), month.atEndOfMonth());
        }
        default -> new Day(LocalDate.parse(date), LocalDate.parse(date));
      };
    }
  }

  @BeforeAll
  static void readAllRegions() throws IOException {
    TERMS.clear();
    for (String region : REGIONS) {
      List<String> lines = lines(region);
      assertThat(lines.get(0)).isEqualTo("name\taliases\tcode\tsector\toffice\tstart\tend\tsource");
      for (int number = 2; number <= lines.size(); number++) {
        TERMS.add(term(region + ".tsv:" + number, lines.get(number - 1)));
      }
    }
  }

  private static List<String> lines(String region) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            PeopleDataTest.class.getResourceAsStream("people/" + region + ".tsv"), region)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static Term term(String place, String line) {
    String[] field = line.split("\t", -1);
    assertThat(field).as(place).hasSize(8).doesNotContain(" ");
    List<String> names = new ArrayList<>(List.of(field[0]));
    if (!field[1].isEmpty()) names.addAll(Arrays.asList(field[1].split("; ")));
    assertThat(field[7]).as(place).isNotBlank();
    Day to = field[6].isEmpty() ? new Day(LocalDate.MAX, LocalDate.MAX) : Day.of(field[6]);
    return new Term(place, names, field[2], field[3], field[4], Day.of(field[5]), to);
  }

  @Test
  void everyCodeAndSectorIsKnown() {
    Set<String> codes = new TreeSet<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
    codes.addAll(OTHER_CODES);
    Set<String> sectors = Stream.of(Sector.values()).map(Sector::name).collect(toSet());
    assertThat(TERMS.stream().filter(term -> !codes.contains(term.code()))).isEmpty();
    assertThat(TERMS.stream().filter(term -> !sectors.contains(term.sector()))).isEmpty();
  }

  @Test
  void noTermEndsBeforeItStarts() {
    assertThat(TERMS.stream().filter(term -> term.to().last().isBefore(term.from().first())))
        .isEmpty();
  }

  @Test
  void namesArePlainWords() {
    Pattern words = Pattern.compile("[\\p{L}'][\\p{L}\\p{M}.'-]*( [\\p{L}\\p{M}.'-]+)*");
    assertThat(
            TERMS.stream()
                .filter(
                    term -> !term.names().stream().allMatch(name -> words.matcher(name).matches())))
        .isEmpty();
    assertThat(TERMS.stream().filter(term -> Set.copyOf(term.names()).size() < term.names().size()))
        .isEmpty();
  }

  @Test
  void noLineStandsTwice() throws IOException {
    for (String region : REGIONS) {
      List<String> lines = lines(region);
      assertThat(lines).as(region).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest(name = "{0} on {1} is of {2}")
  @CsvFileSource(resources = "leaders-2023-2025.csv", numLinesToSkip = 1)
  void whoTookOfficeOfLateIsFound(String phrase, LocalDate day, String code) {
    Resolution.Winner winner = RESOLVER.resolve(phrase, day, "").winner();
    assertThat(winner).as(phrase).isNotNull();
    if (winner == null) return;
    assertThat(winner.code()).as(phrase).isEqualTo(code);
    assertThat(winner.sector()).as(phrase).isNotEqualTo(Sector.ELI);
  }

  @ParameterizedTest(name = "{0} on {1} is {2} of {3}")
  @CsvFileSource(resources = "people-facts.csv", numLinesToSkip = 1)
  void aKnownFactIsFound(String person, LocalDate day, String office, String code) {
    Set<String> offices =
        TERMS.stream()
            .filter(term -> term.names().contains(person) && term.holds(day))
            .map(term -> term.code() + " " + term.office())
            .collect(toCollection(TreeSet::new));
    assertThat(offices).as("%s on %s", person, day).contains(code + " " + office);
  }
}
