package org.entente.web.page;

import java.time.LocalDate;
import org.entente.event.DatePrecision;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.entente.ledger.Change;
import org.jspecify.annotations.Nullable;

/** A form's choice as a change of the ledger. */
public final class Corrections {
  private static final int LONGEST_REASON = 2_000;

  private Corrections() {}

  /** What somebody gave as their reason; {@code null} when they gave none. */
  public static @Nullable String reason(@Nullable String why) {
    if (why == null || why.isBlank()) return null;
    if (why.length() > LONGEST_REASON)
      throw new RefusedException(
          "A reason of %,d characters; %,d are enough".formatted(why.length(), LONGEST_REASON));
    return why.strip();
  }

  public static Change change(String what, @Nullable String day, @Nullable EventId other) {
    return switch (what) {
      case "no_event" -> new Change.NoEvent();
      case "note" -> new Change.Note();
      case "original" -> new Change.Original();
      case "date" -> new Change.DateWas(date(day));
      case "duplicate" -> {
        if (other == null) throw new RefusedException("A duplicate of which event? Give its id");
        yield new Change.DuplicateOf(other);
      }
      default -> throw new RefusedException("No correction is called '%s'".formatted(what));
    };
  }

  private static EventDate date(@Nullable String day) {
    LocalDate given = Asked.day("date", day);
    return given == null
        ? EventDate.unknown("corrected")
        : new EventDate(given, DatePrecision.DAY, "corrected");
  }
}
