package org.entente.cli;

import java.time.LocalDate;
import org.entente.article.Article;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The day something was published, on the command line: one that has begun somewhere on earth. */
final class PublicationDay implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String value) {
    LocalDate day = new Day().convert(value);
    if (Article.isToCome(day))
      throw new TypeConversionException(
          "nothing can have been published on %s, which is still to come".formatted(day));
    return day;
  }
}
