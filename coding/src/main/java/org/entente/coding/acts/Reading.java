package org.entente.coding.acts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.Token;
import org.entente.event.Auxiliary;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a word of the sentence as an act.
 *
 * @param trigger the word that carries the construction
 * @param entry the lexicon entry
 * @param code what it means after the algebra
 * @param auxiliary what the operators add to its standing
 * @param content the act that an operator works on; {@code null} for a content entry
 * @param score how much the construction asked for; higher readings win
 */
public record Reading(
    Token trigger,
    LexiconEntry entry,
    ActCode code,
    Set<Auxiliary> auxiliary,
    @Nullable Reading content,
    int score) {
  /** The score of a reading with none of its slots filled; each that is filled adds to it. */
  static final int HALF_FILLED = -10;

  /** Whether the sentence has not all that the entry asks for. */
  public boolean isHalfFilled() {
    return score < 0;
  }

  /** How much of what the entry asks for is there, from 0; of a half-filled reading. */
  public int filled() {
    return score - HALF_FILLED;
  }

  /** How much is missing, from 1; of a half-filled reading. */
  public int missing() {
    return entry.asked() - filled();
  }

  /** Trigger words from the outermost operator to the innermost act. */
  public List<Token> chain() {
    List<Token> chain = new ArrayList<>();
    for (Reading at = this; at != null; at = at.content) chain.add(at.trigger);
    return chain;
  }

  /** The innermost act. */
  public Reading innermost() {
    Reading at = this;
    while (at.content != null) at = at.content;
    return at;
  }

  public Optional<Reading> inner() {
    return Optional.ofNullable(content);
  }

  /** The same reading taken as another code with more auxiliary modes. */
  Reading as(ActCode other, Set<Auxiliary> more) {
    Set<Auxiliary> all = EnumSet.noneOf(Auxiliary.class);
    all.addAll(auxiliary);
    all.addAll(more);
    return new Reading(trigger, entry, other, Set.copyOf(all), content, score);
  }

  /** The algebra step for people: {@code refuse(CONSULT 040) = REJECT meet 125}. */
  public String step() {
    Reading inner = content;
    if (inner == null || entry.operator() == null) return code.toString();
    String modes =
        auxiliary.isEmpty()
            ? ""
            : " " + String.join("+", auxiliary.stream().map(Auxiliary::label).sorted().toList());
    return "%s(%s) = %s%s".formatted(entry.operator(), inner.step(), code, modes);
  }
}
