package org.entente.ledger.interchange;

import java.time.LocalDate;
import java.util.Map;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.jspecify.annotations.Nullable;

/**
 * An event as another project coded it.
 *
 * @param key what the origin names it by; unique there together with the day
 * @param type PLOVER's; {@code null} for what PLOVER does not code, such as statements
 * @param quad by the root of the CAMEO code, as the field's files count it; not always the quad of
 *     {@code type}
 * @param cameo empty where the file has PLOVER's types alone
 * @param goldstein the file's own value, from -10 to +10: PLOVER's score where it has no other
 * @param label what the file calls the act
 * @param rest the file's other columns that are not empty
 */
public record ImportedEvent(
    String key,
    LocalDate day,
    ImportedParty actor,
    ImportedParty recipient,
    @Nullable EventType type,
    String cameo,
    QuadClass quad,
    double goldstein,
    String label,
    Map<String, String> rest) {
  public ImportedEvent {
    rest = Map.copyOf(rest);
    if (!(Math.abs(goldstein) <= 10)) // negated, so that NaN fails too
    throw new IllegalArgumentException("Goldstein %s outside [-10, 10]".formatted(goldstein));
  }
}
