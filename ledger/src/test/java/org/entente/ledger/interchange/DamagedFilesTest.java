package org.entente.ledger.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ledger.interchange.FormatsTest.event;
import static org.entente.ledger.interchange.FormatsTest.file;
import static org.entente.ledger.interchange.FormatsTest.read;
import static org.entente.ledger.interchange.FormatsTest.side;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.event.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damage that a file of any format may have. */
class DamagedFilesTest {
  private static final String FORMATS = "org.entente.ledger.interchange.FormatsTest#formats";
  private static final int ROWS = 5000;

  @ParameterizedTest(name = "{0}")
  @MethodSource(FORMATS)
  void hostileLinesAreRefusedAndTheRestIsRead(String name, ImportFormat in, OutgoingFormat out) {
    String text = text(out);
    String row = lastLine(text);
    List<ImportLine> lines =
        read(
            in,
            bytes(
                String.join(
                    "\n", text, row, "x".repeat(10 << 20), row + "\0", "no\tevent", "", row)));
    assertThat(lines).filteredOn(ImportLine.Accepted.class::isInstance).hasSize(3);
    assertThat(lines)
        .filteredOn(ImportLine.Refused.class::isInstance)
        .extracting(line -> ((ImportLine.Refused) line).reason())
        .hasSize(3)
        .startsWith("more than 1,048,576 bytes", "a NUL character");
    assertThat(lines).last().isInstanceOf(ImportLine.Accepted.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(FORMATS)
  void aPackedFileThatBreaksOffGivesWhatCameBefore(String name, ImportFormat in, OutgoingFormat out)
      throws IOException {
    byte[] plain = bytes(text(out) + ("\n" + lastLine(text(out))).repeat(ROWS - 1));
    byte[] gzip = gzip(plain);
    byte[] zip = zip(plain);
    assertThat(read(in, gzip)).hasSize(ROWS);
    assertThat(read(in, zip)).hasSize(ROWS);
    for (byte[] whole : List.of(gzip, zip)) {
      List<ImportLine> lines = read(in, Arrays.copyOf(whole, whole.length / 2));
      assertThat(lines).hasSizeBetween(100, ROWS);
      assertThat(((ImportLine.Refused) lines.getLast()).reason()).contains("breaks off");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(FORMATS)
  void anEmptyFileIsNamed(String name, ImportFormat in, OutgoingFormat out) {
    assertThatThrownBy(() -> read(in, new byte[0]))
        .isInstanceOf(ImportFileException.class)
        .hasMessageContaining("is empty");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(FORMATS)
  void anyBytesAfterAGoodRowAreReadOrRefused(String name, ImportFormat in, OutgoingFormat out) {
    Random random = new Random(3);
    for (int i = 0; i < 50; i++) {
      byte[] noise = new byte[random.nextInt(2000)];
      random.nextBytes(noise);
      var file = new ByteArrayOutputStream();
      file.writeBytes(bytes(text(out) + "\n"));
      file.writeBytes(noise);
      assertThat(read(in, file.toByteArray())).first().isInstanceOf(ImportLine.Accepted.class);
    }
  }

  private static String text(OutgoingFormat out) {
    return file(
        out, event(EventType.ACCUSE, List.of(side("Norway", "NOR")), List.of(side("Chad", "TCD"))));
  }

  private static String lastLine(String text) {
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(byte[] plain) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry("events.txt"));
      out.write(plain);
    }
    return packed.toByteArray();
  }
}
