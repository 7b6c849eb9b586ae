package org.entente.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.event.Coding;
import org.entente.event.Coding.Gap;
import org.entente.event.Coding.Reason;

/** What a run of coding came to, in numbers. */
final class CodingReport {
  private int articles;
  private int storedBefore;
  private int refused;
  private int undated;
  private final Map<String, Integer> foreign = new TreeMap<>();
  private int coded;
  private int mentions;
  private int newEvents;
  private final Map<Reason, Integer> withoutEvent = new EnumMap<>(Reason.class);
  private final Map<Gap, Integer> unresolved = new EnumMap<>(Gap.class);

  void coded(List<Coding> codings) {
    articles++;
    for (Coding coding : codings)
      switch (coding) {
        case Coding.Coded found -> {
          coded++;
          mentions += found.events().size();
        }
        case Coding.NoEvent none -> withoutEvent.merge(none.reason(), 1, Integer::sum);
        case Coding.Unresolved gap -> unresolved.merge(gap.gap(), 1, Integer::sum);
      }
  }

  void newEvents(int events) {
    newEvents += events;
  }

  void storedBefore() {
    storedBefore++;
  }

  /** An article without a day of publication, or with one that cannot be. */
  void undated() {
    undated++;
  }

  /** An article that is stored and not coded. */
  void foreign(String language) {
    foreign.merge(language, 1, Integer::sum);
  }

  void refused() {
    refused++;
  }

  int articles() {
    return articles;
  }

  int sentences() {
    return coded + sum(withoutEvent) + sum(unresolved);
  }

  boolean anyRefused() {
    return refused > 0;
  }

  /**
   * @param seconds how long the run took
   * @param kept whether there is a ledger in which events are new or not
   */
  List<String> summary(double seconds, boolean kept) {
    var lines = new ArrayList<String>();
    lines.add(
        "%,d articles coded, %,d in the ledger before, %,d refused; %.1f s, %.1f sentences a second"
            .formatted(
                articles, storedBefore, refused, seconds, sentences() / Math.max(seconds, 0.001)));
    lines.add(
        "%,d sentences: %,d with events, %,d without%s, %,d unresolved%s"
            .formatted(
                sentences(),
                coded,
                sum(withoutEvent),
                parts(withoutEvent),
                sum(unresolved),
                parts(unresolved)));
    lines.add(
        kept
            ? "%,d mentions of events, %,d of the events new".formatted(mentions, newEvents)
            : "%,d mentions of events; nothing kept".formatted(mentions));
    if (!foreign.isEmpty())
      lines.add(
          "%,d articles are not in English, and so were not coded: %s"
              .formatted(
                  sum(foreign),
                  foreign.entrySet().stream()
                      .map(entry -> "%,d %s".formatted(entry.getValue(), language(entry.getKey())))
                      .collect(Collectors.joining(", "))));
    if (undated > 0)
      lines.add(
          "%,d articles state no usable day of publication: relative dates stay unknown unless head line or address has one"
              .formatted(undated));
    return lines;
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String parts(Map<? extends Enum<?>, Integer> counts) {
    return counts.isEmpty()
        ? ""
        : counts.entrySet().stream()
            .map(entry -> "%,d %s".formatted(entry.getValue(), words(entry.getKey())))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String language(String code) {
    String name = Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? code : name;
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
