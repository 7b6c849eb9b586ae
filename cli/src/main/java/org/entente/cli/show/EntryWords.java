package org.entente.cli.show;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.coding.acts.LexiconEntry;

/** The parts of a lexicon entry in the words of a table. */
final class EntryWords {
  private EntryWords() {}

  /** {@code SANCTION discontinue 163}, or {@code refuse( ), else REJECT 120} of an operator. */
  static String meaning(LexiconEntry entry) {
    String act = String.valueOf(entry.act());
    if (entry.operator() == null) return act;
    return entry.operator()
        + "( )"
        + (entry.otherwise() == null ? "" : ", else " + entry.otherwise());
  }

  /** The words that trigger it, as its file has them. */
  static String words(LexiconEntry entry) {
    return Stream.of("verb", "noun")
        .flatMap(kind -> entry.written().getOrDefault(kind, List.of()).stream())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What must and must not stand in its slots. */
  static String asks(LexiconEntry entry) {
    return entry.written().entrySet().stream()
        .filter(part -> part.getKey().startsWith("with"))
        .map(part ->
            "%s: %s"
                .formatted(
                    part.getKey().replaceFirst("^without ", "not ").replaceFirst("^with ", ""),
                    String.join(", ", part.getValue())))
        .collect(Collectors.joining("; "));
  }
}
