package org.entente.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.SentenceParser;
import org.entente.coding.text.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorFinderTest {
  private static final SentenceParser PARSER = SentenceParser.load();
  private static final ActorFinder FINDER = new ActorFinder(ActorDictionary.load());

  /** Each mention as {@code words=CODE SECTOR}, those that cannot act in round brackets. */
  private static String mentions(String text) {
    LocalDate day = LocalDate.of(2021, 5, 12);
    Discourse discourse = Discourse.start(day);
    List<String> mentions = new ArrayList<>();
    Article article = new Article("test", null, null, null, day, "en", text);
    for (Sentence sentence : Sentences.of(article)) {
      ParsedSentence parsed = PARSER.parse(sentence).orElseThrow();
      FINDER.find(parsed, discourse).forEach(mention -> mentions.add(label(parsed, mention)));
    }
    return mentions.stream().collect(Collectors.joining("; "));
  }

  static String label(ParsedSentence parsed, ActorMention mention) {
    String words = parsed.text(mention.from(), mention.to());
    String who =
        switch (mention.who()) {
          case Who.Known known ->
              known.code() + (known.sector() == null ? "" : " " + known.sector());
          case Who.Role role -> "? " + role.sector();
          case Who.Speaker speaker -> "speaker";
          case Who.Addressee addressee -> "addressee";
        };
    return mention.canAct() ? words + "=" + who : "(" + words + "=" + who + ")";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian sanctions hurt Ukraine. | Russian=RUS; Ukraine=UKR",
        "The US ambassador to Russia left. | The US ambassador=USA GOV; Russia=RUS",
        "US-Russia talks failed. | US-Russia=USA; US-Russia=RUS",
        "Turkish warplanes bombed the town. | Turkish warplanes=TUR MIL",
        "The government of Uganda condemned it. | The government of Uganda=UGA GOV",
        "They attacked US-backed rebels. | (US-backed=USA); rebels=? REB",
        "Police arrested pro-Russian activists. | Police=? COP; (pro-Russian=RUS); activists=? CVL",
        "China bought Iranian oil near the Iraqi border. | China=CHN; Iranian=IRN; Iraqi=IRQ",
        "Russian Foreign Minister Sergei Lavrov left. | Russian Foreign Minister Sergei Lavrov=RUS GOV",
        "Members of Hamas met Israeli soldiers. | Members of Hamas=PSE REB; Israeli soldiers=ISR MIL",
        "The Russian and Chinese foreign ministers met. | The Russian=RUS GOV; Chinese foreign ministers=CHN GOV",
        "The presidents of Iran and Turkey met. | The presidents of Iran=IRN GOV; Turkey=TUR GOV",
        "The Secretary of State left. | The Secretary of State=USA GOV",
        "Police in Guinea arrested protesters. | Police in Guinea=GIN COP; protesters=? CVL",
        "A Saudi-owned company bought land. | A Saudi-owned company=SAU BUS",
        "The Brazilian Farmers Union (BFU) met Chile. The BFU left. | The Brazilian Farmers Union=BRA LAB; Chile=CHL; The BFU=BRA LAB",
        "Germany's defence ministry and the Polish government agreed. | Germany's defence ministry=DEU GOV; the Polish government=POL GOV",
      })
  void phrasesGiveCountryAndRole(String text, String expected) {
    assertThat(mentions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He gave us turkey and china. | ''",
        "Michael Jordan met Chad Smith. | ''",
        "Ships crossed the South China Sea. | ''",
        "We will win. | ''",
      })
  void wordsThatOnlyLookLikeActorsStaySilent(String text, String expected) {
    assertThat(mentions(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ivan Petrov, a Russian lawmaker, left. Petrov returned. | Ivan Petrov, a Russian lawmaker=RUS LEG; Petrov=RUS LEG",
        "Iran and Israel met. Both sides want peace. | Iran=IRN; Israel=ISR; Both sides=IRN; Both sides=ISR",
        "Ukraine protested. Its troops advanced. | Ukraine=UKR; Its troops=UKR MIL",
        "Putin said: \"We will answer you.\" | Putin=RUS GOV; We=speaker; you=addressee",
      })
  void theArticleSoFarResolvesWhatComes(String text, String expected) {
    assertThat(mentions(text)).isEqualTo(expected);
  }
}
