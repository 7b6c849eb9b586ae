package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresAddressTest {
  private static final Map<String, String> NAMED = Map.of("PGUSER", "nan", "PGPASSWORD", "s3cret");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jdbc:postgresql://host/db                              | jdbc:postgresql://host/db               | nan | s3cret
          postgresql://host:5433/db                              | jdbc:postgresql://host:5433/db          | nan | s3cret
          postgres://ann:s3cret@host/db                          | jdbc:postgresql://host/db               | ann | s3cret
          JDBC:PostgreSQL://ann:s3%2Fcret+@host/db               | jdbc:postgresql://host/db               | ann | s3/cret+
          jdbc:postgresql://host/db?user=ann&password=s3cret     | jdbc:postgresql://host/db               | ann | s3cret
          jdbc:postgresql://host/db?currentSchema=x&user=ann     | jdbc:postgresql://host/db?currentSchema=x | ann | s3cret
          jdbc:postgresql:db                                     | jdbc:postgresql:db                      | nan | s3cret
          """)
  void userAndPasswordComeFromTheAddressOrTheEnvironment(
      String location, String url, String user, String password) {
    assertThat(PostgresAddress.isMeant(location)).isTrue();
    var address = PostgresAddress.of(location, NAMED);
    assertThat(address.url()).isEqualTo(url);
    assertThat(address.user()).isEqualTo(user);
    assertThat(address.password()).isEqualTo(password);
  }

  @Test
  void withoutAPasswordTheDriverLooksIntoItsFile() {
    assertThat(PostgresAddress.of("jdbc:postgresql://host/db", Map.of()).password()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://ann:s3cret@host/db",
        "jdbc:postgresql://host/db?user=ann&password=s3cret",
        "jdbc:postgresql://host/db?sslpassword=s3cret&password=s3cret",
        "jdbc:postgresql://ann:s3cret@host:notaport/db?password=s3cret"
      })
  void noPasswordIsEverShown(String location) {
    String shown;
    try {
      shown = PostgresAddress.of(location, Map.of()).toString();
    } catch (LedgerException e) {
      shown = e.getMessage();
    }
    assertThat(shown).contains("host").doesNotContain("s3cret");
  }

  @Test
  void whatIsNoAddressIsRefusedWithTheFormThatIs() {
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> Ledger.open("jdbc:postgresql://host:port/db"))
        .withMessageContaining("jdbc:postgresql://host/database");
  }

  @ParameterizedTest
  @ValueSource(strings = {"entente.duckdb", "jdbc:duckdb:x", "postgresql.duckdb", "./postgres:x"})
  void filesAreNoAddresses(String location) {
    assertThat(PostgresAddress.isMeant(location)).isFalse();
  }
}
