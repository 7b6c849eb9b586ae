package org.entente.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.actor.Party;
import org.entente.actor.Sector;
import org.entente.article.Span;
import org.entente.coding.acts.ActCode;
import org.entente.coding.acts.Ontology;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.entente.event.EventDate;
import org.entente.event.EventType;
import org.entente.ledger.Change;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The parts of an event that a reader says otherwise. */
final class PartsOption {
  private static final String BASIS = "named by hand";

  private final ActorNames names = new ActorNames();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "PLOVER type, with mode and CAMEO code if they matter: ACCUSE, \"SANCTION expel\","
              + " \"SANCTION expel 166\", \"CONSULT - 040\".")
  private @Nullable String type;

  @Option(
      names = "--actor",
      paramLabel = "NAME[ SECTOR]",
      split = ",",
      description = "Who acted: code, name or demonym, and PLOVER's sector if any: \"Russia GOV\".")
  private @Nullable List<String> actors;

  @Option(
      names = "--recipient",
      paramLabel = "NAME[ SECTOR]",
      split = ",",
      description = "On whom, likewise.")
  private @Nullable List<String> recipients;

  @Option(names = "--joint", description = "On nobody: its actors acted together, or on no one.")
  private boolean joint;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "When it happened: 2021-04-15, 2021-04, 2021, or unknown.")
  private @Nullable String date;

  List<Change> changes(CommandSpec spec, Event event) {
    if (joint && recipients != null)
      throw new ParameterException(
          spec.commandLine(), "--joint and --recipient contradict each other");
    try {
      List<Change> changes = new ArrayList<>();
      if (type != null)
        changes.add(new Change.ActWas(Ontology.standard().act(code(type), contexts(event))));
      if (actors != null) changes.add(new Change.ActorsWere(parties(actors)));
      if (recipients != null) changes.add(new Change.RecipientsWere(parties(recipients)));
      if (joint) changes.add(new Change.RecipientsWere(List.of()));
      if (date != null) changes.add(new Change.DateWas(date(date)));
      return changes;
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private static List<String> contexts(Event event) {
    return event.act().contexts();
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

  private List<Party> parties(List<String> words) {
    List<Party> parties = new ArrayList<>();
    for (String one : words) parties.add(party(one.strip()));
    return parties;
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
    return new Party(name, name, names.code(name), sector, new Span(0, 0), BASIS);
  }

  private static EventDate date(String words) {
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
