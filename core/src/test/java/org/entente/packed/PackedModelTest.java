package org.entente.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackedModelTest {
  private static final long ORIGIN = 0xC0DE;

  @TempDir Path folder;
  private int made;

  @Test
  void aModelIsMadeOnceAndIsThenWhatItWas() throws IOException {
    ByteBuffer first = open(ORIGIN);
    ByteBuffer again = open(ORIGIN);

    assertThat(made).isEqualTo(1);
    assertThat(again).isEqualTo(first);
    assertThat(again.isDirect()).as("mapped").isTrue();
    assertThat(files()).hasSize(1);
  }

  /** What can become of a file. */
  enum Harm {
    CUT {
      @Override
      byte[] done(byte[] file) {
        return Arrays.copyOf(file, file.length - 1);
      }
    },
    EMPTY {
      @Override
      byte[] done(byte[] file) {
        return new byte[0];
      }
    },
    ONE_BYTE_CHANGED {
      @Override
      byte[] done(byte[] file) {
        file[file.length / 2 + 20]++;
        return file;
      }
    },
    LONGER {
      @Override
      byte[] done(byte[] file) {
        return Arrays.copyOf(file, file.length + 1);
      }
    },
    SOMETHING_ELSE {
      @Override
      byte[] done(byte[] file) {
        return "Not a model at all, but long enough to be the head of one."
            .getBytes(StandardCharsets.UTF_8);
      }
    };

    abstract byte[] done(byte[] file);
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatIsNotWhatWasWrittenIsMadeAnew(Harm harm) throws IOException {
    ByteBuffer first = open(ORIGIN);
    Path file = files().getFirst();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, harm.done(whole.clone()));

    assertThat(open(ORIGIN)).isEqualTo(first);

    assertThat(made).isEqualTo(2);
    assertThat(file).hasBinaryContent(whole);
  }

  @Test
  void aModelOfAnotherOriginIsAnotherFile() throws IOException {
    open(ORIGIN);
    open(ORIGIN + 1);

    assertThat(made).isEqualTo(2);
    assertThat(files()).hasSize(2);
  }

  @Test
  void whereNothingCanBeWrittenTheModelIsMadeInMemory() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");

    ByteBuffer model = PackedModel.open(file, "model", ORIGIN, to -> to.writeInt(7));

    assertThat(model.getInt()).isEqualTo(7);
  }

  private ByteBuffer open(long origin) throws IOException {
    return PackedModel.open(
        folder,
        "model",
        origin,
        to -> {
          made++;
          for (int i = 0; i < 100; i++) to.writeDouble(1.0 / i);
        });
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }
}
