package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.entente.ledger.CodedFolder;
import org.entente.ledger.Coder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  private static final Coder CODER = new Coder("0.1.0", "5f0c");
  private static final Totals TOTALS =
      new Totals(7, Map.of("fr", 2L), 1, Map.of("coded", 3L), 4, Map.of("binary", 1L));

  @TempDir private Path folder;

  @Test
  void whatIsPutInPlaceHoldsAndWhatHeldBeforeIsGone() throws IOException {
    var manifest = new Manifest(folder.toString(), new Configuration());
    assertThat(manifest.holds("data-1")).isEmpty();
    Files.createDirectories(folder.resolve("data-1/work/read"));
    manifest.replace("data-1", CODER, TOTALS);
    assertThat(manifest.holds("data-1")).contains(TOTALS);
    assertThat(folder.resolve("data-1/work")).doesNotExist();
    assertThat(CodedFolder.open(folder))
        .isEqualTo(new CodedFolder(folder, folder.resolve("data-1"), CODER, 7));

    Files.createDirectories(folder.resolve("data-2"));
    Files.writeString(folder.resolve("notes.txt"), "mine");
    manifest.replace("data-2", CODER, TOTALS);
    assertThat(manifest.holds("data-1")).isEmpty();
    assertThat(folder.resolve("data-1")).doesNotExist();
    assertThat(folder.resolve("data-2")).exists();
    assertThat(folder.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void marksThatStayTellAtWhichArticleAProcessEnded() throws IOException {
    var marks = new org.apache.hadoop.fs.Path(folder.resolve("marks").toString());
    var first = new Marks(marks, new Configuration(), "0-1");
    assertThat(first.left("a")).isZero();
    first.set("a");
    first.clear("a");
    first.set("b/ü ?*");
    var second = new Marks(marks, new Configuration(), "0-2");
    second.set("b/ü ?*");
    assertThat(second.left("a")).isZero();
    assertThat(second.left("b/ü ?*")).isEqualTo(1);
    assertThat(new Marks(marks, new Configuration(), "0-3").left("b/ü ?*")).isEqualTo(2);
  }
}
