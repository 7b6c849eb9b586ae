package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger on a real disk of a few megabytes, mounted for a program of its own. */
class FullDiskTest {
  /** A user and mount namespace of its own, in which anybody may mount. */
  private static final List<String> ALONE = List.of("unshare", "--map-root-user", "--mount");

  @TempDir Path folder;

  @BeforeEach
  void needsAMountOfItsOwn() throws Exception {
    boolean may;
    try {
      Path probe = Files.createDirectory(folder.resolve("probe"));
      var command = new java.util.ArrayList<>(ALONE);
      command.addAll(List.of("mount", "-t", "tmpfs", "none", probe.toString()));
      may = new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException noUnshare) {
      may = false;
    }
    assumeTrue(may, "skipped: this system lets no program mount a disk of its own (unshare -rm)");
  }

  @Test
  void aFullDiskLosesNothingAndCodingGoesOnWhenThereIsRoom() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Process program = Child.start(ALONE, folder, DiskProgram.class, disk.toString(), "1m");
    List<String> said = program.inputReader().lines().toList();
    assertThat(program.waitFor()).isZero();

    assertThat(said.get(0)).startsWith("full: DISK_FULL: No space left on the disk of the ledger");
    assertThat(said.get(1)).startsWith("new ledger on the full disk: DISK_FULL");
    assertThat(said.get(2)).matches("after making room: \\d+ stored");
    assertThat(said.get(3)).startsWith("writing on a read-only disk: NOT_WRITABLE");
    assertThat(said.get(4)).startsWith("new ledger on a read-only disk: NOT_WRITABLE");
    assertThat(said.get(5)).isEqualTo("reading on a read-only disk: all there");
  }

  @Test
  void aServersFullDiskLosesNothingAndCodingGoesOnWhenThereIsRoom() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Process program = Child.start(ALONE, folder, PostgresDiskProgram.class, disk.toString(), "16m");
    List<String> said = program.inputReader().lines().toList();
    assertThat(program.waitFor()).isZero();

    assertThat(said.get(0)).startsWith("full: DISK_FULL: No space left on the disk of the ledger");
    assertThat(said.get(1)).isEqualTo("there: 0 too many");
    assertThat(said.get(2)).isEqualTo("after making room: 10 more");
  }
}
