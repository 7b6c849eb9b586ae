package org.entente.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line. */
final class Day implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException notADay) {
      throw new TypeConversionException(
          "'%s' is not a day. Maybe write it as 2021-04-15".formatted(value));
    }
  }
}
