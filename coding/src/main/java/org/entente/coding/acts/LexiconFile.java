package org.entente.coding.acts;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A file of a lexicon before it is read.
 *
 * @param name as messages name it
 * @param own whether it is the user's, and may override what is standard
 * @param packed its nodes, where they are known; {@code null} when the text is to be read
 */
record LexiconFile(String name, String text, boolean own, @Nullable Node packed) {
  LexiconFile(String name, String text, boolean own) {
    this(name, text, own, null);
  }
}
