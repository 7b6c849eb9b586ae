package org.entente.ledger.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the cells of several formats have in common. */
final class Cells {
  private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("M/d/uuuu");

  private Cells() {}

  /** A day as {@code 2018-06-01}, {@code 6/1/2018} or {@code 20180601}. */
  static LocalDate day(String cell) throws RefusedRowException {
    try {
      if (cell.indexOf('/') >= 0) return LocalDate.parse(cell, MONTH_FIRST);
      return cell.length() == 8
          ? LocalDate.parse(cell, DateTimeFormatter.BASIC_ISO_DATE)
          : LocalDate.parse(cell);
    } catch (DateTimeException notADay) {
      throw new RefusedRowException("date '%s' is no day".formatted(cell));
    }
  }

  /**
   * A value from -10 to 10.
   *
   * @param what the cell is called in a refusal
   */
  static double value(String what, String cell) throws RefusedRowException {
    try {
      double value = Double.parseDouble(cell);
      if (Math.abs(value) <= 10) return value;
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw new RefusedRowException("%s '%s' is no number from -10 to 10".formatted(what, cell));
  }

  /** The cells of these columns that say something. */
  static Map<String, String> rest(Row row, Collection<String> columns) {
    Map<String, String> rest = new LinkedHashMap<>();
    for (String column : columns) {
      String cell = row.find(column);
      if (cell != null) rest.put(column, cell);
    }
    return rest;
  }

  /** All columns but those that are read otherwise. */
  static Collection<String> without(Collection<String> columns, Collection<String> read) {
    return columns.stream().filter(column -> !read.contains(column)).toList();
  }
}
