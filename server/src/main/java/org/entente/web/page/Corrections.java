package org.entente.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coding.ByHand;
import org.entente.event.EventId;
import org.entente.ledger.Change;
import org.entente.ledger.Correction;
import org.entente.ledger.CorrectionRefusedException;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** What somebody says of an event, in a form or a program's words, as changes of the ledger. */
public final class Corrections {
  private static final int LONGEST_REASON = 2_000;
  private static final int MOST_PARTIES = 50;

  private static final ByHand WORDS = new ByHand(Corrections::code);

  private Corrections() {}

  /**
   * A correction as it is said.
   *
   * @param what {@code type}, {@code actor}, {@code recipient}, {@code joint}, {@code date}, {@code
   *     parts} for several of these at once, {@code duplicate}, {@code split}, {@code no_event},
   *     {@code note} or {@code original}
   * @param type such as {@code ACCUSE} or {@code SANCTION expel 166}
   * @param actor who acted: code, name or demonym of each, and sector if any: {@code Russia GOV}
   * @param recipient on whom, likewise
   * @param day such as {@code 2021-04-15}, {@code 2021-04} or {@code 2021}; nothing for unknown
   * @param other id of the event that this one is a {@code duplicate} of
   * @param report id of the report to {@code split} off
   * @param why the reason, or the words of a {@code note}
   */
  public record Said(
      @Nullable String what,
      @Nullable String type,
      @Nullable List<String> actor,
      @Nullable List<String> recipient,
      @Nullable String day,
      @Nullable String other,
      @Nullable String report,
      @Nullable String why) {}

  /**
   * Stores a correction.
   *
   * @param by whose word it is
   * @return what was stored
   * @throws RefusedException when it makes no sense
   * @throws NotFoundException when it names an event that is not there
   */
  public static List<Correction> store(Ledger ledger, LedgerEvent found, Said said, String by) {
    try {
      return ledger.correct(found.event().id(), changes(ledger, found, said), by, reason(said.why));
    } catch (CorrectionRefusedException | IllegalArgumentException e) {
      throw new RefusedException(String.valueOf(e.getMessage()));
    }
  }

  private static List<Change> changes(Ledger ledger, LedgerEvent found, Said said) {
    String what = said.what == null ? "" : said.what;
    return switch (what) {
      case "type" -> List.of(type(found, needed("type", said.type)));
      case "actor" -> List.of(actors(needed("actor", said.actor)));
      case "recipient" -> List.of(recipients(needed("recipient", said.recipient)));
      case "joint" -> List.of(new Change.RecipientsWere(List.of()));
      case "date" -> List.of(date(said.day));
      case "parts" -> parts(found, said);
      case "duplicate" -> List.of(new Change.DuplicateOf(event(ledger, said.other)));
      case "split" ->
          List.of(new Change.Apart(needed("report", said.report).strip().toLowerCase(Locale.ROOT)));
      case "no_event" -> List.of(new Change.NoEvent());
      case "note" -> List.of(new Change.Note());
      case "original" -> List.of(new Change.Original());
      default ->
          throw new RefusedException(
              "No correction is called '%s': one of type, actor, recipient, joint, date, parts, duplicate, split, no_event, note, original"
                  .formatted(Asked.cut(what)));
    };
  }

  private static List<Change> parts(LedgerEvent found, Said said) {
    var changes = new ArrayList<Change>();
    if (Asked.words(said.type) != null) changes.add(type(found, needed("type", said.type)));
    if (isGiven(said.actor)) changes.add(actors(needed("actor", said.actor)));
    if (isGiven(said.recipient)) changes.add(recipients(needed("recipient", said.recipient)));
    if (Asked.words(said.day) != null) changes.add(date(said.day));
    if (changes.isEmpty())
      throw new RefusedException("Nothing is said: give type, actor, recipient or day");
    return changes;
  }

  private static Change type(LedgerEvent found, String words) {
    return new Change.ActWas(ByHand.act(words, found.event().act().contexts()));
  }

  private static Change actors(List<String> names) {
    return new Change.ActorsWere(WORDS.parties(names));
  }

  private static Change recipients(List<String> names) {
    return new Change.RecipientsWere(WORDS.parties(names));
  }

  private static Change date(@Nullable String day) {
    String words = Asked.words(day);
    return new Change.DateWas(ByHand.date(words == null ? "unknown" : words));
  }

  private static EventId event(Ledger ledger, @Nullable String id) {
    String other = Asked.words(id);
    if (other == null) throw new RefusedException("A duplicate of which event? Give its id");
    return FoundEvent.in(ledger, other).event().id();
  }

  private static String needed(String name, @Nullable String value) {
    String words = Asked.words(value);
    if (words == null) throw new RefusedException("This correction needs '%s'".formatted(name));
    return words;
  }

  private static List<String> needed(String name, @Nullable List<String> values) {
    List<String> all =
        values == null
            ? List.of()
            : values.stream().filter(value -> value != null && !value.isBlank()).toList();
    if (all.isEmpty()) throw new RefusedException("This correction needs '%s'".formatted(name));
    if (all.size() > MOST_PARTIES)
      throw new RefusedException("%d parties; %d at most".formatted(all.size(), MOST_PARTIES));
    return all;
  }

  private static boolean isGiven(@Nullable List<String> values) {
    return values != null && values.stream().anyMatch(value -> value != null && !value.isBlank());
  }

  private static String code(String name) {
    return Names.codeOf(name)
        .orElseThrow(() ->
            new RefusedException(
                "No actor '%s' is known: give a code such as USA, a name or a demonym"
                    .formatted(Asked.cut(name))));
  }

  /** What somebody gave as their reason; {@code null} when they gave none. */
  private static @Nullable String reason(@Nullable String why) {
    if (why == null || why.isBlank()) return null;
    if (why.length() > LONGEST_REASON)
      throw new RefusedException(
          "A reason of %,d characters; %,d are enough".formatted(why.length(), LONGEST_REASON));
    return why.strip();
  }
}
