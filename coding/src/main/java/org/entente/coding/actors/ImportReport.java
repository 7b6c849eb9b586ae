package org.entente.coding.actors;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What an import took and what not.
 *
 * @param lines read
 * @param taken entries written, by kind of table
 * @param notTaken entries left out, by reason; every one of them stands in {@code list}
 * @param files written
 * @param list line, reason and text of what was not taken
 */
public record ImportReport(
    int lines,
    Map<String, Integer> taken,
    Map<String, Integer> notTaken,
    List<Path> files,
    Path list) {
  public int sumTaken() {
    return taken.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int sumNotTaken() {
    return notTaken.values().stream().mapToInt(Integer::intValue).sum();
  }
}
