package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.event.Attribution;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article Entente came from, when it lies beside the project; it is not part of it. */
class FoundingArticleTest {
  private static final Path ARTICLE = Shared.besides("news/us-russia-interview.txt");

  /** Rows of the table of what must come out: parts of the line of one event, in any order. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1  | USA AGREE RUS; by Antony Blinken asserted
          2  | USA THREATEN RUS; actual; if Russia continues; by Antony Blinken said
          3  | IGO MOBILIZE RUS; actual; on 2021-05; by the publisher
          4  | RUS ASSAULT UKR; historical; on 2014; by the publisher
          6  | USA THREATEN RUS; actual; If you continue; by Antony Blinken said quoted
          7  | USA AGREE RUS; actual; because no date in the sentence; by the publisher
          8  | USA+RUS CONSULT; actual; by Antony Blinken reported
          9  | USA SANCTION RUS; actual; after 2021-01-20
          10 | USA SANCTION expel RUS; actual; after 2021-01-20
          11 | RUS COERCE USA; hypothetical; by Joe Biden under the pretext disputed
          12 | USA AGREE RUS; actual; on 2021-04
          13 | USA SANCTION RUS; actual; on 2021-04; 'a few days later'
          14 | USA REJECT RUS; on 2021-04; by Russia according to according_to
          """)
  void whatMustComeOut(int row, String expected) throws IOException {
    List<String> lines = events().stream().map(Told::line).toList();
    List<String> parts = List.of(expected.strip().split("; "));
    assertThat(lines).as("row %d", row).anyMatch(line -> parts.stream().allMatch(line::contains));
  }

  @Test
  void theReferendumIsNoEventOfTheYear() throws IOException {
    assertThat(events())
        .filteredOn(event -> event.evidence().text().contains("referendum"))
        .filteredOn(event -> event.actorCodes().equals("UKR"))
        .noneMatch(Event::actual);
  }

  @Test
  void whoIsAskedAboutAcceptanceHasNotAccepted() throws IOException {
    assertThat(events())
        .filteredOn(event -> event.actorCodes().equals("RUS"))
        .filteredOn(event -> event.act().type().name().equals("AGREE"))
        .noneMatch(Event::actual);
  }

  @Test
  void interferenceIsNeverInThePublishersVoice() throws IOException {
    assertThat(events())
        .filteredOn(event -> event.act().type().name().equals("COERCE"))
        .isNotEmpty()
        .allMatch(event ->
            !event.saidBy().isEmpty()
                && "USA".equals(event.saidBy().getFirst().code())
                && event.saidBy().getFirst().kind() == Attribution.Kind.DISPUTED);
  }

  @Test
  void weAndYouInTheQuotationAreTheUnitedStatesAndRussia() throws IOException {
    assertThat(events())
        .filteredOn(event -> "If you continue".equals(start(event.terms().conditionWords())))
        .anySatisfy(event -> {
          assertThat(event.actors()).singleElement().matches(we -> we.text().equals("we"));
          assertThat(event.actorCodes()).isEqualTo("USA");
          assertThat(event.recipients()).singleElement().matches(you -> you.text().equals("you"));
          assertThat(event.recipientCodes()).isEqualTo("RUS");
        });
  }

  @Test
  void theSummitIsOfferedInAMonthAndTheSanctionsComeAfterIt() throws IOException {
    List<String> april =
        events().stream()
            .filter(event -> event.date().label().equals("2021-04"))
            .filter(event -> event.date().precision() == DatePrecision.MONTH)
            .map(event -> event.actorCodes() + " " + event.act().type())
            .toList();
    assertThat(april).containsSubsequence("USA AGREE", "USA SANCTION");
  }

  @Test
  void diplomatsAreExpelledAfterTheSanctions() throws IOException {
    List<String> acts =
        events().stream()
            .filter(event -> event.date().basis().startsWith("after 2021-01-20"))
            .map(event -> event.act().label())
            .toList();
    assertThat(acts).containsSubsequence("SANCTION discontinue", "SANCTION expel");
  }

  @Test
  void anInsertedNameIsReadAndInitialsAreNothing() throws IOException {
    assertThat(events())
        .noneMatch(event -> event.evidence().text().startsWith("sbr"))
        .anyMatch(event ->
            event.actors().stream().anyMatch(party -> party.name().equals("Vladimir Putin")));
  }

  private static String start(@Nullable String condition) {
    return condition == null ? "" : condition.substring(0, Math.min(15, condition.length()));
  }

  private static List<Event> events() throws IOException {
    assumeThat(ARTICLE).as("the founding article lies beside the project").exists();
    return Shared.events(Files.readString(ARTICLE), "2021-05-12");
  }
}
