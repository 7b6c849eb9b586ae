package org.entente.ledger.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTest {
  private static final String AGENCY =
      "The harbour of the old town was closed on Monday after the storm had torn two ferries from"
          + " their moorings. Nobody was hurt. The master of the harbour said that the quay would be"
          + " open again on Thursday, and that the fishermen would be paid for the lost days.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the same                 | Nobody was hurt.   | Nobody was hurt.         | true
          a word changed           | Nobody was hurt.   | No one was hurt at all.  | true
          another sentence         | Nobody was hurt.   | Three sailors drowned.   | true
          capitals and commas      | old town           | OLD, TOWN                | true
          """)
  void lightEditsLeaveACopy(String what, String before, String after, boolean copy) {
    Shingles edited = Shingles.of(AGENCY.replace(before, after));
    assertThat(edited.isCopyOf(Shingles.of(AGENCY))).isEqualTo(copy);
    assertThat(Shingles.of(AGENCY).isCopyOf(edited)).isEqualTo(copy);
  }

  @Test
  void aTextCutShortIsACopyAndAnotherReportIsNot() {
    Shingles whole = Shingles.of(AGENCY);
    String cut = AGENCY.substring(0, AGENCY.indexOf("The master"));
    assertThat(Shingles.of(cut + "More to come.").isCopyOf(whole)).isTrue();
    String own =
        "On Monday a storm tore two ferries from the quay of the old town, where the harbour was"
            + " closed until Thursday. The fishermen are to be paid for the days that they lost,"
            + " said the master of the harbour, and nobody was hurt.";
    assertThat(Shingles.of(own).isCopyOf(whole)).isFalse();
  }

  @Test
  void oneSentenceIsTooShortToBeACopy() {
    Shingles sentence = Shingles.of("Norway expelled two diplomats on Monday.");
    assertThat(sentence.isCopyOf(sentence)).isFalse();
    assertThat(sentence.bands()).isEmpty();
  }

  @Test
  void copiesMeetInABandAndOthersSeldomDo() {
    Random random = new Random(7);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 400; i++) words.add("w" + random.nextInt(5_000));
    int met = 0;
    int strangers = 0;
    for (int trial = 0; trial < 200; trial++) {
      List<String> edited = new ArrayList<>(words);
      for (int edit = 0; edit < 40; edit++) edited.set(random.nextInt(edited.size()), "x" + edit);
      if (meet(words, edited)) met++;
      Collections.shuffle(edited, random);
      if (meet(words, edited)) strangers++;
    }
    assertThat(met).as("of 200 with a tenth of the words changed").isEqualTo(200);
    assertThat(strangers).as("of 200 of the same words in another order").isZero();
  }

  private static boolean meet(List<String> one, List<String> other) {
    return !Collections.disjoint(
        Shingles.of(String.join(" ", one)).bands(), Shingles.of(String.join(" ", other)).bands());
  }
}
