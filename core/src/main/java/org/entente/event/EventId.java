package org.entente.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.entente.actor.Party;

/**
 * Names an event. Reports of the same act by the same parties on the same day share it; an event
 * whose day is not known is told apart by article.
 *
 * @param value 16 lower-case hexadecimal digits
 */
public record EventId(String value) {
  public EventId {
    if (!value.matches("[0-9a-f]{16}"))
      throw new IllegalArgumentException(
          "Event id '%s' is not 16 hexadecimal digits".formatted(value));
  }

  /** The id of an event from what makes it the same event. */
  public static EventId of(
      EventDate date,
      List<Party> actors,
      List<Party> recipients,
      Act act,
      Set<Auxiliary> auxiliary,
      String article) {
    String when = date.precision() == DatePrecision.DAY ? date.label() : date.label() + article;
    return hash(
        String.join(
            "|",
            when,
            sortedCodes(actors),
            sortedCodes(recipients),
            act.type().name(),
            String.join("+", act.modes().stream().sorted().toList()),
            String.join("+", auxiliary.stream().map(Auxiliary::label).sorted().toList())));
  }

  /** The id that a text hashes to: the first 64 bits of its SHA-256. */
  public static EventId hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new EventId(HexFormat.of().formatHex(digest, 0, 8));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static String sortedCodes(List<Party> parties) {
    return String.join("+", parties.stream().map(Party::code).distinct().sorted().toList());
  }

  @Override
  public String toString() {
    return value;
  }
}
