package org.entente.sources;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Article;
import org.entente.sources.page.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * The article in one line of JSON.
 *
 * <p>{@code id} and {@code text} are needed. The day stands in {@code date}, {@code
 * publication_date} or {@code published}, the first of them that is there; {@code url}, {@code
 * title}, {@code publisher} and {@code language} may stand beside it. A needed field that is wrong
 * refuses the line, another one is left out with a warning, unknown ones are passed over.
 */
final class ArticleLine {
  private static final int LONGEST_ID = 500;
  private static final List<String> DATES = List.of("date", "publication_date", "published");
  private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2})([-_].*)?");

  private final Origin origin;
  private final Defaults defaults;
  private final Collection<Reading.Warning> warnings;

  ArticleLine(Origin origin, Defaults defaults, Collection<Reading.Warning> warnings) {
    this.origin = origin;
    this.defaults = defaults;
    this.warnings = warnings;
  }

  Article parse(String json) throws RefusedException {
    Map<String, JsonFields.Value> fields = JsonFields.parse(json, defaults.fields());
    String publisher = optional(fields, "publisher");
    return new Article(
        id(fields),
        optional(fields, "url"),
        optional(fields, "title"),
        publisher == null ? defaults.publisher() : publisher,
        date(fields),
        language(optional(fields, "language")),
        text(fields));
  }

  private static String id(Map<String, JsonFields.Value> fields) throws RefusedException {
    JsonFields.Value id = needed(fields, "id");
    if (!id.isString() && !id.isNumber())
      throw bad("has the id %s. Write it as a string or a number.".formatted(id.shown()));
    boolean storable =
        id.text().length() <= LONGEST_ID
            && id.text().codePoints().noneMatch(c -> Character.isISOControl(c) || isHalf(c));
    if (id.text().isBlank() || !storable)
      throw bad(
          "has the id %s. Write one of 1 to %d visible characters."
              .formatted(id.shown(), LONGEST_ID));
    return id.text();
  }

  private String text(Map<String, JsonFields.Value> fields) throws RefusedException {
    JsonFields.Value text = needed(fields, "text");
    if (!text.isString())
      throw bad("has a 'text' that is %s. Write it as a string.".formatted(text.shown()));
    if (text.text().isBlank())
      throw new RefusedException(
          Problem.EMPTY, "has an empty 'text'. Remove it or fetch it again.");
    return whole("text", text.text());
  }

  private @Nullable LocalDate date(Map<String, JsonFields.Value> fields) {
    for (String name : DATES) {
      JsonFields.Value value = fields.get(name);
      if (value == null || value.text().isBlank()) continue;
      return usable(value.text());
    }
    if (defaults.date() == null)
      warn(
          Problem.NO_DATE,
          "has no date, so days such as 'yesterday' in it stay unknown. Add a 'date', or give --date.");
    return defaults.date();
  }

  /** What is no day dates nothing: the article is read without it. */
  private @Nullable LocalDate usable(String day) {
    try {
      return PublicationDate.parse(day);
    } catch (RefusedException none) {
      Optional<LocalDate> inWords =
          defaults.fields().isEmpty() ? Optional.empty() : DateWords.day(day, Optional.empty());
      if (inWords.isPresent()) return inWords.get();
      warn(none.problem(), String.valueOf(none.getMessage()));
      return null;
    }
  }

  private @Nullable String optional(Map<String, JsonFields.Value> fields, String name) {
    JsonFields.Value value = fields.get(name);
    if (value == null || value.text().isBlank()) return null;
    if (value.isString()) return whole(name, value.text());
    warn(
        Problem.BAD_FIELD,
        "has a '%s' that is %s; it was left out. Write it as a string."
            .formatted(name, value.shown()));
    return null;
  }

  private @Nullable String language(@Nullable String code) {
    if (code == null) return null;
    Matcher matcher = LANGUAGE.matcher(code);
    if (matcher.matches()) return matcher.group(1).toLowerCase(Locale.ROOT);
    warn(
        Problem.BAD_FIELD,
        "has the language %s; it was left out. Write its code of two letters, such as 'en'."
            .formatted(Shown.value(code)));
    return null;
  }

  /** Databases refuse zeros and half characters: each is replaced, so that offsets hold. */
  private String whole(String name, String text) {
    if (text.codePoints().noneMatch(c -> c == 0 || isHalf(c))) return text;
    warn(
        Problem.ENCODING,
        "has zeros or half characters in its '%s'; each was read as \uFFFD. Fetch or convert it again."
            .formatted(name));
    return text.codePoints()
        .map(c -> c == 0 || isHalf(c) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static JsonFields.Value needed(Map<String, JsonFields.Value> fields, String name)
      throws RefusedException {
    JsonFields.Value value = fields.get(name);
    if (value != null) return value;
    throw new RefusedException(
        Problem.MISSING_FIELD,
        "has no '%s'. Each line needs 'id' and 'text'; rename the field that holds it, or name it with --map."
            .formatted(name));
  }

  private static RefusedException bad(String message) {
    return new RefusedException(Problem.BAD_FIELD, message);
  }

  private void warn(Problem problem, String message) {
    warnings.add(new Reading.Warning(problem, origin + " " + message));
  }
}
