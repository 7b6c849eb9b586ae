package org.entente.coding.parse;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.coding.parse.tagging.Memo;

/** Dictionary forms, as every token of a parsed sentence has one. */
public final class Lemmas {
  /** Plurals that CoreNLP's morphology leaves as they are. */
  private static final Map<String, String> PLURALS_KEPT =
      Map.of("troops", "troop", "goods", "good", "proceedings", "proceeding");

  /** Verbs that are also the past of another: "founded" has the lemma "found", "found" has not. */
  private static final Set<String> ALSO_A_PAST =
      Set.of("found", "wound", "ground", "saw", "fell", "lay", "bound", "rent");

  private static final int MOST_KEPT = 50_000;

  private static final Memo<Form, String> KEPT =
      new Memo<>(MOST_KEPT, form -> read(form.word, form.tag));

  private record Form(String word, String tag) {}

  private Lemmas() {}

  static String of(String word, String tag) {
    return KEPT.get(new Form(word, tag));
  }

  private static String read(String word, String tag) {
    // a plural that begins a sentence is often taken for a name: "Sanctions were lifted"
    String number = tag.equals("NNPS") ? "NNS" : tag;
    String lemma = Morphology.lemmaStatic(word, number, true).toLowerCase(Locale.ROOT);
    return PLURALS_KEPT.getOrDefault(lemma, lemma);
  }

  /**
   * The dictionary form that the parser gives a word; a word that is one already comes back as it
   * is. Words with capitals are names and stay.
   *
   * @param verbal whether the word stands as a verb, or else as a noun or adjective
   */
  public static String dictionaryForm(String word, boolean verbal) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!lower.equals(word) || (verbal && ALSO_A_PAST.contains(word))) return lower;
    return of(word, verbal ? "VB" : "NNS");
  }
}
