package org.entente.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of users that nobody could log in by keeps a server from starting, in one clear line. */
class UserFileTest {
  private static final String HASH = "$2y$05$abcdefghijklmnopqrstuuJ0Vd0Tn5G0RSKl1Y1Q1Jv5hXU6R6H1W";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                            | the file of users | it is not there
          ''                | No user stands in | Maybe add one by: htpasswd -B
          '# nobody'        | No user stands in | Maybe add one by: htpasswd -B
          ada:secret        | line 1            | with a bcrypt hash. Maybe write it by: htpasswd -B
          ada:HASH;:HASH    | line 2            | with a bcrypt hash
          ada:HASH;ada:HASH | line 2            | stands there twice. Maybe delete one
          """)
  void whatIsWrongIsSaidWithItsLineAndWhatToDo(
      @Nullable String lines, String where, String what, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("people.txt");
    if (lines != null) Files.writeString(file, lines.replace("HASH", HASH).replace(";", "\n"));
    var settings = new ServerSettings("127.0.0.1", 0, Fixture.TOKEN, file);
    try (Ledger ledger = Ledger.openInMemory()) {
      assertThatThrownBy(
              () -> WebServer.start(settings, ledger, () -> Fixture.CODER, () -> Fixture.NAME))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining(file.toString())
          .message()
          .containsIgnoringCase(where)
          .contains(what);
    }
  }
}
