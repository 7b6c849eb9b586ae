package org.entente.coding.where;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.Shared;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.SentenceParser;
import org.entente.event.EventPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private static final SentenceParser PARSER = SentenceParser.load();
  private static final Places PLACES = Places.load();

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          met       | Geneva     | The two presidents met in Geneva on June 16.
          meet      | Geneva     | The two presidents will meet in Geneva, Switzerland.
          met       | Reykjavik  | In Reykjavik, the ministers met for two hours.
          held      | Vienna     | Iran and the United States held indirect talks in Vienna.
          killed    | Aleppo     | Russian jets killed nine people in the city of Aleppo.
          killed    | Idlib      | Russian jets killed nine people in Idlib province.
          shelled   | Idlib      | Turkish troops shelled Idlib.
          bombed    | Gaza Strip | Israel bombed the Gaza Strip overnight.
          invaded   | Kuwait     | Iraq invaded Kuwait.
          visited   | Moscow     | The Indian minister visited Moscow.
          arrested  | Mandalay   | Police arrested forty protesters in Mandalay.
          attacked  | Gao        | Gunmen attacked a convoy near Gao.
          killing   | Sanaa      | Saudi jets struck a market in Sanaa, killing nine people.
          signed    | Astana     | The two sides met in Astana and signed an accord.
          detained  | Abkhazia   | Russian guards detained a farmer in Abkhazia.
          deployed  | Mali       | France deployed more soldiers to Mali.
          held      | Black Sea  | NATO held an exercise in the Black Sea.
          said      | Kyiv       | The minister said in Kyiv that talks would go on.
          stormed   | Kirkuk     | Kirkuk was stormed by the army.
          protested | New York   | Thousands protested in New York City against the war.
          arrested  | Texas      | The police arrested a spy in Paris, Texas.
          visited   | Atlanta    | The president visited a school in Atlanta, Georgia.
          killed    | Tahrir Square | Soldiers killed nine people in Tahrir Square.
          detained  | Rafah crossing | Egyptian guards detained nine men at the Rafah crossing.
          seized    | Strait of Hormuz | Iran seized a tanker in the Strait of Hormuz.
          seized    | Gulf of Guinea | Pirates seized a tanker in the Gulf of Guinea.
          shelled   | Kharkiv    | Russian forces shelled the Ukrainian city of Kharkiv on Tuesday.
          captured  | Raqqa      | The army captured the northern city of Raqqa.
          strike    | Idlib      | An air strike on Idlib killed nine people.
          siege     | Aleppo     | The siege of Aleppo lasted four years.
          attacked  | Qamishli   | Militants attacked a post near Qamishli.
          """)
  void anActIsWhereItsWordsSay(String act, String expected, String text) {
    assertThat(place(text, act).map(Place::name)).contains(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          condemned | Germany condemned the attack in Kabul.
          criticised| Paris criticised the trial in Minsk.
          recalled  | Canada recalled its ambassador in Ankara.
          announced | Washington announced new sanctions against Tehran.
          attacked  | The minister attacked Warsaw over its courts.
          expelled  | Moscow expelled ten diplomats.
          condemned | The ministers condemned raids after they had met in Rome.
          lost      | The people lost confidence in Lebanon.
          """)
  void noPlaceIsGuessed(String act, String text) {
    assertThat(place(text, act)).isEmpty();
  }

  @Test
  void aPlaceCarriesItsCodeCoordinatesAndWords() {
    Place place = place("Militants attacked a base near Timbuktu.", "attacked").orElseThrow();

    assertThat(place.code()).isEqualTo("MLI");
    assertThat(place.latitude()).isCloseTo(16.77, within(0.1));
    assertThat(place.longitude()).isCloseTo(-3.0, within(0.1));
    assertThat(place.span()).isEqualTo(new Span(31, 39));
  }

  @Test
  void anEventHasThePlaceOfItsWordsAndNeverThePublishers() {
    var article =
        Shared.article("Pakistan and India held talks in Geneva. Iran accused Iraq.", "2021-05-12");
    List<EventPlace> places =
        Shared.coder().code(article).events().stream()
            .map(event -> event.circumstances().place())
            .toList();

    assertThat(places)
        .containsExactly(
            new EventPlace(
                "Geneva", EventPlace.Kind.CITY, "CHE", 46.2, 6.14, "Geneva", new Span(33, 39)),
            null);
  }

  @Test
  void seasBelongToNoState() {
    Place place = place("China held drills in the South China Sea.", "held").orElseThrow();

    assertThat(place.code()).isNull();
  }

  @Test
  void everyCodeIsACountryOfTheStandardOrKosovo() {
    Set<String> known =
        Arrays.stream(Locale.getISOCountries())
            .map(two -> Locale.of("", two).getISO3Country())
            .collect(Collectors.toSet());
    known.add("KOS");

    assertThat(Gazetteer.load().codes()).isSubsetOf(known).hasSizeGreaterThan(190);
  }

  private static Optional<Place> place(String text, String act) {
    ParsedSentence sentence =
        PARSER.parse(new Sentence(0, new Span(0, text.length()), text)).orElseThrow();
    int token =
        sentence.tokens().stream()
            .filter(word -> word.text().equals(act))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No word " + act + " in\n" + sentence))
            .index();
    return PLACES.place(sentence, token);
  }
}
