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
 * @param negated said not to be so
 * @param future said to come, by will, shall, going to or a plan
 * @param hypothetical possible, wished, asked, conditional or unconfirmed
 * @param obliged said that it must or should be done
 * @param past told as background: past perfect, or recalled
 * @param condition words of the condition it hangs on
 * @param reasons the words that decided, for people
 */
public record Standing(
    boolean negated,
    boolean future,
    boolean hypothetical,
    boolean obliged,
    boolean past,
    @Nullable String condition,
    List<String> reasons) {

  /** The auxiliary modes these make, before any are folded into the code. */
  public Set<Auxiliary> auxiliary() {
    Set<Auxiliary> modes = EnumSet.noneOf(Auxiliary.class);
    if (negated) modes.add(Auxiliary.NEGATION);
    if (future) modes.add(Auxiliary.FUTURE);
    if (hypothetical || obliged) modes.add(Auxiliary.HYPOTHETICAL);
    if (past) modes.add(Auxiliary.HISTORICAL);
    return modes;
  }

  public Standing withCondition(@Nullable String words) {
    return new Standing(negated, future, hypothetical, obliged, past, words, reasons);
  }

  public String because() {
    return reasons.stream().distinct().collect(Collectors.joining(", "));
  }
}
