package org.entente.coding.parse;

import java.util.Optional;
import java.util.Set;

/**
 * Puts right where the words that tell who speaks hang: "..., the minister said", "X, said the
 * minister, did it".
 */
final class ReportMending {
  private static final Set<String> SAYS =
      Set.of(
          "say", "add", "tell", "write", "announce", "state", "report", "warn", "claim", "tweet");

  private ReportMending() {}

  static ParsedSentence mend(ParsedSentence sentence) {
    for (Token says : sentence.tokens()) {
      if (!SAYS.contains(says.lemma()) || !says.tag().matches("VBD|VBZ")) continue;
      ParsedSentence mended =
          says.relation().equals("root") ? between(sentence, says) : atTheEnd(sentence, says);
      if (mended != sentence) return mended;
    }
    return sentence;
  }

  /** "... the fishermen, the president said.": a clause of its own, below the main verb. */
  private static ParsedSentence atTheEnd(ParsedSentence sentence, Token says) {
    if (!says.relation().matches("acl:relcl|dep|ccomp|conj|acl|advcl")) return sentence;
    Optional<Token> speaker = speaker(sentence, says);
    if (speaker.isEmpty() || sentence.child(says, "mark", "cc").isPresent()) return sentence;
    int from = Math.min(first(sentence, speaker.get()), says.index());
    if (from == 0 || !opens(sentence, from) || !ends(sentence, says)) return sentence;
    if (sentence.children(says, "ccomp", "xcomp").findAny().isPresent()) return sentence;
    Tree tree = new Tree(sentence);
    Token above = sentence.token(says.head());
    for (Token child : sentence.children(says))
      if (child.index() < from && !child.isPunctuation())
        tree.hang(child, above, child.relation().equals("nsubj") ? "obj" : child.relation());
    Token root = above;
    while (root.head() >= 0) root = sentence.token(root.head());
    tree.hang(says, root, "parataxis");
    return tree.sentence();
  }

  /** "Chile, said the minister, shelled an island": the verb after it is the main one. */
  private static ParsedSentence between(ParsedSentence sentence, Token says) {
    if (says.index() < 2 || !opens(sentence, says.index())) return sentence;
    Optional<Token> speaker =
        sentence
            .children(says, "obj", "nsubj", "dep")
            .filter(child -> child.isNoun() && child.index() > says.index())
            .findFirst();
    if (speaker.isEmpty()) return sentence;
    Optional<Token> verb =
        sentence.tokens().stream()
            .skip(speaker.get().index() + 1)
            .filter(token -> token.tag().matches("VBD|VBZ|VBP"))
            .filter(token -> sentence.child(token, "nsubj", "nsubj:pass", "mark").isEmpty())
            .filter(token -> token.head() == says.index() || token.head() == speaker.get().index())
            .findFirst();
    if (verb.isEmpty() || !opens(sentence, verb.get().index())) return sentence;
    Tree tree = new Tree(sentence);
    tree.root(verb.get());
    for (Token child : sentence.children(says))
      if (child.index() < says.index() && child.index() != verb.get().index())
        tree.hang(child, verb.get(), child.relation());
    tree.hang(says, verb.get(), "parataxis");
    return tree.sentence();
  }

  /** Who says it, right beside the verb. */
  private static Optional<Token> speaker(ParsedSentence sentence, Token says) {
    Optional<Token> before =
        sentence
            .children(says, "nsubj")
            .filter(child -> child.index() < says.index())
            .filter(child -> !child.tag().matches("WDT|WP"))
            .reduce((one, other) -> other);
    if (before.isPresent()) return before;
    return sentence
        .children(says, "nsubj", "obj")
        .filter(child -> child.isNoun() && child.index() > says.index())
        .findFirst();
  }

  private static int first(ParsedSentence sentence, Token noun) {
    return sentence.subtree(noun).nextSetBit(0);
  }

  /** Whether a comma or a closing quotation mark stands before a word. */
  private static boolean opens(ParsedSentence sentence, int index) {
    Token before = sentence.token(index - 1);
    return before.text().equals(",") || before.tag().equals("''") || before.tag().equals("``");
  }

  /** Whether nothing but its speaker, time and place follows. */
  private static boolean ends(ParsedSentence sentence, Token says) {
    return sentence.tokens().stream()
        .skip(says.index() + 1)
        .allMatch(
            token -> token.isPunctuation() || sentence.dominates(says, token) && !token.isVerb());
  }
}
