package org.entente.relations.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.entente.event.Event;
import org.entente.relations.followthrough.Undertaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CommitmentsTest {
  private static final LocalDate ON = LocalDate.of(2021, 7, 31);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "commitments.csv", delimiter = '|', numLinesToSkip = 1)
  void whatBecameOfThem(String rule, String events, String expected) {
    assertThat(lines(Commitments.of(Chronicle.of(events), ON))).as(rule).isEqualTo(told(expected));
  }

  /** Of every case of the table, and of all of them together. */
  @ParameterizedTest(name = "{0}, in any order")
  @CsvFileSource(resources = "commitments.csv", delimiter = '|', numLinesToSkip = 1)
  void theOrderOfTheEventsDoesNotMatter(String rule, String events, String expected) {
    List<Event> shuffled = new ArrayList<>(Chronicle.of(events));
    var wanted = Commitments.of(shuffled, ON);
    Random random = new Random(events.hashCode());
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(shuffled, random);
      assertThat(Commitments.of(shuffled, ON)).as(rule).isEqualTo(wanted);
    }
  }

  @Test
  void itLapsesOnlyByTheDayAsOfWhichItIsAsked() {
    List<Event> events = Chronicle.of("2021-01-10 USA AGREE:-:036 RUS offer=CONSULT:-:040");
    assertThat(statusOn(events, LocalDate.of(2021, 7, 11))).isEqualTo(Status.OPEN);
    assertThat(statusOn(events, LocalDate.of(2021, 7, 12))).isEqualTo(Status.LAPSED);
  }

  private static Status statusOn(List<Event> events, LocalDate on) {
    return Commitments.of(events, on).getFirst().status();
  }

  @Test
  void whatComesAfterTheDayAskedForIsNotKnown() {
    List<Event> events =
        Chronicle.of(
            "2021-04-13 USA AGREE:-:036 RUS offer=CONSULT:-:040; 2021-06-16 USA+RUS CONSULT:-:040 -");
    assertThat(statusOn(events, LocalDate.of(2021, 6, 15))).isEqualTo(Status.OPEN);
    assertThat(statusOn(events, LocalDate.of(2021, 6, 16))).isEqualTo(Status.KEPT);
  }

  @Test
  void theMostExactReportSaysWhenItWasMadeAndEveryReportIsThere() {
    var course =
        Commitments.of(
                Chronicle.of(
                    "2021-04 USA AGREE:-:036 RUS offer=CONSULT:-:040 printed=2021-05-07;"
                        + " 2021-04-13 USA AGREE:-:036 RUS offer=CONSULT:-:040"),
                ON)
            .getFirst();
    assertThat(course.made().label()).isEqualTo("2021-04-13");
    assertThat(course.moves())
        .extracting(Move::effect)
        .containsExactly(Move.Effect.MADE, Move.Effect.REPEATED);
  }

  @Test
  void aThreatOfNothingInParticularIsNoUndertakingUntilSomethingComesOfIt() {
    assertThat(undertakings("2021-01-10 USA THREATEN:-:130 IRN threat=?")).isEmpty();
    assertThat(
            undertakings(
                "2021-01-10 USA THREATEN:-:130 IRN threat=?;"
                    + " 2021-02-10 USA CONCEDE:-:080 IRN withdraws=threat"))
        .extracting(Undertaking::outcome)
        .containsExactly(Undertaking.Outcome.WITHDRAWN);
    assertThat(undertakings("2021-07-10 USA AGREE:-:036 IRN offer=CONSULT:-:040"))
        .extracting(Undertaking::outcome)
        .containsExactly(Undertaking.Outcome.OPEN);
  }

  private static List<Undertaking> undertakings(String events) {
    return Commitments.of(Chronicle.of(events), ON).stream()
        .flatMap(course -> course.undertaking().stream())
        .toList();
  }

  private static String lines(List<CommitmentCourse> courses) {
    return courses.isEmpty()
        ? "none"
        : courses.stream().map(Chronicle::line).sorted().collect(Collectors.joining("; "));
  }

  private static String told(String expected) {
    return Arrays.stream(expected.split(";"))
        .map(String::strip)
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
