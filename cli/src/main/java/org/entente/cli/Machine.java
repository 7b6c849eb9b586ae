package org.entente.cli;

import java.util.List;
import org.entente.article.Article;
import org.entente.coding.Coder;
import org.entente.event.Coding;

/**
 * The coder, read only when there is something to code: its models take seconds to load, and one is
 * enough for a process.
 */
final class Machine {
  private Machine() {}

  static Coder coder() {
    return Loaded.CODER;
  }

  static List<Coding> code(Article article) {
    return Loaded.CODER.code(article).codings();
  }

  /** Which program codes, for the ledger to remember. */
  static org.entente.ledger.Coder name() {
    return new org.entente.ledger.Coder(Version.program(), Loaded.CODER.lexicon().hash());
  }

  /** The first use of this class reads the models. */
  private static final class Loaded {
    static final Coder CODER = Coder.standard();
  }
}
