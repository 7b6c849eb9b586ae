package org.entente.coding.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.acts.LexiconEntry;
import org.entente.coding.acts.Phrase;
import org.entente.coding.acts.WordClass;
import org.entente.coding.parse.Lemmas;

/** Finds where a lexicon knows a word, also through its classes. */
public final class LexiconSearch {
  private final Lexicon lexicon;
  private final Map<String, WordClass> classes;

  /**
   * A place that knows the word.
   *
   * @param where "verb" or "noun" where the word triggers the entry, else "with SLOT" or "without
   *     SLOT"
   * @param written the word or the class that stands there
   * @param phrase the words found
   */
  public record Hit(LexiconEntry entry, String where, String written, Phrase phrase) {
    public boolean triggers() {
      return !where.startsWith("with");
    }
  }

  public LexiconSearch(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.classes =
        lexicon.classes().stream().collect(Collectors.toMap(WordClass::name, Function.identity()));
  }

  /** The places of a word, in any form, or of several words; those that trigger come first. */
  public List<Hit> find(String words) {
    Set<List<String>> forms = forms(words);
    List<Hit> hits = new ArrayList<>();
    for (boolean triggers : new boolean[] {true, false})
      for (LexiconEntry entry : lexicon.entries())
        entry
            .written()
            .forEach((where, written) -> {
              if (where.startsWith("with") == triggers) return;
              for (String word : written)
                phrases(word).stream()
                    .filter(phrase -> forms.stream().anyMatch(form -> holds(phrase, form)))
                    .forEach(phrase -> hits.add(new Hit(entry, where, word, phrase)));
            });
    return hits;
  }

  /** The classes that hold a word. */
  public List<WordClass> classesOf(String words) {
    Set<List<String>> forms = forms(words);
    return lexicon.classes().stream()
        .filter(list ->
            list.words().stream()
                .anyMatch(phrase -> forms.stream().anyMatch(form -> holds(phrase, form))))
        .toList();
  }

  private Set<Phrase> phrases(String written) {
    if (!written.startsWith("@")) return Set.of(Phrase.of(written));
    WordClass list = classes.get(written.substring(1));
    return list == null ? Set.of() : list.words();
  }

  /** The words as they are, and with their last or first one in its dictionary form. */
  private static Set<List<String>> forms(String words) {
    List<String> asked = Arrays.asList(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    Set<List<String>> forms = new LinkedHashSet<>();
    forms.add(asked);
    forms.add(with(asked, asked.size() - 1, Lemmas.dictionaryForm(asked.getLast(), false)));
    forms.add(with(asked, 0, Lemmas.dictionaryForm(asked.getFirst(), true)));
    return forms;
  }

  private static List<String> with(List<String> words, int at, String form) {
    List<String> changed = new ArrayList<>(words);
    changed.set(at, form);
    return changed;
  }

  private static boolean holds(Phrase phrase, List<String> form) {
    return form.size() == 1
        ? phrase.words().contains(form.getFirst())
        : phrase.words().equals(form);
  }
}
