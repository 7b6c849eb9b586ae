package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.event.Answer;
import org.entente.event.Commitment;
import org.entente.event.Condition;
import org.entente.event.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Offers, promises, threats, demands and their answers in sentences of our own. */
class CommitmentsOfSentencesTest {
  /** Parts of what one event says of itself, in any order; "none" for look-alikes. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "commitments.csv", delimiter = '|', numLinesToSkip = 2)
  void sayWhoBindsHimselfToWhat(String text, String expected) {
    List<String> lines =
        Shared.events(text, "2021-05-12").stream()
            .map(CommitmentsOfSentencesTest::line)
            .filter(line -> !line.isEmpty())
            .toList();
    List<String> parts = Arrays.stream(expected.split(";")).map(String::strip).toList();
    if (expected.equals("none")) assertThat(lines).as(text).isEmpty();
    else assertThat(lines).as(text).anyMatch(line -> parts.stream().allMatch(line::contains));
  }

  /**
   * {@code NOR offer of AID to PER; by 2021-06-01 day; if RUS ASSAULT UKR; accepts the offer};
   * empty for an event that neither binds anybody nor answers anything.
   */
  private static String line(Event event) {
    List<String> parts = new ArrayList<>();
    Commitment commitment = event.terms().commitment();
    if (commitment != null) {
      String to = event.recipientCodes();
      parts.add(event.actorCodes() + " " + commitment.label() + (to.isEmpty() ? "" : " to " + to));
      if (commitment.deadline() == null) parts.add("at any time");
      else
        parts.add(
            "by " + commitment.deadline().day() + " " + commitment.deadline().precision().label());
    }
    Answer answer = event.terms().answer();
    if (answer != null && event.actual())
      parts.add(
          "%s %s %s".formatted(event.actorCodes(), answer.label(), event.recipientCodes()).strip());
    Condition condition = event.terms().condition();
    if (!parts.isEmpty() && condition != null) {
      parts.add("words '" + condition.text() + "'");
      if (condition.act() != null) parts.add("if " + condition.link());
    }
    return String.join("; ", parts);
  }
}
