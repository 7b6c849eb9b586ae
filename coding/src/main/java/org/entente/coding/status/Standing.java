package org.entente.coding.status;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.event.Auxiliary;
import org.jspecify.annotations.Nullable;

/**
 * The standing of an act in its sentence.
 *
 * @param cues the words that decide, from the act outwards
 * @param condition words of the condition it hangs on
 */
public record Standing(List<Cue> cues, @Nullable String condition) {
  private static final Set<Kind> OPEN =
      EnumSet.of(
          Kind.WOULD,
          Kind.POSSIBLE,
          Kind.CONDITION,
          Kind.WISHED,
          Kind.TRIED,
          Kind.PLANNED,
          Kind.ASKED,
          Kind.DEMANDED,
          Kind.UNTOLD,
          Kind.GENERAL,
          Kind.THOUGHT,
          Kind.ALLEGED,
          Kind.DOUBTED,
          Kind.PURPOSE);

  private static final Set<Kind> DOUBTFUL =
      EnumSet.of(Kind.CONDITION, Kind.WISHED, Kind.THOUGHT, Kind.ALLEGED, Kind.DOUBTED);

  /** What readers make of an act that nothing qualifies. */
  private static final double TOLD = 2.8;

  public Standing {
    cues = List.copyOf(cues);
  }

  /** Said not to be so. */
  public boolean negated() {
    return cues.stream().filter(cue -> cue.kind().negates()).count() % 2 == 1;
  }

  /** Said to come, by will, shall, going to or a plan. */
  public boolean future() {
    return has(Kind.WILL);
  }

  /** Possible, wished, asked, conditional or unconfirmed. */
  public boolean hypothetical() {
    return cues.stream().anyMatch(cue -> OPEN.contains(cue.kind()));
  }

  /** Feared, hoped, doubted or asked about, so that nobody announces it. */
  public boolean doubtful() {
    return cues.stream().anyMatch(cue -> DOUBTFUL.contains(cue.kind()));
  }

  /** Said that it must or should be done. */
  public boolean obliged() {
    return has(Kind.OBLIGED) || has(Kind.ADVISED);
  }

  /** Whether nothing leaves it open but a "would". */
  public boolean onlyWould() {
    return !obliged()
        && cues.stream()
            .filter(cue -> OPEN.contains(cue.kind()))
            .allMatch(cue -> cue.kind() == Kind.WOULD);
  }

  /** "Would not meet them", with no condition: it refused to. */
  public boolean refusing() {
    return has(Kind.WOULD) && onlyWould() && condition == null;
  }

  /** Said by an adjective to come: "the planned visit". */
  public boolean scheduled() {
    return has(Kind.SCHEDULED);
  }

  /** Told in the past perfect, other than of what might have been. */
  public boolean past() {
    return has(Kind.PAST) && !has(Kind.CONDITION);
  }

  /** Told as history, whatever its tense: "the anniversary of". */
  public boolean recalled() {
    return has(Kind.RECALLED);
  }

  private boolean has(Kind kind) {
    for (Cue cue : cues) if (cue.kind() == kind) return true;
    return false;
  }

  /** The auxiliary modes these make, before any are folded into the code. */
  public Set<Auxiliary> auxiliary() {
    Set<Auxiliary> modes = EnumSet.noneOf(Auxiliary.class);
    if (negated()) modes.add(Auxiliary.NEGATION);
    if (future() || scheduled()) modes.add(Auxiliary.FUTURE);
    if (hypothetical() || obliged()) modes.add(Auxiliary.HYPOTHETICAL);
    if (past() || recalled()) modes.add(Auxiliary.HISTORICAL);
    return modes;
  }

  /**
   * How certain a reader may be that it happened, from -3 (it did not) over 0 (no idea) to 3 (it
   * did). Each further word that leaves it open takes some certainty away.
   */
  public double certainty() {
    boolean negated = negated();
    double certainty = TOLD;
    int open = 0;
    for (Cue cue : cues) {
      if (cue.kind() == Kind.PAST
          || cue.kind() == Kind.RECALLED
          || (cue.kind().negates() && !negated)) continue;
      double left = negated ? cue.kind().negated() : cue.kind().certainty();
      certainty = Math.min(certainty, left);
      if (!cue.kind().negates()) open++;
    }
    if (open > 1) certainty -= 0.3 * (open - 1);
    return negated ? -Math.max(certainty, 0.1) : Math.max(certainty, 0);
  }

  /** The words that decided, for people. */
  public List<String> reasons() {
    return cues.stream().map(Cue::words).toList();
  }

  public Standing withCondition(@Nullable String words) {
    return new Standing(cues, words);
  }

  public String because() {
    return reasons().stream().distinct().collect(Collectors.joining(", "));
  }
}
