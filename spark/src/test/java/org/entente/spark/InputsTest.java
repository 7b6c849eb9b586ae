package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String name :
        List.of("b/2.jsonl", "b/1.jsonl", "b/c/9.jsonl", "a.jsonl", "b/_SUCCESS", "b/.part")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), name);
    }
    Files.createDirectories(folder.resolve("none"));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "b, b/1.jsonl b/2.jsonl b/c/9.jsonl",
    "b a.jsonl, b/1.jsonl b/2.jsonl b/c/9.jsonl a.jsonl",
    "b/*.jsonl, b/1.jsonl b/2.jsonl",
    "b/_SUCCESS, b/_SUCCESS"
  })
  void filesComeInTheOrderInWhichOneMachineReadsThem(String paths, String files) {
    List<Inputs.File> found = list(paths.split(" "));
    assertThat(found)
        .extracting(file -> folder.relativize(Path.of(file.path().replaceFirst("^file:", ""))))
        .extracting(Path::toString)
        .containsExactly(files.split(" "));
    assertThat(found).extracting(Inputs.File::number).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"missing, Nothing is at", "none, is an empty folder", "b/*.txt, Nothing is at"})
  void aPathWithoutFilesStopsTheJob(String path, String message) {
    assertThatExceptionOfType(JobException.class)
        .isThrownBy(() -> list("a.jsonl", path))
        .withMessageContaining(message)
        .withMessageContaining(path);
  }

  @Test
  void aFileSystemThatNobodyKnowsStopsTheJob() {
    assertThatExceptionOfType(JobException.class)
        .isThrownBy(() -> Inputs.list(List.of("nowhere://bucket/a"), new Configuration()))
        .withMessageContaining("nowhere://bucket/a cannot be listed");
  }

  private List<Inputs.File> list(String... paths) {
    return Inputs.list(
        Stream.of(paths).map(path -> folder + "/" + path).toList(), new Configuration());
  }
}
