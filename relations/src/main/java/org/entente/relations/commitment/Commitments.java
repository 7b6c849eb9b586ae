package org.entente.relations.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.entente.event.Answer;
import org.entente.event.Event;
import org.jspecify.annotations.Nullable;

/** Reads commitments and what became of them off the events. */
public final class Commitments {
  private static final Comparator<Told> ORDER =
      Comparator.comparing((Told told) -> day(told, LocalDate.MAX))
          .thenComparing(told -> !told.makes())
          .thenComparing(told -> told.event().id().value());

  private final List<Line> lines = new ArrayList<>();

  private Commitments() {}

  /**
   * All commitments of the events, the first made first. The order of the events does not matter.
   *
   * @param on the last day of which anything is known, as a ledger's last article: what nothing
   *     came of until then is open or lapsed; events of later days are left out
   */
  public static List<CommitmentCourse> of(Collection<Event> events, LocalDate on) {
    var commitments = new Commitments();
    events.stream()
        .map(Told::of)
        .filter(told -> told.makes() || told.answers() || told.does())
        .filter(told -> !day(told, LocalDate.MIN).isAfter(on))
        .sorted(ORDER)
        .forEach(commitments::add);
    commitments.lines.forEach(line -> line.passTo(on));
    return commitments.lines.stream()
        .map(Line::course)
        .sorted(
            Comparator.comparing(
                    (CommitmentCourse course) -> course.made().day(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(course -> course.id().value()))
        .toList();
  }

  /** Words count from the last day they can have been said, deeds from the first they can be of. */
  private static LocalDate day(Told told, LocalDate unknown) {
    LocalDate day = told.makes() || told.answers() ? told.last() : told.event().date().day();
    return day == null ? unknown : day;
  }

  private void add(Told told) {
    LocalDate day = day(told, LocalDate.MAX);
    if (!day.equals(LocalDate.MAX)) lines.forEach(line -> line.passTo(day));
    Answer answer = told.event().terms().answer();
    boolean answered = answer != null && told.answers() && answer(told, answer, day);
    if (told.makes() && !answered) make(told, day);
    if (told.does()) fulfil(told);
  }

  /** One answer is to one commitment: the last one made that it fits. */
  private boolean answer(Told told, Answer answer, LocalDate day) {
    Line latest = null;
    for (Line line : lines)
      if (canAnswer(line, day) && Matching.effect(line, told, answer) != null)
        latest = later(latest, line);
    if (latest == null) return false;
    Move.Effect effect = Matching.effect(latest, told, answer);
    if (effect != null) latest.move(told, effect, day);
    return true;
  }

  private static boolean canAnswer(Line line, LocalDate day) {
    LocalDate said = line.said();
    return line.isAliveOn(day) && said != null && !day.isBefore(said);
  }

  private static Line later(@Nullable Line one, Line other) {
    LocalDate said = one == null ? null : one.said();
    LocalDate others = other.said();
    return one == null || said == null || (others != null && !others.isBefore(said)) ? other : one;
  }

  private void make(Told told, LocalDate day) {
    Line agreed = null;
    for (Line line : lines)
      if (canAnswer(line, day) && line.status() != Status.ACCEPTED && Matching.agrees(line, told))
        agreed = later(agreed, line);
    if (agreed != null) {
      agreed.move(told, Move.Effect.ACCEPTED, day);
      // one that is made to a third is a promise to him as well
      if (Matching.isToMaker(agreed, told)) return;
    }
    for (Line line : lines.reversed())
      if ((Matching.isSame(line, told) || isHeardAgain(line, told)) && !line.isOverBefore(told)) {
        line.repeat(told);
        return;
      }
    lines.add(new Line(told));
  }

  /** The same agreement, told again. */
  private static boolean isHeardAgain(Line line, Told told) {
    return Matching.agrees(line, told) && Matching.isToMaker(line, told);
  }

  /** An act is strictly later than the word that it makes true. */
  private void fulfil(Told deed) {
    LocalDate day = deed.event().date().day();
    if (day == null) return;
    for (Line line : lines) {
      LocalDate said = line.said();
      if (said != null && day.isAfter(said) && line.isAliveOn(day) && Matching.fulfils(line, deed))
        line.move(deed, line.fulfilment(), day);
    }
  }
}
