package org.entente.coding.where;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coding.acts.Ontology;
import org.junit.jupiter.api.Test;

/** The table of places against facts that were written down apart from it. */
class PlaceTableTest {
  /** Lands of a state far from it. */
  private static final Set<String> OVERSEAS =
      Set.of(
          "Nuuk",
          "Greenland",
          "Noumea",
          "New Caledonia",
          "Mayotte",
          "Gibraltar",
          "Chagos Islands",
          "Guam",
          "Pago Pago");

  private record Row(
      String kind,
      String name,
      List<String> names,
      String code,
      double latitude,
      double longitude) {
    static Row of(String[] cells) {
      List<String> names =
          Stream.concat(Stream.of(cells[1]), Arrays.stream(cells[2].split("; ")))
              .filter(name -> !name.isEmpty())
              .toList();
      return new Row(
          cells[0],
          cells[1],
          names,
          cells[3],
          Double.parseDouble(cells[4]),
          Double.parseDouble(cells[5]));
    }
  }

  private static final List<Row> ROWS =
      Ontology.rows("/org/entente/coding/where/places.tsv").stream().map(Row::of).toList();

  @Test
  void thereAreCapitalsCitiesRegionsAndSites() {
    assertThat(ROWS.stream().filter(row -> !row.kind().equals("country"))).hasSizeGreaterThan(1100);
    assertThat(ROWS.stream().map(Row::kind).distinct())
        .containsExactlyInAnyOrder("country", "capital", "city", "region", "site");
  }

  @Test
  void noNameIsTwoPlaces() {
    assertThat(ROWS.stream().flatMap(row -> row.names().stream())).doesNotHaveDuplicates();
  }

  @Test
  void everyStateHasACapital() {
    var withCapital =
        ROWS.stream().filter(row -> row.kind().equals("capital")).map(Row::code).toList();
    var without =
        ROWS.stream()
            .filter(row -> row.kind().equals("country") && !withCapital.contains(row.code()))
            .map(Row::name);
    // cities that are states
    assertThat(without).containsExactlyInAnyOrder("Singapore", "Vatican City");
  }

  @Test
  void everyPlaceLiesWithinItsState() throws IOException {
    Map<String, double[]> boxes = boxes();
    assertThat(
            ROWS.stream()
                .filter(row -> boxes.containsKey(row.code()) && !OVERSEAS.contains(row.name()))
                .filter(row -> !isWithin(boxes.get(row.code()), row)))
        .isEmpty();
    assertThat(ROWS.stream().filter(row -> boxes.containsKey(row.code()))).hasSizeGreaterThan(1000);
  }

  private static boolean isWithin(double[] box, Row row) {
    return box[0] <= row.latitude()
        && row.latitude() <= box[1]
        && box[2] <= row.longitude()
        && row.longitude() <= box[3];
  }

  private static Map<String, double[]> boxes() throws IOException {
    Map<String, double[]> boxes = new HashMap<>();
    try (InputStream table =
        Objects.requireNonNull(PlaceTableTest.class.getResourceAsStream("boxes.txt"))) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(cells ->
              boxes.put(
                  cells[0],
                  Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray()));
    }
    return boxes;
  }
}
