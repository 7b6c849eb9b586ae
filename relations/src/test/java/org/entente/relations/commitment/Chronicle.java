package org.entente.relations.commitment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.Party;
import org.entente.actor.Sector;
import org.entente.article.Span;
import org.entente.event.Act;
import org.entente.event.Answer;
import org.entente.event.Auxiliary;
import org.entente.event.Circumstances;
import org.entente.event.Commitment;
import org.entente.event.Content;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.entente.event.EventType;
import org.entente.event.Evidence;
import org.entente.event.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Events written in one line each, with blanks between their parts: day ({@code 2021-04} is a
 * month, {@code ?} unknown), actors, act ({@code CONSULT:phone:041}), recipients or a dash; then
 * any of {@code offer=CONSULT:-:040@UKR}, {@code by=DAY}, {@code accepts=offer/CONSULT:-:040},
 * {@code is=negation}, {@code printed=DAY}. A party is {@code RUS}, {@code RUS.OPP}, {@code
 * IGO=NATO}, or with a person's name {@code USA/Biden}.
 */
final class Chronicle {
  private static final String UNSAID = "?";

  private Chronicle() {}

  static List<Event> of(String lines) {
    return Arrays.stream(lines.split(";")).map(String::strip).map(Chronicle::event).toList();
  }

  private static Event event(String line) {
    String[] parts = line.split("\\s+");
    EventDate date = date(parts[0]);
    LocalDate printed = date.day();
    var auxiliary = Set.<Auxiliary>of();
    Commitment commitment = null;
    Answer answer = null;
    EventDate deadline = null;
    for (int i = 4; i < parts.length; i++) {
      String key = parts[i].substring(0, parts[i].indexOf('='));
      String value = parts[i].substring(key.length() + 1);
      switch (key) {
        case "is" -> auxiliary = Set.of(Auxiliary.of(value));
        case "printed" -> printed = LocalDate.parse(value);
        case "by" -> deadline = date(value);
        case "offer", "promise", "threat", "demand" ->
            commitment = new Commitment(Commitment.Kind.of(key), content(value), null);
        default -> answer = answer(key, value);
      }
    }
    if (commitment != null)
      commitment = new Commitment(commitment.kind(), commitment.content(), deadline);
    Span nowhere = new Span(0, 1);
    return new Event(
        EventId.hash(line),
        date,
        parties(parts[1]),
        parts[3].equals("-") ? List.of() : parties(parts[3]),
        act(parts[2]),
        auxiliary,
        List.of(),
        Circumstances.NONE,
        new Terms(commitment, null, answer),
        new Evidence("a", null, null, printed, 0, nowhere, line, nowhere, line),
        "by.hand",
        null,
        line);
  }

  private static EventDate date(String text) {
    return switch (text.length()) {
      case 1 -> EventDate.unknown("not told");
      case 7 -> new EventDate(LocalDate.parse(text + "-01"), DatePrecision.MONTH, "told");
      default -> new EventDate(LocalDate.parse(text), DatePrecision.DAY, "told");
    };
  }

  private static Act act(String text) {
    Content content = content(text);
    if (content == null) throw new IllegalArgumentException("No act in " + text);
    return new Act(
        content.type(), content.modes(), List.of(), content.cameo(), content.type().score(), 0);
  }

  private static @Nullable Content content(String text) {
    if (text.equals(UNSAID)) return null;
    String[] on = text.split("@");
    String[] parts = on[0].split(":");
    return new Content(
        EventType.valueOf(parts[0]),
        parts.length < 2 || parts[1].equals("-") ? List.of() : List.of(parts[1]),
        parts.length < 3 ? "000" : parts[2],
        on.length < 2 ? List.of() : List.of(on[1]));
  }

  private static Answer answer(String kind, String value) {
    String[] parts = value.split("/");
    return new Answer(
        Answer.Kind.of(kind),
        parts[0].equals(UNSAID) ? null : Commitment.Kind.of(parts[0]),
        parts.length < 2 ? null : content(parts[1]));
  }

  private static List<Party> parties(String text) {
    return Arrays.stream(text.split("\\+")).map(Chronicle::party).toList();
  }

  private static Party party(String text) {
    String code = text.substring(0, 3);
    String rest = text.substring(3);
    Sector sector = rest.startsWith(".") ? Sector.valueOf(rest.substring(1)) : null;
    boolean person = rest.startsWith("/");
    String name = person || rest.startsWith("=") ? rest.substring(1) : code;
    String basis = person ? name + ": in office on that day" : name + ": name of " + code;
    return new Party(name, name, code, sector, new Span(0, 1), basis);
  }

  /** {@code offer USA→RUS kept 2021-06-16}, as the tables of tests write a commitment. */
  static String line(CommitmentCourse course) {
    String to = sides(course.to());
    return "%s %s%s %s%s"
        .formatted(
            course.kind().label(),
            sides(course.by()),
            to.isEmpty() ? "" : "→" + to,
            course.status().label(),
            course.status() == Status.OPEN ? "" : " " + course.since());
  }

  private static String sides(List<Side> sides) {
    return sides.stream().map(Side::label).collect(Collectors.joining("+"));
  }
}
