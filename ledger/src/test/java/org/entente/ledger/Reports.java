package org.entente.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.actor.Sector;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.event.Act;
import org.entente.event.Answer;
import org.entente.event.Attribution;
import org.entente.event.Auxiliary;
import org.entente.event.Circumstances;
import org.entente.event.Coding;
import org.entente.event.Commitment;
import org.entente.event.Condition;
import org.entente.event.Content;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.entente.event.EventPlace;
import org.entente.event.EventType;
import org.entente.event.Evidence;
import org.entente.event.Magnitude;
import org.entente.event.Terms;

/** Articles and codings as the coder would give them. */
final class Reports {
  static final Coder CODER = new Coder("0.1.0", "5f0c");
  static final LocalDate DAY = LocalDate.of(2021, 4, 15);

  private static final String SANCTION = "The White House imposed sanctions on Russia.";
  private static final String VISIT = "Russia may receive \"guests\" in Vienna.";
  private static final String WEATHER = "It rained all day, everywhere.";

  private Reports() {}

  /** An article of three sentences, published the day after {@link #DAY}: one event. */
  static Article article(String id) {
    return article(id, DAY.plusDays(1));
  }

  static Article article(String id, LocalDate published) {
    return new Article(
        id,
        "https://example.org/" + id,
        "Sanctions — “new” ones",
        "Entente examples",
        published,
        "en",
        String.join("\n", SANCTION, WEATHER, VISIT));
  }

  /** Coded, no event, unresolved. */
  static List<Coding> codings(Article article) {
    return codings(article, sanction(article, DAY, Set.of()));
  }

  static List<Coding> codings(Article article, Event... events) {
    return List.of(
        new Coding.Coded(sentence(article, 0, SANCTION), List.of(events)),
        new Coding.NoEvent(sentence(article, 1, WEATHER), Coding.Reason.SCREENED),
        new Coding.Unresolved(
            sentence(article, 2, VISIT), "consult.visit", Coding.Gap.RECIPIENT, "guests"));
  }

  /** The United States on Russia, with every part of the record filled. */
  static Event sanction(Article article, LocalDate day, Set<Auxiliary> auxiliary) {
    return event(
        article,
        new EventDate(day, DatePrecision.DAY, "'Thursday' before publication 2021-04-16"),
        List.of(party("White House", "USA", Sector.GOV)),
        List.of(party("Russia", "RUS", null)),
        sanctioning(),
        auxiliary);
  }

  /** A joint act without date, place, source. */
  static Event meeting(Article article, String... codes) {
    List<Party> parties = new ArrayList<>();
    for (String code : codes) parties.add(party("Russia", code, null));
    var bare =
        event(
            article,
            EventDate.unknown("no date in the text"),
            parties,
            List.of(),
            new Act(EventType.CONSULT, List.of(), List.of(), "04", 2.5, 1.0 / 3),
            Set.of());
    return new Event(
        bare.id(),
        bare.date(),
        bare.actors(),
        bare.recipients(),
        bare.act(),
        bare.auxiliary(),
        List.of(),
        Circumstances.NONE,
        Terms.NONE,
        bare.evidence(),
        bare.rule(),
        null,
        bare.explanation());
  }

  static Act sanctioning() {
    return new Act(
        EventType.SANCTION,
        List.of("discontinue", "expel"),
        List.of("economic", "human_rights"),
        "163",
        -6.0,
        -8.1);
  }

  static Event event(
      Article article,
      EventDate date,
      List<Party> actors,
      List<Party> recipients,
      Act act,
      Set<Auxiliary> auxiliary) {
    Span words = find("imposed sanctions on");
    return new Event(
        EventId.of(date, actors, recipients, act, auxiliary, article.id()),
        date,
        actors,
        recipients,
        act,
        auxiliary,
        List.of(
            new Attribution("Jen Psaki", "USA", Sector.GOV, "said"),
            new Attribution("a “source” in\tVienna", null, null, "according to")),
        new Circumstances(
            new EventPlace(
                "Vienna", EventPlace.Kind.CITY, "AUT", 48.21, 16.37, "Russia", find("Russia")),
            List.of(
                new Magnitude(
                    Magnitude.Kind.SANCTIONED, 12, null, true, null, "at least 12", words))),
        new Terms(
            new Commitment(
                Commitment.Kind.THREAT,
                new Content(EventType.SANCTION, List.of("expel"), "166"),
                new EventDate(DAY.plusDays(7), DatePrecision.DAY, "'within a week'")),
            new Condition(
                "unless Russia\nagrees",
                List.of("RUS"),
                new Content(EventType.AGREE, List.of(), "030"),
                true),
            new Answer(Answer.Kind.REFUSES, Commitment.Kind.DEMAND, null)),
        new Evidence(
            article.id(),
            article.url(),
            article.publisher(),
            article.published(),
            0,
            new Span(0, SANCTION.length()),
            SANCTION,
            words,
            words.of(SANCTION)),
        "sanction.impose",
        0.875,
        "USA GOV sanctions RUS: “imposed sanctions on” 🇷🇺");
  }

  static Party party(String words, String code, @org.jspecify.annotations.Nullable Sector sector) {
    return new Party(words, words, code, sector, find(words), "dictionary, 1776-now");
  }

  private static Span find(String words) {
    int start = SANCTION.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Sentence sentence(Article article, int index, String text) {
    int start = article.text().indexOf(text);
    return new Sentence(index, new Span(start, start + text.length()), text);
  }
}
