package org.entente.sources;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds for articles that do not say it themselves.
 *
 * @param date day of publication; {@code null} leaves it unknown
 * @param publisher whose voice the articles are
 */
public record Defaults(@Nullable LocalDate date, @Nullable String publisher) {
  public static final Defaults NONE = new Defaults(null, null);
}
