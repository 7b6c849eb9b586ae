package org.entente.ledger.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.event.EventPlace;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.entente.ledger.interchange.OutgoingEvent.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Formats of other projects, read from rows as their files have them, and written and read back.
 */
class FormatsTest {
  private static final LocalDate DAY = LocalDate.of(2021, 4, 5);
  private static final PolecatFormat POLECAT = new PolecatFormat();

  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of("icews", new IcewsFormat(), OutgoingFormat.icews()),
        Arguments.of("gdelt1", GdeltFormat.one(), OutgoingFormat.gdelt1()),
        Arguments.of("gdelt2", GdeltFormat.two(), OutgoingFormat.gdelt2()),
        Arguments.of("polecat", POLECAT, OutgoingFormat.polecat()),
        Arguments.of("phoenix", new PhoenixFormat(), OutgoingFormat.phoenix()),
        Arguments.of("plover", new PloverFormat(), OutgoingFormat.plover()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void whatIsWrittenReadsBackWithItsDayPartiesAndCodes(
      String name, ImportFormat in, OutgoingFormat out) {
    for (EventType type : EventType.values()) {
      var event = event(type, List.of(side("Norway", "NOR")), List.of(side("Chad", "TCD")));
      ImportedEvent back = accepted(in, file(out, event));
      assertThat(back.day()).isEqualTo(DAY);
      assertThat(back.actor().code()).isEqualTo("NOR");
      assertThat(back.recipient().code()).isEqualTo("TCD");
      assertThat(back.type()).isEqualTo(type);
      assertThat(back.cameo()).isEqualTo(in == POLECAT ? "" : event.cameo());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void aJointActIsToldFromEachSideOrAsOne(String name, ImportFormat in, OutgoingFormat out) {
    var event =
        event(EventType.CONSULT, List.of(side("Norway", "NOR"), side("Chad", "TCD")), List.of());
    List<ImportedEvent> back = all(in, file(out, event));
    if (back.size() == 2) {
      assertThat(back).extracting(told -> told.actor().code()).containsExactly("NOR", "TCD");
      assertThat(back).extracting(told -> told.recipient().code()).containsExactly("TCD", "NOR");
      assertThat(back).extracting(ImportedEvent::key).doesNotHaveDuplicates();
    } else {
      assertThat(back).hasSize(1);
      assertThat(back.getFirst().actor().country()).contains("NOR", "TCD");
      assertThat(back.getFirst().actor().code()).as("no act of one").isNull();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void tabsQuotesAndLineEndsInNamesTearNoRow(String name, ImportFormat in, OutgoingFormat out) {
    var event =
        event(
            EventType.ACCUSE,
            List.of(side("A \"B\"\tC\nD\r\0", "NOR")),
            List.of(side("É “x” 🇷🇺", "TCD")));
    assertThat(all(in, file(out, event)))
        .singleElement()
        .extracting(ImportedEvent::day)
        .isEqualTo(DAY);
  }

  @ParameterizedTest(name = "{0} reads {1} as {2}")
  @CsvSource({
    "gdelt2, ROM, ROU",
    "gdelt2, WSB, PSE",
    "gdelt2, KSV, KOS",
    "gdelt2, USA, USA",
    "gdelt2, EUR, ",
    "gdelt2, MEA, ",
    "gdelt2, EEC, EUR",
    "gdelt2, UNO, UNO",
    "gdelt1, NAT, IGO",
    "phoenix, ROM, ROU",
    "phoenix, EEC, EUR",
    "phoenix, IGO, IGO"
  })
  void cameosOwnCodesOfCountriesBecomeOurs(String format, String code, @Nullable String ours) {
    boolean group = code.equals("EEC") || code.equals("UNO") || code.equals("NAT");
    String line =
        switch (format) {
          case "gdelt2" -> gdelt(61, group ? "" : code, group ? code : "");
          case "gdelt1" -> gdelt(58, group ? "" : code, group ? code : "");
          default -> phoenix(code);
        };
    assertThat(accepted(format(format), line).actor().code()).isEqualTo(ours);
  }

  @ParameterizedTest(name = "{0} columns of {1}")
  @CsvSource({"57, gdelt1", "58, gdelt1", "61, gdelt2"})
  void gdeltsFilesHaveNoHeadingAndOldOnesNoAddress(int columns, String format) {
    var event = accepted(format(format), gdelt(columns, "USA", ""));
    assertThat(event.key()).isEqualTo("410");
    assertThat(event.day()).isEqualTo(DAY);
    assertThat(event.actor().sectors()).isEqualTo("GOV;MIL");
    assertThat(event.recipient().name()).isEmpty();
    assertThat(event.cameo()).isEqualTo("036");
    assertThat(event.type()).isEqualTo(EventType.AGREE);
    assertThat(event.goldstein()).isEqualTo(4.0);
    assertThat(event.rest()).containsEntry("NumMentions", "6");
  }

  @Test
  void polecatsFaultsAreBorneWith() {
    var event =
        accepted(
            POLECAT,
            polecatHeading().replace("Intensity", "Event Intensity")
                + "\n"
                + polecat("USA;USA", "RUS;CHN", "Ministère"),
            StandardCharsets.ISO_8859_1);
    assertThat(event.type()).isEqualTo(EventType.SANCTION);
    assertThat(event.goldstein()).isEqualTo(-6.5);
    assertThat(event.quad()).isEqualTo(QuadClass.MATERIAL_CONFLICT);
    assertThat(event.actor()).isEqualTo(new ImportedParty("Ministère", "GOV", "USA;USA", "USA"));
    assertThat(event.recipient().code()).as("of two countries").isNull();
    assertThat(event.recipient().country()).isEqualTo("RUS;CHN");
    assertThat(event.rest()).doesNotContainKey("City").containsEntry("Source", "Example Daily");
  }

  @ParameterizedTest
  @CsvSource({"Joe\tExample", "Joe\t\tExample"})
  void aTabWithinAPolecatCellIsMended(String name) {
    var event = accepted(POLECAT, polecatHeading() + "\n" + polecat("USA", "RUS", name));
    assertThat(event.actor().code()).isEqualTo("USA");
    assertThat(event.recipient().code()).isEqualTo("RUS");
    assertThat(event.actor().name()).contains("Example");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id": 7, "date": "2021-04-05", "event": "ACCUSE", "actor": "NOR", "recipient": ["TCD"]} | texts for objects
          {"id": "7", "date": "2021-04-05", "event": ["ACCUSE"], "actor": [{"code": "NOR"}], "recipient": {"code": "TCD"}, "mode": null} | objects and lists
          {"id": "7", "date": "2021-04-05", "event": ["accuse"], "actor": [{"name": "Oslo", "code": "NOR", "sector": "GOV"}, {"code": "NOR"}], "recipient": [{"code": "Chad"}], "event_scale": -3} | several of one code
          """)
  void ploversRecordsAreReadHoweverTheyAreBuilt(String line, String because) {
    var event = accepted(new PloverFormat(), line);
    assertThat(event.key()).isEqualTo("7");
    assertThat(event.type()).isEqualTo(EventType.ACCUSE);
    assertThat(event.actor().code()).isEqualTo("NOR");
    assertThat(event.recipient().code()).isEqualTo("TCD");
    assertThat(event.goldstein()).isEqualTo(-3);
  }

  static Stream<Arguments> refusals() {
    String record =
        "{\"id\": \"7\", \"date\": \"2021-04-05\", \"event\": \"%s\", \"actor\": \"NOR\"}";
    return Stream.of(
        Arguments.of("plover", record.formatted("ACCUSE") + "\n{torn", "no JSON"),
        Arguments.of("plover", record.formatted("DANCE"), "event type 'DANCE' is none of PLOVER's"),
        Arguments.of("plover", record.formatted("ACCUSE;AID"), "'ACCUSE;AID' is more than one"),
        Arguments.of(
            "plover", record.formatted("AID").replace("-04-05", ""), "date '2021' is no day"),
        Arguments.of("plover", "{\"id\": \"7\"}", "no 'event'"),
        Arguments.of("gdelt2", gdelt(61, "USA", "").replace("20210405", "20210231"), "is no day"),
        Arguments.of(
            "gdelt2", gdelt(61, "USA", "").replace("\t036\t036\t", "\tX\t036\t"), "CAMEO code 'X'"),
        Arguments.of(
            "gdelt2",
            gdelt(61, "USA", "") + "\n" + gdelt(58, "USA", ""),
            "58 columns, 61 expected"),
        Arguments.of(
            "polecat",
            polecatHeading() + "\n" + polecat("USA", "RUS", "A\tB").replace("2021-04-05", "?"),
            "41 columns, 40 expected"),
        Arguments.of(
            "polecat",
            polecatHeading() + "\n" + polecat("USA", "RUS", "A").replace("MATERIAL CONFLICT", "5"),
            "quad code '5' is none of four"),
        Arguments.of(
            "phoenix", phoenix("USA").replace("\t4.0\t", "\tNaN\t"), "'NaN' is no number"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("refusals")
  void aRowThatIsNoEventIsRefusedWithItsReason(String format, String text, String reason) {
    var last = read(format(format), text.getBytes(StandardCharsets.UTF_8)).getLast();
    assertThat(last).isInstanceOf(ImportLine.Refused.class);
    assertThat(((ImportLine.Refused) last).reason()).contains(reason);
  }

  private static ImportFormat format(String name) {
    return switch (name) {
      case "gdelt1" -> GdeltFormat.one();
      case "gdelt2" -> GdeltFormat.two();
      case "phoenix" -> new PhoenixFormat();
      case "polecat" -> POLECAT;
      default -> new PloverFormat();
    };
  }

  private static String gdelt(int columns, String country, String group) {
    var cells = new ArrayList<>(Collections.nCopies(columns, ""));
    List<String> names = columns == 61 ? GdeltColumns.TWO : GdeltColumns.ONE;
    Map.of(
            "GLOBALEVENTID", "410",
            "SQLDATE", "20210405",
            "Actor1Name", "SOMEBODY",
            "Actor1CountryCode", country,
            "Actor1KnownGroupCode", group,
            "Actor1Type1Code", "GOV",
            "Actor1Type2Code", "MIL",
            "NumMentions", "6",
            "GoldsteinScale", "4.0")
        .forEach((column, cell) -> cells.set(names.indexOf(column), cell));
    cells.set(names.indexOf("EventCode"), "036");
    cells.set(names.indexOf("EventBaseCode"), "036");
    return String.join("\t", cells);
  }

  private static String phoenix(String entity) {
    return String.join(
        "\t",
        "77_1",
        "20210405",
        "2021",
        "4",
        "5",
        entity + "GOV",
        entity,
        "GOV",
        "",
        "TCD",
        "TCD",
        "",
        "",
        "036",
        "03",
        "1",
        "4.0",
        "",
        "",
        "",
        "",
        "",
        "",
        "77",
        "https://example.org",
        "daily");
  }

  private static String polecatHeading() {
    return String.join("\t", POLECAT.columns());
  }

  private static String polecat(String actor, String recipient, String name) {
    return String.join(
        "\t",
        "NGEC-7",
        "2021-04-05",
        "SANCTION",
        "discontinue",
        "-6.5",
        "MATERIAL CONFLICT",
        "economic;diplomatic",
        name,
        actor,
        "2",
        "GOV",
        "GOV",
        "None",
        name.replace('\t', ' '),
        "None",
        "Somebody",
        recipient,
        "365;710",
        "None",
        "None",
        "None",
        "somebody",
        "None",
        "Vienna",
        "None",
        "None",
        "Vienna",
        "AUT",
        "48.2",
        "16.4",
        "2761369",
        "Vienna",
        "PPLC",
        "Example Daily",
        "2021-04-06",
        "None",
        "None",
        "None",
        "en",
        "v1");
  }

  static OutgoingEvent event(EventType type, List<Side> actors, List<Side> recipients) {
    return new OutgoingEvent(
        "coded",
        "8f0e2a91c0b3d4e5",
        DAY,
        actors,
        recipients,
        type,
        List.of("discontinue"),
        List.of("economic"),
        Cameo.root(type),
        type.quad(),
        -1.5,
        type.score(),
        type.name(),
        3,
        new OutgoingEvent.Source(
            "Example Daily", "https://example.org/7", DAY.plusDays(1), 2, "A\tsentence.", "words"),
        new EventPlace("Vienna", EventPlace.Kind.CITY, "AUT", 48.2, 16.4, null, null),
        Map.of());
  }

  static Side side(String name, String code) {
    return new Side(name, code, "GOV");
  }

  static String file(OutgoingFormat out, OutgoingEvent event) {
    List<String> lines = new ArrayList<>(List.of(out.heading()));
    lines.addAll(out.lines(event));
    return String.join("\n", lines).strip();
  }

  private static ImportedEvent accepted(ImportFormat format, String text) {
    return accepted(format, text, StandardCharsets.UTF_8);
  }

  private static ImportedEvent accepted(ImportFormat format, String text, Charset charset) {
    ImportLine line = read(format, text.getBytes(charset)).getFirst();
    assertThat(line).isInstanceOf(ImportLine.Accepted.class);
    return ((ImportLine.Accepted) line).event();
  }

  private static List<ImportedEvent> all(ImportFormat format, String text) {
    return read(format, text.getBytes(StandardCharsets.UTF_8)).stream()
        .map(line -> ((ImportLine.Accepted) line).event())
        .toList();
  }

  static List<ImportLine> read(ImportFormat format, byte[] bytes) {
    try (var file = ImportFile.open(format, Path.of("events"), new ByteArrayInputStream(bytes))) {
      var lines = new ArrayList<ImportLine>();
      for (ImportLine line = file.next(); line != null; line = file.next()) lines.add(line);
      return lines;
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
