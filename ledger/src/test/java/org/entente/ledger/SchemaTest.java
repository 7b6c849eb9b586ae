package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/org/entente/ledger/migration");

  @Test
  void theCurrentVersionIsTheLastMigration() throws Exception {
    List<Integer> versions;
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      versions =
          files
              .map(file -> file.getFileName().toString())
              .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
              .sorted()
              .toList();
    }
    assertThat(versions).last().isEqualTo(Schema.CURRENT);
    assertThat(versions).doesNotHaveDuplicates();
  }
}
