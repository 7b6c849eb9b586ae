package org.entente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.event.Attribution;
import org.entente.event.Event;

/** One event with its standing in a line of words, for tests. */
final class Told {
  private Told() {}

  /**
   * {@code RUS COERCE USA; hypothetical; on 2021; because …; if …; by Joe Biden under the pretext
   * disputed}.
   */
  static String line(Event event) {
    List<String> parts = new ArrayList<>();
    parts.add(
        (event.actorCodes() + " " + event.act().type() + " " + event.recipientCodes()).strip());
    if (!event.act().modes().isEmpty())
      parts.add(
          (event.actorCodes() + " " + event.act().label() + " " + event.recipientCodes()).strip());
    parts.add(
        event.actual()
            ? "actual"
            : event.auxiliaryInOrder().stream()
                .map(mode -> mode.label())
                .collect(Collectors.joining("+")));
    parts.add("on " + event.date().label());
    parts.add("because " + event.date().basis());
    if (event.terms().conditionWords() != null) parts.add(event.terms().conditionWords());
    if (event.saidBy().isEmpty()) parts.add("by the publisher");
    for (Attribution link : event.saidBy())
      parts.add("by %s %s %s".formatted(link.name(), link.cue(), link.kind().label()));
    return String.join("; ", parts);
  }
}
