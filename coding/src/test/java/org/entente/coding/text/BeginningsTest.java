package org.entente.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningsTest {
  private final Beginnings beginnings =
      new Beginnings(List.of("troop", "EU", "N'Djamena", "'t Zand", "militar*"));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "troops, true",
    "Troops, true",
    "EU-led, true",
    "N'Djamena, true",
    "t Zand, true",
    "mi, false",
    "weapons, false",
    "N, true"
  })
  void aWordMayBeOneOnlyIfItBeginsAsOneDoes(String word, boolean may) {
    assertThat(beginnings.mayBegin(word, 0)).isEqualTo(may);
  }

  @Test
  void wordsStartBehindWhatIsNoLetterOrDigit() {
    assertThat(Beginnings.starts("“We’re off” (to Łódź), 9a-b"))
        .containsExactly(1, 4, 7, 13, 16, 23, 26);
  }
}
