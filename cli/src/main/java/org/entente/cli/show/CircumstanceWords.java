package org.entente.cli.show;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.cli.terminal.Cells;
import org.entente.event.EventPlace;
import org.entente.event.Magnitude;
import org.jspecify.annotations.Nullable;

/** Where an act took place and how large it was, in words. */
final class CircumstanceWords {
  private CircumstanceWords() {}

  /** {@code Geneva, CHE (city, 46.20 N 6.14 E)}; empty without a place. */
  static String place(@Nullable EventPlace place) {
    if (place == null) return "";
    String name = Cells.printable(place.name());
    String code = place.code() == null ? "" : ", " + place.code();
    String kind = place.kind() == null ? "" : place.kind().label();
    String where = position(place);
    String detail = kind + (kind.isEmpty() || where.isEmpty() ? "" : ", ") + where;
    return name + code + (detail.isEmpty() ? "" : " (" + detail + ")");
  }

  private static String position(EventPlace place) {
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    if (latitude == null || longitude == null) return "";
    return String.format(
        Locale.ROOT,
        "%.2f %s %.2f %s",
        Math.abs(latitude),
        latitude < 0 ? "S" : "N",
        Math.abs(longitude),
        longitude < 0 ? "W" : "E");
  }

  /** {@code dead 24 to 99, about ('dozens')}; empty without a number. */
  static String magnitudes(List<Magnitude> magnitudes) {
    return magnitudes.stream().map(CircumstanceWords::magnitude).collect(Collectors.joining("; "));
  }

  private static String magnitude(Magnitude magnitude) {
    Double most = magnitude.most();
    String number =
        most == null
            ? number(magnitude.least()) + " or more"
            : most == magnitude.least()
                ? number(magnitude.least())
                : number(magnitude.least()) + " to " + number(most);
    String unit = magnitude.unit() == null ? "" : " " + Cells.printable(magnitude.unit());
    return "%s %s%s%s ('%s')"
        .formatted(
            magnitude.kind().label(),
            number,
            unit,
            magnitude.approximate() ? ", about" : "",
            Cells.printable(magnitude.text()));
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, number == Math.rint(number) ? "%,.0f" : "%,.2f", number);
  }
}
