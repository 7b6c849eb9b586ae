package org.entente.event;

import java.util.List;

/**
 * An act that is spoken of and not told as done: what is offered, threatened, demanded, or what a
 * condition hangs on.
 *
 * @param type PLOVER type
 * @param modes PLOVER modes of that type, often none or one
 * @param cameo CAMEO code of two to four digits
 * @param recipients codes of on whom, where the words name somebody
 */
public record Content(EventType type, List<String> modes, String cameo, List<String> recipients) {
  public Content {
    modes = List.copyOf(modes);
    recipients = List.copyOf(recipients);
    if (!cameo.matches("\\d{2,4}"))
      throw new IllegalArgumentException("CAMEO code '%s' is not 2-4 digits".formatted(cameo));
  }

  /** On nobody named. */
  public Content(EventType type, List<String> modes, String cameo) {
    this(type, modes, cameo, List.of());
  }

  /** The same on others. */
  public Content on(List<String> codes) {
    return new Content(type, modes, cameo, codes);
  }

  /** Type and modes as people read them, such as {@code SANCTION expel}. */
  public String label() {
    return modes.isEmpty() ? type.name() : type + " " + String.join("+", modes);
  }
}
