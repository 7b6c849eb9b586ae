package org.entente.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.entente.sources.ReadingsAssert.assertReading;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
  @TempDir Path folder;

  private Path line(String name, String id) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(
        path, "{\"id\": \"%s\", \"text\": \"Talks of %s.\"}%n".formatted(id, id));
  }

  @Test
  void readsAFolderByNameAndEveryFolderInIt() throws IOException {
    line("c.jsonl", "third");
    line("a.jsonl", "first");
    line("b/x.jsonl", "second");
    assertReading(folder).reads("first", "second", "third").refuses();
  }

  @Test
  void readsPathsInTheOrderInWhichTheyAreNamed() throws IOException {
    assertReading(line("b.jsonl", "b"), line("a.jsonl", "a")).reads("b", "a");
  }

  @Test
  void passesOverHiddenFilesUnlessTheyAreNamed() throws IOException {
    Path hidden = line(".draft.jsonl", "draft");
    line(".git/objects.jsonl", "object");
    line("a.jsonl", "a");
    assertReading(folder).reads("a").refuses();
    assertReading(hidden).reads("draft");
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws IOException {
    line("a.jsonl", "a");
    Files.createFile(folder.resolve("b.txt"));
    Files.write(folder.resolve("c.png"), new byte[] {1, 2, 3});
    Files.createSymbolicLink(folder.resolve("d"), folder.resolve("nowhere"));
    line("z.jsonl", "z");
    assertReading(folder)
        .reads("a", "z")
        .refuses(Problem.EMPTY, Problem.UNSUPPORTED, Problem.NOT_FOUND);
  }

  @Test
  void aCircleOfLinksIsReadOnce() throws IOException {
    line("a/a.jsonl", "a");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
    assertReading(folder).reads("a").refuses(Problem.FOLDER_AGAIN, Problem.READ_FAILED);
  }

  @Test
  void theSameFileTwiceIsADuplicate() throws IOException {
    Path path = line("a.jsonl", "a");
    assertReading(path, folder)
        .reads("a")
        .refuses(Problem.DUPLICATE)
        .saying("a.jsonl, line 1 repeats the article 'a'");
  }

  @Test
  void aPathThatIsNotThereIsNamed() {
    assertReading(folder.resolve("nowhere.txt"))
        .refuses(Problem.NOT_FOUND)
        .saying("nowhere.txt does not exist");
  }

  @Test
  void anEmptyFolderIsNamed() {
    assertReading(folder).refuses(Problem.EMPTY).saying("is an empty folder");
  }

  /** Permissions do not bind root; the next two tests hold the same rule there. */
  @Test
  void goesOnAfterAFolderWithoutReadPermission() throws IOException {
    assumeFalse(System.getProperty("user.name").equals("root"), "root may read every folder");
    line("a.jsonl", "a");
    line("b/b.jsonl", "b");
    line("c.jsonl", "c");
    line("d.jsonl", "d");
    Path closed = folder.resolve("b");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("-wx------"));
    Files.setPosixFilePermissions(
        folder.resolve("c.jsonl"), PosixFilePermissions.fromString("-w-------"));
    assertReading(folder)
        .reads("a", "d")
        .refuses(Problem.NO_PERMISSION, Problem.NO_PERMISSION)
        .saying(closed + " may not be read: permission denied");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void goesOnAfterAFolderThatCannotBeListed() throws IOException {
    line("a.jsonl", "a");
    Path vanishing = line("b/b.jsonl", "b");
    line("c.jsonl", "c");
    try (var sources = Sources.of(List.of(folder), Defaults.NONE)) {
      assertThat(sources.next()).isInstanceOf(Reading.Read.class);
      Files.delete(vanishing);
      Files.delete(vanishing.getParent());
      assertThat(sources.next())
          .isInstanceOfSatisfying(
              Reading.Refused.class,
              refused -> assertThat(refused.problem()).isEqualTo(Problem.NOT_FOUND));
      assertThat(sources.next()).isInstanceOf(Reading.Read.class);
      assertThat(sources.hasNext()).isFalse();
    }
  }

  @Test
  void namesADeniedPermissionAndWhatToTry() {
    var denied = RefusedException.of(new AccessDeniedException("/archive"));
    assertThat(denied.at(Origin.of("/archive")))
        .isEqualTo(
            new Reading.Refused(
                Origin.of("/archive"),
                Problem.NO_PERMISSION,
                "/archive may not be read: permission denied. Maybe run 'chmod -R u+rX' on it, or ask its owner."));
  }

  @Test
  void countsBytesUpToTheTotal() throws IOException {
    line("a.jsonl", "a");
    Files.write(folder.resolve("b.png"), new byte[100_000]);
    line("c/c.jsonl", "c");
    try (var sources = Sources.of(List.of(folder), Defaults.NONE)) {
      assertThat(sources.bytesRead()).isZero();
      long total = sources.totalBytes().orElseThrow();
      assertThat(total).isGreaterThan(100_000);
      while (sources.hasNext()) sources.next();
      assertThat(sources.bytesRead()).isEqualTo(total);
    }
  }

  @Test
  void theTotalOfStandardInputIsUnknown() {
    try (var sources = Sources.of(List.of(Path.of("-")), Defaults.NONE)) {
      assertThat(sources.totalBytes()).isEmpty();
    }
  }

  @Test
  void readsAnEndlessInputLineByLine() {
    try (var sources = Sources.of(List.of(Path.of("-")), new EndlessLines(), Defaults.NONE)) {
      assertThat(sources.stream().limit(10_000).toList())
          .allMatch(Reading.Read.class::isInstance)
          .last()
          .extracting(reading -> reading.origin().toString())
          .isEqualTo("standard input, line 10000");
    }
  }

  @Test
  void onlyAnEmptyPipeMayWait() throws IOException {
    var pipe = new PipedOutputStream();
    try (var sources =
        Sources.of(List.of(Path.of("-")), new PipedInputStream(pipe, 1 << 16), Defaults.NONE)) {
      assertThat(sources.mayWait()).as("nothing was sent").isTrue();
      pipe.write(line(1));
      pipe.write(line(2));
      pipe.flush();
      assertThat(sources.hasNext()).isTrue();
      sources.next();
      assertThat(sources.mayWait()).as("a second one was sent").isFalse();
      sources.next();
      assertThat(sources.mayWait()).as("and no third").isTrue();
    }
    Path file = Files.write(folder.resolve("one.jsonl"), line(1));
    try (var sources = Sources.of(List.of(file), Defaults.NONE)) {
      while (sources.hasNext()) {
        sources.next();
        assertThat(sources.mayWait()).isFalse();
      }
    }
  }

  private static byte[] line(long number) {
    return "{\"id\": %d, \"text\": \"Talks.\"}\n"
        .formatted(number)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** What a live feed looks like: each read gives one line and no more. */
  private static final class EndlessLines extends InputStream {
    private long lines;

    @Override
    public int read() {
      throw new UnsupportedOperationException("Read a line at a time");
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      byte[] line = line(lines++);
      System.arraycopy(line, 0, target, offset, line.length);
      return line.length;
    }
  }

  @ParameterizedTest(name = "seed {0}, named {1}")
  @CsvSource({"1, x", "2, x.jsonl", "3, x.json.gz", "4, x.txt"})
  void anyBytesAreReadOrRefusedAndNothingIsThrown(long seed, String name) throws IOException {
    var random = new Random(seed);
    byte[][] starts = {
      {},
      {'{', '"'},
      {0x1F, (byte) 0x8B, 8},
      {(byte) 0xFF, (byte) 0xFE},
      "The envoy".getBytes("UTF-8")
    };
    for (int i = 0; i < 400; i++) {
      byte[] bytes = new byte[random.nextInt(3000)];
      random.nextBytes(bytes);
      int highest = 1 + random.nextInt(255);
      for (int at = 0; at < bytes.length; at++) bytes[at] = (byte) ((bytes[at] & 0xFF) % highest);
      byte[] start = starts[i % starts.length];
      System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
      Path path = Files.write(folder.resolve(name), bytes);
      assertThatCode(() -> assertReading(path)).doesNotThrowAnyException();
    }
  }

  @Test
  void readsTheSharedNewsWithoutARefusal() {
    Path news = Path.of("../../shared/news");
    assumeTrue(Files.isDirectory(news), "../shared/news is absent");
    try (var sources =
        Sources.of(
            List.of(news.resolve("wikinews-2019.jsonl"), news.resolve("us-russia-interview.txt")),
            Defaults.NONE)) {
      assertThat(sources.stream()).hasSize(172).allMatch(Reading.Read.class::isInstance);
    }
  }
}
