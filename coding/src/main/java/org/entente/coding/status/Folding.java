package org.entente.coding.status;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.acts.ActCode;
import org.entente.coding.acts.Algebra;
import org.entente.coding.acts.Reading;
import org.entente.event.Auxiliary;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The codebook's folding rules, applied once and here: what stands in the future or is negated is
 * often another type of act. "Will send aid" is AGREE, "will withdraw" CONCEDE, "will attack"
 * THREATEN, "will not lift the ban" REJECT.
 */
public final class Folding {
  private static final ActCode NOT_ALLOWED = new ActCode(EventType.CONCEDE, null, "080");

  private Folding() {}

  /**
   * @param code the code to record
   * @param operator the row of the algebra that made it; {@code null} when nothing was folded
   * @param auxiliary what still qualifies it
   */
  public record Folded(ActCode code, @Nullable String operator, Set<Auxiliary> auxiliary) {}

  public static Folded fold(Reading reading, Standing standing) {
    EnumSet<Auxiliary> modes = EnumSet.noneOf(Auxiliary.class);
    modes.addAll(reading.auxiliary());
    modes.addAll(standing.auxiliary());
    ActCode code = reading.code();
    boolean cooperative = !code.isConflict();
    // "did not fail to send"
    if (standing.negated() && reading.auxiliary().contains(Auxiliary.NEGATION))
      modes.remove(Auxiliary.NEGATION);
    // "fears that it will attack" announces nothing
    if (standing.doubtful()) return new Folded(code, null, Set.copyOf(modes));
    if (standing.scheduled() && !standing.negated() && reading.auxiliary().isEmpty())
      return apply("plan", code, modes, Auxiliary.FUTURE);
    // "will not allow attacks": what is not allowed is another's, so the refusal is what is told
    boolean forbidding = "allow".equals(reading.entry().operator()) && reading.content() != null;
    if (standing.negated()
        && !cooperative
        && forbidding
        && (standing.future() || standing.refusing()))
      return apply("refuse", NOT_ALLOWED, modes, Auxiliary.values());
    boolean unyielding = code.cameo().startsWith("080") && !standing.hypothetical();
    if (standing.negated() && cooperative && (unyielding || standing.refusing()))
      return apply(
          "refuse", code, modes, Auxiliary.NEGATION, Auxiliary.HYPOTHETICAL, Auxiliary.FUTURE);
    if (standing.future() && standing.negated() && cooperative)
      return apply("refuse", code, modes, Auxiliary.FUTURE, Auxiliary.NEGATION);
    if (standing.future() && !standing.negated() && reading.auxiliary().isEmpty())
      return apply(yields(code) ? "yield" : "intend", code, modes, Auxiliary.FUTURE);
    return new Folded(code, null, Set.copyOf(modes));
  }

  /** What somebody is willing to do, though no word of time says that it is to come. */
  public static Folded intended(Reading reading) {
    return apply("intend", reading.code(), EnumSet.noneOf(Auxiliary.class));
  }

  /** What is given up in words keeps its type when it is still to come. */
  private static boolean yields(ActCode code) {
    return code.type() == EventType.CONCEDE || code.type() == EventType.RETREAT;
  }

  private static Folded apply(
      String operator, ActCode code, EnumSet<Auxiliary> modes, Auxiliary... absorbed) {
    Optional<Algebra.Result> result = Algebra.standard().apply(operator, code);
    if (result.isEmpty() || result.get().nothing())
      return new Folded(code, null, Set.copyOf(modes));
    for (Auxiliary mode : absorbed) modes.remove(mode);
    modes.addAll(result.get().auxiliary());
    String by = result.get().code().isPresent() ? operator : null;
    return new Folded(result.get().code().orElse(code), by, Set.copyOf(modes));
  }
}
