package org.entente.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletChoiceTest {
  private static final List<String> PUBLISHERS = List.of("Reuters", "TASS", "RT", "Plain Courier");

  @ParameterizedTest(name = "{0} owned by {1} in {2}: {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "all",
      textBlock =
          """
               |         |     | all
          TASS |         |     | TASS
               | agency  |     | Reuters
               | STATE   |     | TASS,RT
               |         | rus | TASS,RT
          RT   | state   | RUS | RT
               | agency  | RUS | ''
          """)
  void outletsAreChosenByNameOwnerAndCountry(
      @Nullable String name,
      @Nullable String ownership,
      @Nullable String country,
      @Nullable String chosen) {
    Set<String> found = OutletChoice.of(name, ownership, country).among(PUBLISHERS);
    if (chosen == null) assertThat(found).isNull();
    else
      assertThat(found)
          .containsExactlyInAnyOrderElementsOf(
              chosen.isEmpty() ? Set.of() : Set.of(chosen.split(",")));
  }
}
