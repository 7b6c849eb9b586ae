package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActorsTest {
  @Test
  void lookUpNamesTheActorOfTheDay() {
    Ran ran = Ran.entente("actors", "lookup", "the Russian president", "--on", "2010-05-01");
    assertThat(ran.code()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).contains("Medvedev", "RUS", "GOV (government)", "because");
  }

  @Test
  void anUnknownPhraseIsCodeOne() {
    Ran ran = Ran.entente("actors", "lookup", "the grey cat");
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.out()).contains("the grey cat");
  }

  @Test
  void aNameThatNobodyKnowsIsToldWithWhatToTry() {
    Ran ran = Ran.entente("relation", "Atlantis", "RUS");
    assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(ran.err())
        .isEqualTo(
            "entente: No actor 'Atlantis' is known. Maybe use its code, such as USA, or see: entente"
                + " actors lookup 'Atlantis'\n");
  }
}
