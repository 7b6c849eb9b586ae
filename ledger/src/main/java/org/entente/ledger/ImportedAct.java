package org.entente.ledger;

import java.time.LocalDate;
import java.util.Set;
import org.entente.event.Auxiliary;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.jspecify.annotations.Nullable;

/**
 * An imported event without its words and its reference: what is measured of all of them.
 *
 * @param type {@code null} for what PLOVER does not code
 * @param goldstein the file's own value, from -10 to +10
 */
public record ImportedAct(
    LocalDate day,
    String actor,
    String recipient,
    @Nullable EventType type,
    QuadClass quad,
    double goldstein) {
  /** All imported events are taken for actual. */
  public static final Set<Auxiliary> AUXILIARY = Set.of();
}
