package org.entente.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The day something was published, on the command line: one that has begun somewhere on earth. */
final class PublicationDay implements ITypeConverter<LocalDate> {
  private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

  @Override
  public LocalDate convert(String value) {
    LocalDate day = new Day().convert(value);
    if (day.isAfter(LocalDate.now(EARLIEST_ZONE)))
      throw new TypeConversionException(
          "nothing can have been published on %s, which is still to come".formatted(day));
    return day;
  }
}
