package org.entente.coding.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coding.Shared;
import org.entente.event.Attribution;
import org.entente.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the suite of standing and attribution, with the events that it tells.
 *
 * @param marker what it is about
 */
record ToldSentence(String marker, String text, List<Expected> events) {
  private static final Pattern EVENT =
      Pattern.compile(
          "(?<codes>\\S+ [A-Z]+(?: [A-Z+]+)?)"
              + "(?<modes>(?: (?:historical|future|hypothetical|negation))*)"
              + "(?: \\{(?<condition>.*)\\})?(?: by (?<by>.*))?");

  /** An event that must come out; its condition and speakers only where they are the point. */
  record Expected(String codes, @Nullable String condition, @Nullable String by) {
    static Expected read(String words) {
      Matcher event = EVENT.matcher(words.strip());
      if (!event.matches()) throw new IllegalArgumentException("No event: " + words);
      return new Expected(
          event.group("codes") + event.group("modes"), event.group("condition"), event.group("by"));
    }

    boolean isActual() {
      return !codes.matches(".* (historical|future|hypothetical|negation)");
    }

    boolean fits(Event event) {
      String words = event.terms().conditionWords();
      return codes.equals(line(event))
          && (condition == null || words != null && words.contains(condition))
          && (by == null || by.equals(speakers(event)));
    }
  }

  static ToldSentence read(String line) {
    String[] parts = line.split(" \\| ");
    if (parts.length != 3) throw new IllegalArgumentException("No case: " + line);
    return new ToldSentence(
        parts[0], parts[1], Arrays.stream(parts[2].split("; ")).map(Expected::read).toList());
  }

  /** What is missing or too much; empty where all is right. */
  List<String> faults() {
    List<Event> told = Shared.events(text, "2021-05-12");
    List<String> faults = new ArrayList<>();
    for (Expected event : events)
      if (told.stream().noneMatch(event::fits)) faults.add("missing " + event);
    for (Event event : told)
      if (event.actual()
          && events.stream()
              .filter(Expected::isActual)
              .noneMatch(one -> one.codes().equals(line(event))))
        faults.add("too much " + line(event));
    if (!faults.isEmpty())
      told.forEach(event ->
          faults.add(
              "told %s {%s} by %s"
                  .formatted(line(event), event.terms().conditionWords(), speakers(event))));
    return faults;
  }

  private static String line(Event event) {
    StringBuilder line = new StringBuilder(event.actorCodes() + " " + event.act().type());
    if (!event.recipients().isEmpty()) line.append(' ').append(event.recipientCodes());
    event.auxiliaryInOrder().forEach(mode -> line.append(' ').append(mode.label()));
    return line.toString();
  }

  private static String speakers(Event event) {
    if (event.saidBy().isEmpty()) return "publisher";
    return String.join(", ", event.saidBy().stream().map(ToldSentence::speaker).toList());
  }

  private static String speaker(Attribution link) {
    return (link.code() == null ? "?" : link.code()) + " " + link.kind().label();
  }
}
