package org.entente.coding.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.entente.article.Sentence;

/** The words of a sentence with their parts of speech, before it is parsed. */
public final class TaggedSentence {
  private final Sentence sentence;
  private final List<CoreLabel> words;

  TaggedSentence(Sentence sentence, List<CoreLabel> words) {
    this.sentence = sentence;
    this.words = words;
  }

  Sentence sentence() {
    return sentence;
  }

  List<CoreLabel> words() {
    return words;
  }

  public int size() {
    return words.size();
  }

  /** A word as printed. */
  public String text(int at) {
    return words.get(at).word();
  }

  /** Its dictionary form, in lower case. */
  public String lemma(int at) {
    return Lemmas.of(words.get(at).word(), words.get(at).tag());
  }

  /** Penn Treebank part of speech of a word. */
  public String tag(int at) {
    return words.get(at).tag();
  }

  public boolean isVerb(int at) {
    return tag(at).startsWith("VB");
  }
}
