package org.entente.cli.bench;

/** What is measured beside each other on the same articles, in the order of a first round. */
public enum Contestant {
  ALL("Entente, %d threads"),
  /** To which everything else is compared. */
  ONE("Entente, one thread"),
  /** Entente with CoreNLP's own evaluation of tagger and parser, by one thread. */
  TWIN("Entente with CoreNLP's tagger and parser"),
  /** By one thread, like the next. */
  CORENLP("CoreNLP: words, tags, lemmas, dependencies"),
  TOKENISE("CoreNLP: words and sentences");

  private final String words;

  Contestant(String words) {
    this.words = words;
  }

  /**
   * As people call it.
   *
   * @param threads of {@link #ALL}
   */
  public String words(int threads) {
    return words.formatted(threads);
  }
}
