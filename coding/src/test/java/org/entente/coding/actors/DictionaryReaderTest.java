package org.entente.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entente.coding.actors.Meaning.Person;
import org.junit.jupiter.api.Test;

class DictionaryReaderTest {
  private static Table table(String text) {
    return Table.read("mine.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyStateOfTheWorldHasAnEntry() {
    ActorDictionary dictionary = ActorDictionary.load();
    assertThat(dictionary.nameOf("KOS")).isEqualTo("Kosovo");
    assertThat(dictionary.nameOf("FRA")).isEqualTo("France");
    assertThat(dictionary.people()).hasSizeGreaterThan(100);
  }

  @Test
  void anOfficeIsFoundByItsStandardName() {
    ActorDictionary dictionary = ActorDictionary.load();
    assertThat(dictionary.holders("USA", "foreign minister"))
        .extracting(Person::name)
        .contains("Antony Blinken", "Henry Kissinger");
    assertThat(dictionary.holders("GBR", "interior minister"))
        .extracting(Person::name)
        .contains("Priti Patel");
  }

  @Test
  void errorsNameFileAndLine() {
    assertThatThrownBy(() -> table("name\tcode\n# note\nA\tB\tC\n"))
        .hasMessage("mine.tsv:3: 3 cells under 2 columns");
    Table.Row row = table("name\tstart\tend\nA\t2020-13\t\n").rows().getFirst();
    assertThatThrownBy(row::period)
        .hasMessage("mine.tsv:2: '2020-13' is no date. Maybe write 2021-04-15, 2021-04 or 2021.");
  }

  @Test
  void aMonthAtTheEndLastsToItsLastDay() {
    Period period = Period.of("2019", "2020-02");
    assertThat(period.holds(LocalDate.of(2020, 2, 29))).isTrue();
    assertThat(period.holds(LocalDate.of(2020, 3, 1))).isFalse();
    assertThat(period.holds(LocalDate.of(2019, 1, 1))).isTrue();
  }
}
