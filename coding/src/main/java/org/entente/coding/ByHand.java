package org.entente.coding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.entente.actor.Party;
import org.entente.actor.Sector;
import org.entente.article.Span;
import org.entente.coding.acts.ActCode;
import org.entente.coding.acts.Ontology;
import org.entente.event.Act;
import org.entente.event.DatePrecision;
import org.entente.event.EventDate;
import org.entente.event.EventType;

/**
 * Parts of an event as people write them. What makes no sense is an {@link
 * IllegalArgumentException} that names the words and what would.
 */
public final class ByHand {
  private static final String BASIS = "named by hand";

  private final UnaryOperator<String> codes;

  /**
   * @param codes the code of an actor's code, name or demonym; throws when it stands for nobody
   */
  public ByHand(UnaryOperator<String> codes) {
    this.codes = codes;
  }

  /**
   * An act.
   *
   * @param words PLOVER type, with mode and CAMEO code if they matter: {@code ACCUSE}, {@code
   *     SANCTION expel 166}, {@code CONSULT - 040}
   * @param contexts that it keeps
   */
  public static Act act(String words, List<String> contexts) {
    return Ontology.standard().act(code(words), contexts);
  }

  private static ActCode code(String words) {
    String[] parts = words.strip().split("\\s+");
    String mode = parts.length > 1 ? parts[1].toLowerCase(Locale.ROOT) : "-";
    String name = parts[0].toUpperCase(Locale.ROOT);
    if (Arrays.stream(EventType.values()).noneMatch(known -> known.name().equals(name)))
      throw new IllegalArgumentException(
          "'%s' is no PLOVER type: one of %s"
              .formatted(parts[0], Arrays.toString(EventType.values())));
    String cameo = parts.length > 2 ? parts[2] : root(EventType.valueOf(name));
    return ActCode.of(parts.length > 3 ? words : "%s %s %s".formatted(name, mode, cameo));
  }

  /** The CAMEO code that says no more than the type does. */
  private static String root(EventType type) {
    return switch (type) {
      case AGREE -> "030";
      case CONSULT -> "040";
      case SUPPORT -> "050";
      case COOPERATE -> "060";
      case AID -> "070";
      case CONCEDE -> "080";
      case RETREAT -> "087";
      case REQUEST -> "100";
      case ACCUSE -> "110";
      case REJECT -> "120";
      case THREATEN -> "130";
      case PROTEST -> "140";
      case MOBILIZE -> "150";
      case SANCTION -> "160";
      case COERCE -> "170";
      case ASSAULT -> "190";
    };
  }

  /**
   * Actors or recipients.
   *
   * @param words code, name or demonym of each, and PLOVER's sector if any: {@code Russia GOV}
   */
  public List<Party> parties(List<String> words) {
    return words.stream().map(one -> party(one.strip())).toList();
  }

  /** A last word in capitals that is a sector's code is the sector. */
  private Party party(String words) {
    int space = words.lastIndexOf(' ');
    String last = words.substring(space + 1);
    Sector sector =
        space < 0
            ? null
            : Arrays.stream(Sector.values())
                .filter(known -> known.name().equals(last))
                .findFirst()
                .orElse(null);
    String name = sector == null ? words : words.substring(0, space).strip();
    return new Party(name, name, codes.apply(name), sector, new Span(0, 0), BASIS);
  }

  /** A day, month or year: {@code 2021-04-15}, {@code 2021-04}, {@code 2021} or {@code unknown}. */
  public static EventDate date(String words) {
    try {
      if (words.equals("unknown")) return EventDate.unknown(BASIS);
      return switch (words.length()) {
        case 4 -> new EventDate(Year.parse(words).atDay(1), DatePrecision.YEAR, BASIS);
        case 7 -> new EventDate(YearMonth.parse(words).atDay(1), DatePrecision.MONTH, BASIS);
        default -> new EventDate(LocalDate.parse(words), DatePrecision.DAY, BASIS);
      };
    } catch (DateTimeException notADate) {
      throw new IllegalArgumentException(
          "'%s' is no date. Maybe write it as 2021-04-15, 2021-04, 2021 or unknown"
              .formatted(words),
          notADate);
    }
  }
}
