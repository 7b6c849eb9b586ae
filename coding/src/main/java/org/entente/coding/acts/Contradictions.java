package org.entente.coding.acts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.coding.acts.LexiconEntry.Example;

/**
 * Refuses entries of a user's files that cannot hold beside the others: the same words in the same
 * slots with another meaning, and one sentence with two codes. Only what involves a user's entry is
 * looked at; the standard lexicon has its examples as tests.
 */
final class Contradictions {
  private Contradictions() {}

  static void check(List<LexiconEntry> entries) {
    checkMeanings(entries);
    checkExamples(entries);
  }

  private static void checkMeanings(List<LexiconEntry> entries) {
    for (LexiconEntry own : entries)
      if (own.own())
        for (LexiconEntry other : entries)
          if (construction(own).equals(construction(other)) && !meaning(own).equals(meaning(other)))
            sharedWord(own, other)
                .ifPresent(word -> {
                  throw contradiction(own, other, word);
                });
  }

  private static Object construction(LexiconEntry entry) {
    return List.of(entry.isOperator(), entry.with(), entry.without(), entry.content());
  }

  private static Object meaning(LexiconEntry entry) {
    return Arrays.asList(entry.act(), entry.operator(), entry.otherwise());
  }

  private static Optional<Phrase> sharedWord(LexiconEntry one, LexiconEntry other) {
    return shared(one.verbs(), other.verbs()).or(() -> shared(one.nouns(), other.nouns()));
  }

  private static Optional<Phrase> shared(Set<Phrase> some, Set<Phrase> others) {
    return some.stream().filter(others::contains).findFirst();
  }

  private static LexiconException contradiction(LexiconEntry own, LexiconEntry other, Phrase word) {
    return new LexiconException(
        own.file(),
        own.line(),
        "'%s' takes '%s' for %s, and '%s' (%s) the same word in the same slots for %s. Maybe give it the id '%s' to override that entry, or a slot that tells them apart"
            .formatted(
                own.id(), word, told(own), other.id(), other.place(), told(other), other.id()));
  }

  private static String told(LexiconEntry entry) {
    return entry.act() == null ? "operator " + entry.operator() : Objects.toString(entry.act());
  }

  private record Standing(LexiconEntry entry, Example example) {
    String place() {
      return "%s:%d".formatted(entry.file(), example.line());
    }
  }

  private static void checkExamples(List<LexiconEntry> entries) {
    Map<String, List<Standing>> byText = new HashMap<>();
    for (LexiconEntry entry : entries)
      for (Example example : entry.examples()) {
        List<Standing> same =
            byText.computeIfAbsent(
                example.text().replaceAll("\\s+", " "), any -> new ArrayList<>());
        Standing here = new Standing(entry, example);
        for (Standing other : same)
          if ((entry.own() || other.entry().own())
              && !codes(example).equals(codes(other.example())))
            throw contradiction(entry.own() ? here : other, entry.own() ? other : here);
        same.add(here);
      }
  }

  private static Set<String> codes(Example example) {
    return Arrays.stream(example.codes().split(";"))
        .map(String::trim)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static LexiconException contradiction(Standing own, Standing other) {
    return new LexiconException(
        own.entry().file(),
        own.example().line(),
        "the example '%s' must give '%s' here and '%s' in %s ('%s'). Maybe correct one, or override that entry"
            .formatted(
                own.example().text(),
                own.example().codes(),
                other.example().codes(),
                other.place(),
                other.entry().id()));
  }
}
