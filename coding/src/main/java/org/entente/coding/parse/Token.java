package org.entente.coding.parse;

import org.entente.article.Span;

/**
 * One word of a parsed sentence.
 *
 * @param index from 0
 * @param text as printed
 * @param lemma lower-case dictionary form
 * @param tag Penn Treebank part of speech
 * @param head index of the governing word, -1 for the root
 * @param relation Universal Dependencies relation to the head, such as {@code nsubj:pass}
 * @param span where it stands in the article's text
 */
public record Token(
    int index, String text, String lemma, String tag, int head, String relation, Span span) {

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isName() {
    return tag.startsWith("NNP");
  }

  public boolean isPunctuation() {
    return relation.equals("punct") || !Character.isLetterOrDigit(tag.charAt(0));
  }

  /** The relation without its subtype: {@code nsubj} of {@code nsubj:pass}. */
  public String plainRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Its place tells it from the other words of its sentence. */
  @Override
  public int hashCode() {
    return index;
  }

  @Override
  public String toString() {
    return text + "/" + tag;
  }
}
