package org.entente.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.event.EventType;
import org.entente.ledger.EventSearch;
import org.entente.ledger.Origin;
import org.entente.ledger.Status;
import org.entente.relation.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an address, read: blank parts are {@code null}, and what makes no sense is refused
 * with the value and what would.
 */
public final class Asked {
  private static final Pattern PAIR = Pattern.compile("([A-Z]{3})-([A-Z]{3})");
  private static final int LONGEST = 200;

  private Asked() {}

  public static Relation relation(String pair) {
    var matcher = PAIR.matcher(pair.toUpperCase(Locale.ROOT));
    if (!matcher.matches() || matcher.group(1).equals(matcher.group(2)))
      throw new RefusedException(
          "'%s' is no relation: two different codes such as USA-RUS".formatted(cut(pair)));
    return new Relation(matcher.group(1), matcher.group(2));
  }

  public static @Nullable LocalDate day(String name, @Nullable String text) {
    if (text == null || text.isBlank()) return null;
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new RefusedException("%s '%s' is no day such as 2021-04-15".formatted(name, cut(text)));
    }
  }

  public static @Nullable String code(String name, @Nullable String text) {
    if (text == null || text.isBlank()) return null;
    String code = text.strip().toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z]{3}"))
      throw new RefusedException("%s '%s' is no code such as USA".formatted(name, cut(text)));
    return code;
  }

  /** The code of who says so, or {@link EventSearch#OWN_VOICE}. */
  public static @Nullable String speaker(@Nullable String text) {
    return text != null && text.strip().equals(EventSearch.OWN_VOICE)
        ? EventSearch.OWN_VOICE
        : code("speaker", text);
  }

  public static @Nullable EventType type(@Nullable String text) {
    return oneOf(EventType.class, "type", text);
  }

  /** The constant that a text names, in any case and with blanks or hyphens for underscores. */
  public static <E extends Enum<E>> @Nullable E oneOf(
      Class<E> kind, String name, @Nullable String text) {
    return text == null || text.isBlank() ? null : one(kind, name, text);
  }

  public static Status status(@Nullable String text, Status otherwise) {
    return text == null || text.isBlank() ? otherwise : one(Status.class, "status", text);
  }

  public static Origin origin(@Nullable String text) {
    if (text == null || text.isBlank()) return new Origin.Coded();
    if (!text.matches("[a-z0-9_]{1,40}"))
      throw new RefusedException("No origin '%s'".formatted(cut(text)));
    return Origin.of(text);
  }

  public static EventSearch.@Nullable Cursor cursor(@Nullable String text) {
    if (text == null || text.isBlank()) return null;
    try {
      return EventSearch.Cursor.of(text);
    } catch (IllegalArgumentException e) {
      throw new RefusedException("after '%s' is no place in a list".formatted(cut(text)));
    }
  }

  public static @Nullable String words(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The publisher of a name; {@code null} for every one. */
  public static @Nullable Set<String> publishers(@Nullable String name) {
    String words = words(name);
    return words == null ? null : Set.of(words);
  }

  private static <E extends Enum<E>> E one(Class<E> kind, String name, String text) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(value -> value.name().equalsIgnoreCase(text.strip().replaceAll("[ -]", "_")))
        .findFirst()
        .orElseThrow(() ->
            new RefusedException(
                "%s '%s' is none of %s"
                    .formatted(
                        name,
                        cut(text),
                        Arrays.stream(kind.getEnumConstants())
                            .map(value -> value.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")))));
  }

  /** As much of what was given as an answer repeats. */
  public static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
