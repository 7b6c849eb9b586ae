package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.actor.Party;
import org.entente.actor.Sector;
import org.entente.article.Span;
import org.entente.event.Act;
import org.entente.event.Answer;
import org.entente.event.Attribution;
import org.entente.event.Auxiliary;
import org.entente.event.Circumstances;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventFileTest {
  private static final String[] TEXTS = {
    "",
    " ",
    "plain",
    "a,b;c\td",
    "\"",
    "\"\"",
    "'",
    "null",
    "NULL",
    "NaN",
    "two\nlines",
    "\r\n",
    "\\",
    "\\n",
    "#",
    "=1+1",
    "“quoted” 🇷🇺 \u200f",
    "[{\"code\": \"USA\"}]",
    "0012",
    "x".repeat(5_000)
  };

  @TempDir Path folder;

  private final Random random = new Random(11);

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenReadsBackEqual(EventFile.Format format) throws IOException {
    List<LedgerEvent> events = new ArrayList<>();
    for (int i = 0; i < 500; i++) events.add(new LedgerEvent(event(), 1 + random.nextInt(9)));
    Path file = folder.resolve("it's events." + format);
    assertThat(EventFile.write(events.stream(), format, file)).isEqualTo(events.size());
    assertThat(EventFile.read(file, format)).isEqualTo(events);
  }

  @ParameterizedTest
  @EnumSource
  void noEventsAreAFileToo(EventFile.Format format) throws IOException {
    Path file = folder.resolve("none");
    assertThat(EventFile.write(Stream.of(), format, file)).isZero();
    assertThat(EventFile.read(file, format)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatCannotBeWrittenIsAnError(EventFile.Format format) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () -> EventFile.write(Stream.of(), format, folder.resolve("no/such/folder/file")));
  }

  private Event event() {
    boolean dated = random.nextInt(8) > 0;
    LocalDate day = LocalDate.of(1945, 5, 8).plusDays(random.nextInt(40_000));
    DatePrecision precision = DatePrecision.values()[random.nextInt(4)];
    var auxiliary = EnumSet.noneOf(Auxiliary.class);
    for (Auxiliary mode : Auxiliary.values()) if (random.nextInt(4) == 0) auxiliary.add(mode);
    Span sentence = span();
    return new Event(
        new EventId("%016x".formatted(random.nextLong())),
        dated ? new EventDate(day, precision, text()) : EventDate.unknown(text()),
        parties(1),
        parties(0),
        new Act(
            EventType.values()[random.nextInt(16)],
            random.nextBoolean() ? List.of() : List.of("expel", "third-party"),
            random.nextBoolean() ? List.of() : List.of("human_rights"),
            random.nextBoolean() ? "042" : "1831",
            random.nextDouble(-10, 10),
            -1.0 / (1 + random.nextInt(9))),
        Set.copyOf(auxiliary),
        random.nextBoolean()
            ? List.of()
            : List.of(new Attribution(text(), random.nextBoolean() ? "USA" : null, null, text())),
        circumstances(),
        terms(),
        new Evidence(
            "a" + text(),
            maybe(),
            maybe(),
            random.nextBoolean() ? day : null,
            random.nextInt(100),
            sentence,
            text(),
            span(),
            text()),
        text(),
        random.nextBoolean() ? random.nextDouble() : null,
        text());
  }

  private Terms terms() {
    var content =
        random.nextBoolean()
            ? null
            : new Content(
                EventType.RETREAT,
                random.nextBoolean() ? List.of() : List.of("release"),
                "084",
                List.of("UKR"));
    var deadline =
        random.nextBoolean()
            ? null
            : new EventDate(LocalDate.of(2021, 6, 1), DatePrecision.MONTH, text());
    return new Terms(
        random.nextBoolean() ? null : new Commitment(Commitment.Kind.DEMAND, content, deadline),
        random.nextBoolean()
            ? null
            : new Condition(
                text(),
                content == null ? List.of() : List.of("RUS"),
                content,
                content != null && random.nextBoolean()),
        random.nextBoolean()
            ? null
            : new Answer(
                Answer.Kind.WITHDRAWS,
                random.nextBoolean() ? null : Commitment.Kind.THREAT,
                content));
  }

  private Circumstances circumstances() {
    boolean located = random.nextBoolean();
    boolean worded = random.nextBoolean();
    var place =
        new EventPlace(
            text(),
            random.nextBoolean() ? EventPlace.Kind.values()[random.nextInt(4)] : null,
            random.nextBoolean() ? "NOR" : null,
            located ? random.nextDouble(-90, 90) : null,
            located ? random.nextDouble(-180, 180) : null,
            worded ? text() : null,
            worded ? span() : null);
    List<Magnitude> magnitudes = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      double least = random.nextBoolean() ? random.nextInt(100) : random.nextDouble(1e10);
      magnitudes.add(
          new Magnitude(
              Magnitude.Kind.values()[random.nextInt(13)],
              least,
              random.nextBoolean() ? least + random.nextInt(9) : null,
              random.nextBoolean(),
              random.nextBoolean() ? "USD" : null,
              text(),
              span()));
    }
    return new Circumstances(random.nextBoolean() ? place : null, magnitudes);
  }

  private List<Party> parties(int least) {
    List<Party> parties = new ArrayList<>();
    for (int i = random.nextInt(3) + least; i > 0; i--)
      parties.add(
          new Party(
              text(),
              text(),
              random.nextBoolean() ? "USA" : "NOR",
              random.nextBoolean() ? Sector.GOV : null,
              span(),
              text()));
    return parties;
  }

  private Span span() {
    int start = random.nextInt(1_000);
    return new Span(start, start + random.nextInt(50));
  }

  private String text() {
    return TEXTS[random.nextInt(TEXTS.length)];
  }

  private @Nullable String maybe() {
    return random.nextBoolean() ? text() : null;
  }
}
