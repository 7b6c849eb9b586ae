package org.entente.cli.show;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.cli.terminal.Cells;
import org.entente.ledger.Reporting;
import org.jspecify.annotations.Nullable;

/** How an event is reported, in words. */
final class ReportingWords {
  private static final String OWN = "own";

  private ReportingWords() {}

  /** By how many independent voices, in what ways, from when to when. */
  static String reported(Reporting reporting) {
    return Stream.of(
            "by %s in %s"
                .formatted(
                    Words.count(reporting.voices(), "independent voice", "independent voices"),
                    Words.count(reporting.mentions(), "mention", "mentions")),
            reporting.outlets().isEmpty()
                ? ""
                : Cells.printable(String.join(", ", reporting.outlets())),
            reporting.attributions().stream()
                .map(kind -> kind.equals(OWN) ? "in the publisher's own voice" : kind)
                .collect(Collectors.joining(", ")),
            days(reporting.first(), reporting.last()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** Empty where all say the same. */
  static String contested(Reporting reporting) {
    return reporting.isContested()
        ? "%s that it happened, %s that it did not"
            .formatted(says(reporting.affirming()), says(reporting.denying()))
        : "";
  }

  private static String says(int voices) {
    return voices == 1 ? "1 voice says" : voices + " voices say";
  }

  private static String days(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null || last == null) return "";
    return Objects.equals(first, last)
        ? "on " + first
        : "first on %s, last on %s".formatted(first, last);
  }

  /** The marks of a list: how many mentions, and voices if more than one. */
  static String marks(Reporting reporting) {
    if (reporting.mentions() == 1) return "";
    return "×" + reporting.mentions() + (reporting.voices() > 1 ? " by " + reporting.voices() : "");
  }
}
