package org.entente.relations;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.entente.relations.series.ChannelSeries;

/** Series and results measured elsewhere; a test that needs an absent file skips and says so. */
public final class Reference {
  private static final Path FOLDER = Path.of("..", "..", "shared", "relations");

  private Reference() {}

  public static List<String> lines(String file) {
    Path path = FOLDER.resolve(file);
    assumeTrue(Files.exists(path), () -> "skipped: no " + path.normalize() + " to compare with");
    try (InputStream bytes = Files.newInputStream(path);
        InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        var reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Daily counts of 27 dyads of 2018 by name such as {@code GBR>RUS}. */
  public static Map<String, ChannelSeries> icewsDaily() {
    return series(lines("icews18_dyad_daily.csv"), 1, 1, 1, new int[][] {{2, 3}, {4}, {5}});
  }

  /** Weekly counts by name such as {@code gulf.cameo IRQ>KUW}. */
  public static Map<String, ChannelSeries> kedsWeekly() {
    return series(lines("keds_dyad_weekly.csv.gz"), 2, 2, 7, new int[][] {{3}, {4}, {5}});
  }

  private static Map<String, ChannelSeries> series(
      List<String> lines, int nameColumns, int dayColumn, int daysPerStep, int[][] columns) {
    var rows = new LinkedHashMap<String, List<String[]>>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      String name = String.join(" ", List.of(cells).subList(0, nameColumns));
      rows.computeIfAbsent(name, key -> new ArrayList<>()).add(cells);
    }
    var series = new LinkedHashMap<String, ChannelSeries>();
    rows.forEach((name, cells) ->
        series.put(
            name,
            ChannelSeries.of(
                LocalDate.parse(cells.getFirst()[dayColumn]),
                daysPerStep,
                sums(cells, columns[0]),
                sums(cells, columns[1]),
                sums(cells, columns[2]))));
    return series;
  }

  private static int[] sums(List<String[]> rows, int[] columns) {
    return rows.stream()
        .mapToInt(cells -> {
          int sum = 0;
          for (int column : columns) sum += Integer.parseInt(cells[column]);
          return sum;
        })
        .toArray();
  }

  /** Every list of dates of a file, by the keys that lead to it, joined by a slash. */
  public static Map<String, List<LocalDate>> expectedDates(String file) {
    var dates = new LinkedHashMap<String, List<LocalDate>>();
    String outer = "";
    String inner = "";
    var key = Pattern.compile("^( +)\"([^\"]+)\": .*");
    var day = Pattern.compile("^ +\"(\\d{4}-\\d{2}-\\d{2})\",?$");
    for (String line : lines(file)) {
      var keyed = key.matcher(line);
      var dated = day.matcher(line);
      if (keyed.matches() && keyed.group(1).length() == 1) {
        outer = keyed.group(2);
        inner = "";
      } else if (keyed.matches()) inner = "/" + keyed.group(2);
      if (keyed.matches() && line.contains("[")) dates.put(outer + inner, new ArrayList<>());
      else if (dated.matches())
        dates.getOrDefault(outer + inner, new ArrayList<>()).add(LocalDate.parse(dated.group(1)));
    }
    return dates;
  }
}
