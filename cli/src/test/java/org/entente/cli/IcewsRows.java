package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A file as ICEWS writes it, of invented events. */
final class IcewsRows {
  private static final String HEADING =
      "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t"
          + "Intensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\t"
          + "Publisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";

  private final List<String> rows = new ArrayList<>(List.of(HEADING));

  IcewsRows add(LocalDate day, String actor, String recipient, String cameo, double intensity) {
    rows.add(
        "%d\t%s\tGovernment (%s)\t\t%s\tAct %s\t%s\t%s\tGovernment (%s)\t\t%s\t\t\t\t\t\t\t\t\t"
            .formatted(
                rows.size(), day, actor, actor, cameo, cameo, intensity, recipient, recipient));
    return this;
  }

  /** Talk on every day of ninety, and from the day on accusations and sanctions instead. */
  static IcewsRows quarrel(LocalDate first, LocalDate from) {
    var rows = new IcewsRows();
    for (LocalDate day = first; day.isBefore(first.plusDays(180)); day = day.plusDays(1)) {
      boolean calm = day.isBefore(from);
      int more = (int) (day.toEpochDay() % 3);
      for (int i = 0; i <= more; i++) {
        rows.add(day, "Norway", "Chad", calm ? "040" : "163", calm ? 1 : -8);
        if (i < 2) rows.add(day, "Chad", "Norway", calm ? "042" : "112", calm ? 1.9 : -2);
      }
    }
    return rows;
  }

  IcewsRows line(String line) {
    rows.add(line);
    return this;
  }

  Path write(Path file) {
    try {
      return Files.write(file, rows);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
