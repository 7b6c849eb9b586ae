package org.entente.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.entente.coding.actors.Meaning.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are found, and which look like a name and are none. */
class NamesTest {
  private static final PhraseResolver RESOLVER = new PhraseResolver(ActorDictionary.load());

  @ParameterizedTest(name = "{0} in 2019 is {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      textBlock =
          """
          Mike R. Pompeo             | USA | GOV | an initial more than we have
          Sergey Viktorovich Lavrov  | RUS | GOV | a patronymic more than we have
          A.K. Antony                | IND | ELI | initials together
          A. K. Antony               | IND | ELI | initials apart
          Secretary Pompeo           | USA | GOV | a title that suits
          President Zelenskyy        | UKR | GOV | a surname spelled otherwise
          Queen Elizabeth            | GBR | GOV | a queen holds the office of kings
          Judge Jackson              | -   | JUD | no general of that name
          Sailor Moon                | -   | MIL | no president of that name
          the Netherlands            | NLD | -   | no queen's surname
          Brazil's Congress          | BRA | LEG | an institution owned
          the Congress of Peru       | PER | LEG | an institution owned
          Congress                   | USA | LEG | the best-known one
          LeT                        | PAK | REB | an abbreviation with a small letter
          Tony Blair                 | GBR | ELI | of the last state served
          """)
  void aSpellingStandsFor(
      String phrase, @Nullable String code, @Nullable String sector, String because) {
    Resolution.Winner winner = RESOLVER.resolve(phrase, LocalDate.of(2019, 8, 1), "").winner();
    assertThat(winner).as(because).isNotNull();
    if (winner == null) return;
    assertThat(winner.code()).as(because).isEqualTo(code);
    assertThat(winner.sector() == null ? null : winner.sector().name())
        .as(because)
        .isEqualTo(sector);
  }

  @ParameterizedTest(name = "{0} is nobody: {1}")
  @CsvSource({
    "Let, a verb",
    "Liu, millions have this name",
    "the Amazon, a river",
    "Ali bin Tamim, the end of a longer name",
    "John Paul Stevens, the beginning of another's name",
    "Chicago Marathon, a race"
  })
  void isNobody(String phrase, String because) {
    assertThat(RESOLVER.resolve(phrase, LocalDate.of(2019, 8, 1), "").winner())
        .as(because)
        .isNull();
  }

  @Test
  void peopleOfOneNameAreToldApartByTheirSource() {
    String table =
        """
        name\tcode\toffice\tstart\tend\tsource
        Ola Prøve\tNOR\tking\t2001\t2005\twikidata Q1
        Ola Prøve\tDNK\tking\t2003\t2006\twikidata Q2, open in 2023-01
        Ola Prøve\tDNK\tforeign minister\t2001\t2002\tpublic record
        """;
    DictionaryReader reader =
        new DictionaryReader(fault -> {
          throw fault;
        });
    reader.readOwn(
        Table.read("a.tsv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))));
    List<Person> people = reader.build().people();
    assertThat(people)
        .extracting(person -> person.terms().stream().map(Term::code).toList())
        .containsExactlyInAnyOrder(List.of("NOR"), List.of("DNK", "DNK"));
  }
}
