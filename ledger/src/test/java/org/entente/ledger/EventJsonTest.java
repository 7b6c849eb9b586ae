package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ledger.Reports.DAY;
import static org.entente.ledger.Reports.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.article.Article;
import org.entente.article.Span;
import org.entente.event.Auxiliary;
import org.entente.event.Event;
import org.entente.event.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {
  /** Written by hand with only the fields every writer gives. */
  private static final String BY_HAND =
      """
      {"id":"00112233445566ff","date":"2021-04-15","date_precision":"day","date_basis":"'Thursday'",
       "actor":[{"text":"The US","name":"United States","code":"USA","sector":null,"start":0,"end":6}],
       "recipient":[{"text":"Russia","name":"Russia","code":"RUS","sector":"GOV","start":17,"end":23}],
       "event":"SANCTION","mode":["discontinue"],"context":["economic"],"quad_code":4,"event_scale":-6.0,
       "cameo":"163","goldstein":-8.0,
       "auxiliary":["future"],"said_by":[{"name":"White House","code":"USA","sector":"GOV","cue":"announced"}],
       "event_loc":null,"magnitude":{},
       "event_text":"sanctioned","text":"The US sanctioned Russia.",
       "cite_info":{"article":"a1","url":null,"publisher":"P","publication_date":"2021-05-12","sentence":0,"start":0,"end":25},
       "rule":"sanction.impose","explanation":"USA sanctions RUS","mentions":2}
      """
          .replace("\n", "");

  private final Article article = article("a1");

  @Test
  void fieldsStandInTheOrderOfTheContract() {
    Event event = Reports.sanction(article, DAY, EnumSet.of(Auxiliary.NEGATION, Auxiliary.FUTURE));
    assertThat(EventJson.write(event, 2))
        .isEqualTo(
            """
            {"id":"%s","date":"2021-04-15","date_precision":"day",\
            "date_basis":"'Thursday' before publication 2021-04-16",\
            "actor":[{"text":"White House","name":"White House","code":"USA","sector":"GOV","start":4,"end":15,\
            "basis":"dictionary, 1776-now"}],\
            "recipient":[{"text":"Russia","name":"Russia","code":"RUS","sector":null,"start":37,"end":43,\
            "basis":"dictionary, 1776-now"}],\
            "event":"SANCTION","mode":["discontinue","expel"],"context":["economic","human_rights"],\
            "quad_code":4,"event_scale":-6.0,"cameo":"163","goldstein":-8.1,\
            "auxiliary":["future","negation"],\
            "said_by":[{"name":"Jen Psaki","code":"USA","sector":"GOV","cue":"said","kind":"said"},\
            {"name":"a “source” in\\tVienna","code":null,"sector":null,"cue":"according to","kind":"said"}],\
            "event_loc":{"extracted_place":"Russia","resolved_place":"Vienna","lat":48.21,"lon":16.37,\
            "country_code":"AUT","resolution":4,"start":37,"end":43},\
            "magnitude":{"sanctioned":12,"details":[{"kind":"sanctioned","least":12,"most":null,\
            "approximate":true,"unit":null,"text":"at least 12","start":16,"end":36}]},\
            "event_text":"imposed sanctions on",\
            "text":"The White House imposed sanctions on Russia.",\
            "cite_info":{"article":"a1","url":"https://example.org/a1","publisher":"Entente examples",\
            "publication_date":"2021-04-16","sentence":0,"start":0,"end":44},\
            "rule":"sanction.impose","explanation":"USA GOV sanctions RUS: “imposed sanctions on” 🇷🇺",\
            "mentions":2,"condition":"unless Russia\\nagrees","event_start":16,"event_end":36,"confidence":0.875,\
            "condition_act":{"actor":["RUS"],"event":"AGREE","mode":[],"cameo":"030","recipient":[],"averts":true},\
            "commitment":{"kind":"threat","event":"SANCTION","mode":["expel"],"cameo":"166","recipient":[],\
            "deadline":"2021-04-22","deadline_precision":"day","deadline_basis":"'within a week'"},\
            "answers":{"kind":"refuses","to":"demand","event":null,"mode":[],"cameo":null,"recipient":[]}}\
            """
                .formatted(event.id()));
  }

  @Test
  void anUnknownDateAndPlaceAreNull() {
    assertThat(EventJson.write(Reports.meeting(article, "USA", "RUS"), 1))
        .contains("\"date\":null,\"date_precision\":\"unknown\"")
        .contains("\"recipient\":[]")
        .contains("\"said_by\":[],\"event_loc\":null,\"magnitude\":{}")
        .contains("\"condition\":null")
        .endsWith("\"condition_act\":null,\"commitment\":null,\"answers\":null}");
  }

  @Test
  void whatIsWrittenReadsBackEqual() {
    for (Event event :
        List.of(
            Reports.sanction(article, DAY, Set.of()),
            Reports.sanction(article, DAY, EnumSet.allOf(Auxiliary.class)),
            Reports.meeting(article, "USA", "RUS", "UKR"),
            Reports.meeting(new Article("x", null, null, null, null, null, "t"), "USA"))) {
      var counted = new LedgerEvent(event, 7);
      assertThat(EventJson.read(EventJson.write(counted))).isEqualTo(counted);
      assertThat(EventJson.write(counted)).doesNotContain("\n");
    }
  }

  @Test
  void fieldsThatOnlyWeWriteMayBeMissing() {
    LedgerEvent read = EventJson.read(BY_HAND);
    assertThat(read.mentions()).isEqualTo(2);
    assertThat(read.event().terms()).isEqualTo(Terms.NONE);
    assertThat(read.event().evidence().act()).isEqualTo(new Span(0, 25));
    assertThat(read.event().auxiliary()).containsExactly(Auxiliary.FUTURE);
    assertThat(read.event().actors().getFirst().basis()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "7", "{}", "not json"})
  void whatIsNoRecordIsRefused(String line) {
    assertThatThrownBy(() -> EventJson.read(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Not an event record");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "2021-04-15" | "2021-04-31" | an impossible day
          "2021-04-15" | null         | a day precise to the day and unknown
          SANCTION     | APPLAUD      | an unknown type
          "USA"        | "usa"        | a code in small letters
          -6.0         | -60.0        | a score off the scale
          00112233     | 0011         | a short id
          """)
  void anImpossibleValueIsRefused(String from, String to, String because) {
    assertThatThrownBy(() -> EventJson.read(BY_HAND.replace(from, to)))
        .as(because)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Not an event record");
  }
}
