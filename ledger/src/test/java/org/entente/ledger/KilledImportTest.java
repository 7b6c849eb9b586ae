package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.entente.ledger.interchange.IcewsFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills an importing program again and again, the same files into one ledger. {@code
 * -Dentente.ledger.kills=50} for a longer try.
 */
@OnBothDatabases
class KilledImportTest {
  private static final int KILLS = Integer.getInteger("entente.ledger.kills", 3);
  private static final int ROWS = 3_000;

  @TempDir Path folder;

  private final Kept kept;
  private final Random random = new Random(5);

  KilledImportTest(Kept kept) {
    this.kept = kept;
  }

  @Test
  void everyFileReportedDoneIsThereAndNoRowTwice() throws Exception {
    String place = kept.place(folder);
    Ledger.open(place).close();
    List<String> files = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) files.add(file(i));
    Set<String> done = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> arguments = new ArrayList<>(List.of(place));
      arguments.addAll(files.subList(kill, KILLS));
      done.addAll(killAfter(random.nextInt(400), arguments));
      try (Ledger ledger = Ledger.open(place)) {
        long events = ledger.imports().origins().getOrDefault("icews", 0L);
        assertThat(events % ROWS).as("a file is there whole or not at all").isZero();
        assertThat(events).isGreaterThanOrEqualTo((long) done.size() * ROWS);
      }
    }
    try (Ledger ledger = Ledger.open(place)) {
      long known = 0;
      for (String file : files) {
        var again =
            ledger.imports().add(new IcewsFormat(), Path.of(file), new ImportingProgram.Silent());
        assertThat(again.added() + again.known()).isEqualTo(ROWS);
        if (done.contains(file)) assertThat(again.added()).as(file).isZero();
        known += again.known();
      }
      assertThat(known).isGreaterThanOrEqualTo((long) done.size() * ROWS);
      assertThat(ledger.imports().origins()).containsEntry("icews", (long) KILLS * ROWS);
    }
  }

  private String file(int number) throws IOException {
    var lines = new ArrayList<>(List.of(String.join("\t", new IcewsFormat().columns())));
    for (int i = 0; i < ROWS; i++)
      lines.add(
          "%d\t2021-01-04\tA\t\tNorway\tAct\t112\t-2.0\tB\t\tChad\t\t\t\t\t\t\t\t\t"
              .formatted(number * ROWS + i));
    return Files.write(folder.resolve("events%d.tab".formatted(number)), lines).toString();
  }

  /** Lets a program open the ledger and work on for some milliseconds, and kills it. */
  private Set<String> killAfter(int milliseconds, List<String> arguments)
      throws IOException, InterruptedException {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    Process importing =
        Child.start(List.of(), temporary, ImportingProgram.class, arguments.toArray(String[]::new));
    Set<String> done = new HashSet<>();
    try (BufferedReader output = importing.inputReader()) {
      assertThat(output.readLine()).isEqualTo("open");
      importing.waitFor(milliseconds, TimeUnit.MILLISECONDS);
      importing.toHandle().destroyForcibly();
      for (String line = output.readLine(); line != null; line = output.readLine())
        if (line.startsWith("done ")) done.add(line.substring(5));
    }
    importing.waitFor();
    return done;
  }
}
