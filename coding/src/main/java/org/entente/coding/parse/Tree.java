package org.entente.coding.parse;

import java.util.ArrayList;
import java.util.List;

/** A sentence whose words can be hung elsewhere. */
final class Tree {
  private final ParsedSentence sentence;
  private final List<Token> tokens;
  private boolean changed;

  Tree(ParsedSentence sentence) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** Hangs a word below another; nothing happens where the tree would become a ring. */
  void hang(Token word, Token below, String relation) {
    for (int at = below.index(); at >= 0; at = tokens.get(at).head())
      if (at == word.index()) return;
    put(word, below.index(), relation);
  }

  /** Makes a word the root; the old root is to be hung below it. */
  void root(Token word) {
    put(word, -1, "root");
  }

  void retag(Token word, String tag, String lemma) {
    Token now = tokens.get(word.index());
    change(new Token(now.index(), now.text(), lemma, tag, now.head(), now.relation(), now.span()));
  }

  private void put(Token word, int head, String relation) {
    Token now = tokens.get(word.index());
    change(new Token(now.index(), now.text(), now.lemma(), now.tag(), head, relation, now.span()));
  }

  private void change(Token word) {
    tokens.set(word.index(), word);
    changed = true;
  }

  ParsedSentence sentence() {
    return changed ? new ParsedSentence(sentence.sentence(), tokens) : sentence;
  }
}
