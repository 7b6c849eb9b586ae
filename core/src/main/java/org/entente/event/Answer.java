package org.entente.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * That an event answers an earlier offer, promise, threat or demand.
 *
 * @param to what kind is answered; {@code null} where the words do not say ("agreed to meet")
 * @param content what was offered or asked for; {@code null} where the words do not say ("accepted
 *     the proposal")
 */
public record Answer(Kind kind, Commitment.@Nullable Kind to, @Nullable Content content) {
  /** How it is answered. */
  public enum Kind {
    ACCEPTS,
    REFUSES,
    WITHDRAWS,
    FULFILS;

    /** The name in the record: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  /** For people: {@code accepts an offer of CONSULT}. */
  public String label() {
    String what = to == null ? "what was offered or asked" : "the " + to.label();
    return kind.label() + " " + what + (content == null ? "" : " of " + content.label());
  }
}
