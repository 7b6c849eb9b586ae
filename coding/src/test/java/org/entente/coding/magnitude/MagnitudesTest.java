package org.entente.coding.magnitude;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.coding.Shared;
import org.entente.event.Event;
import org.entente.event.Magnitude;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MagnitudesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void aNumberBelongsToTheActWhoseSizeItIs(String expected, String text) {
    List<Event> events = Shared.events(text, "2021-05-12");

    assertThat(measured(events)).as("%s", events).isEqualTo(expected);
    for (Event event : events)
      for (Magnitude magnitude : event.circumstances().magnitudes())
        assertThat(magnitude.span().of(text)).isEqualTo(magnitude.text());
  }

  private static String measured(List<Event> events) {
    String measured =
        events.stream()
            .filter(event -> !event.circumstances().magnitudes().isEmpty())
            .map(event ->
                event.act().type()
                    + " "
                    + event.circumstances().magnitudes().stream()
                        .map(MagnitudesTest::written)
                        .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "));
    return measured.isEmpty() ? "-" : measured;
  }

  private static String written(Magnitude magnitude) {
    Double most = magnitude.most();
    String range =
        most == null ? "+" : most == magnitude.least() ? "" : "-" + "%.0f".formatted(most);
    String unit = magnitude.unit() == null ? "" : " " + magnitude.unit();
    return "%s %.0f%s%s%s"
        .formatted(
            magnitude.kind().label(),
            magnitude.least(),
            range,
            magnitude.approximate() ? "~" : "",
            unit);
  }

  static Stream<Object[]> cases() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(MagnitudesTest.class.getResourceAsStream("magnitudes.txt"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> (Object[]) line.split(" \\| ", 2))
              .toList()
              .stream();
    }
  }
}
