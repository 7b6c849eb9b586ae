package org.entente.ledger.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportFileTest {
  private static final String HEADING = String.join("\t", new IcewsFormat().columns());

  @Test
  void readsAnEventWithAllThatItsRowSays() {
    var event = accepted(HEADING + "\n" + row("7", "2018-03-14", "Police \"London\"", "0841", "5"));

    assertThat(event.key()).isEqualTo("7");
    assertThat(event.day()).isEqualTo(LocalDate.of(2018, 3, 14));
    assertThat(event.actor())
        .isEqualTo(new ImportedParty("Police \"London\"", null, "United Kingdom", "GBR"));
    assertThat(event.recipient().code()).isEqualTo("RUS");
    assertThat(event.type()).isEqualTo(EventType.RETREAT);
    assertThat(event.quad()).isEqualTo(QuadClass.MATERIAL_COOPERATION);
    assertThat(event.goldstein()).isEqualTo(5);
    assertThat(event.rest()).containsEntry("Publisher", "Example Daily").doesNotContainKey("City");
  }

  @Test
  void fileWithoutHeadingIsReadByTheOrderOfItsColumns() {
    assertThat(accepted(row("7", "2018-03-14", "Police", "040", "1")).key()).isEqualTo("7");
  }

  @ParameterizedTest(name = "{0}, CAMEO {1}, intensity {2}: {3}")
  @CsvSource({
    "2018-02-30, 040, 1, date '2018-02-30' is no day",
    "14.3.2018, 040, 1, date '14.3.2018' is no day",
    "2018-03-14, CA, 1, CAMEO code 'CA' is none of 01 to 20",
    "2018-03-14, 210, 1, CAMEO code '210' is none of 01 to 20",
    "2018-03-14, 040, NaN, intensity 'NaN' is no number from -10 to 10",
    "2018-03-14, 040, 11, intensity '11' is no number from -10 to 10",
    "'', 040, 1, no 'Event Date'",
  })
  void rowThatIsNoEventIsRefusedWithItsReason(
      String day, String cameo, String intensity, String reason) {
    var refused = refused(HEADING + "\n" + row("7", day, "Police", cameo, intensity));
    assertThat(refused.number()).isEqualTo(2);
    assertThat(refused.reason()).isEqualTo(reason);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"3/14/2018, 2018-03-14", "12/1/2018, 2018-12-01"})
  void monthMayComeFirst(String cell, LocalDate day) {
    assertThat(accepted(HEADING + "\n" + row("7", cell, "Police", "040", "1")).day())
        .isEqualTo(day);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"40, 040", "871, 0871", "14, 14", "112, 112", "040, 040"})
  void zeroThatASpreadsheetDroppedComesBack(String cell, String code) {
    assertThat(accepted(HEADING + "\n" + row("7", "2018-03-14", "Police", cell, "1")).cameo())
        .isEqualTo(code);
  }

  @Test
  void hostileLinesAreRefusedAndTheRestIsRead() {
    String good = row("7", "2018-03-14", "Police", "040", "1");
    var lines =
        read(
            bytes(
                String.join(
                    "\n",
                    HEADING,
                    "a\tb",
                    good + "\tx",
                    "x".repeat(2 << 20),
                    good + "\0",
                    "",
                    good)));
    assertThat(lines.subList(0, 4))
        .extracting(line -> ((ImportLine.Refused) line).reason())
        .containsExactly(
            "2 columns, 20 expected",
            "21 columns, 20 expected",
            "more than 1,048,576 bytes",
            "a NUL character");
    assertThat(lines).hasSize(5).last().isInstanceOf(ImportLine.Accepted.class);
    assertThat(lines.getLast().number()).isEqualTo(7);
  }

  @Test
  void linesInAnOlderEncodingKeepTheirLetters() {
    byte[] latin =
        (HEADING + "\n" + row("7", "2018-03-14", "Policía", "040", "1"))
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(((ImportLine.Accepted) read(latin).getFirst()).event().actor().name())
        .isEqualTo("Policía");
  }

  @Test
  void packedFilesAreReadAsTheyAre() throws IOException {
    byte[] plain = bytes(HEADING + "\n" + row("7", "2018-03-14", "Police", "040", "1"));
    var gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      out.write(plain);
    }
    var zip = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("events/"));
      out.putNextEntry(new ZipEntry("events/2018.tab"));
      out.write(plain);
    }
    assertThat(read(gzip.toByteArray())).hasSize(1);
    assertThat(read(zip.toByteArray())).hasSize(1);
  }

  @Test
  void fileThatBreaksOffGivesWhatCameBefore() throws IOException {
    var text = new StringBuilder(HEADING);
    for (int i = 0; i < 5000; i++)
      text.append('\n').append(row("" + i * 7919, "2018-03-14", "Police", "040", "1"));
    var gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      out.write(bytes(text.toString()));
    }
    var lines = read(Arrays.copyOf(gzip.toByteArray(), gzip.size() / 2));
    assertThat(lines).hasSizeGreaterThan(1000);
    assertThat(((ImportLine.Refused) lines.getLast()).reason()).contains("breaks off");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"'', is empty", "one column, is no icews file", "'\0\0\0', is no icews file"})
  void whatIsNoTableOfEventsIsNamed(String text, String complaint) {
    assertThatThrownBy(() -> read(bytes(text)))
        .isInstanceOf(ImportFileException.class)
        .hasMessageContaining("events.tab " + complaint)
        .hasMessageContaining("Maybe");
  }

  private static String row(String id, String day, String actor, String cameo, String intensity) {
    return String.join(
        "\t",
        id,
        day,
        actor,
        "",
        "United Kingdom",
        "Act",
        cameo,
        intensity,
        "Moscow",
        "NA",
        "Russian Federation",
        "",
        "",
        "Example Daily",
        "",
        "",
        "",
        "",
        "",
        "");
  }

  private static ImportedEvent accepted(String text) {
    return ((ImportLine.Accepted) read(bytes(text)).getFirst()).event();
  }

  private static ImportLine.Refused refused(String text) {
    return (ImportLine.Refused) read(bytes(text)).getFirst();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<ImportLine> read(byte[] bytes) {
    try (var file =
        ImportFile.open(
            new IcewsFormat(), Path.of("events.tab"), new ByteArrayInputStream(bytes))) {
      var lines = new ArrayList<ImportLine>();
      for (ImportLine line = file.next(); line != null; line = file.next()) lines.add(line);
      return lines;
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
