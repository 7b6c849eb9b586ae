package org.entente.event;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An offer, promise, threat or demand that an event makes: its actors make it to its recipients.
 *
 * @param content what is to be done, by whoever makes it or, of a demand, by whom it is made to;
 *     {@code null} where the words leave it open ("warned of consequences")
 * @param deadline by when, its precision included; {@code null} where none is named
 */
public record Commitment(Kind kind, @Nullable Content content, @Nullable EventDate deadline) {
  /** What was said. */
  public enum Kind {
    OFFER(EventType.AGREE, EventType.CONCEDE),
    PROMISE(EventType.AGREE, EventType.CONCEDE),
    THREAT(EventType.THREATEN),
    DEMAND(EventType.REQUEST);

    private final Set<EventType> types;

    Kind(EventType first, EventType... others) {
      types = EnumSet.of(first, others);
    }

    /** Whether an event of that type can make one. */
    public boolean isMadeBy(EventType type) {
      return types.contains(type);
    }

    /** The name in the record: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  public Commitment {
    if (deadline != null && deadline.day() == null)
      throw new IllegalArgumentException(
          "A deadline without a day (%s) is none".formatted(deadline.basis()));
  }

  /** What it is for people: {@code threat of SANCTION expel}. */
  public String label() {
    return content == null ? kind.label() : "%s of %s".formatted(kind.label(), content.label());
  }
}
