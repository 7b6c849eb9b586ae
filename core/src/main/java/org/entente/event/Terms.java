package org.entente.event;

import org.jspecify.annotations.Nullable;

/**
 * What an act binds somebody to, on what it hangs, and what earlier word it answers. Most acts do
 * none of the three.
 *
 * @param commitment the offer, promise, threat or demand that it makes
 * @param condition on what it hangs
 * @param answer how it answers an earlier commitment
 */
public record Terms(
    @Nullable Commitment commitment, @Nullable Condition condition, @Nullable Answer answer) {
  /** Of an act that binds nobody. */
  public static final Terms NONE = new Terms(null, null, null);

  /** Of an act that only hangs on a condition; {@code null} for none. */
  public static Terms conditional(@Nullable String words) {
    return words == null ? NONE : new Terms(null, Condition.of(words), null);
  }

  /** The words of the condition, if there is one. */
  public @Nullable String conditionWords() {
    return condition == null ? null : condition.text();
  }
}
