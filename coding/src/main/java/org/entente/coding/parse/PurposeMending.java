package org.entente.coding.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts right where the parser takes the noun before a verb for its subject or hangs a purpose on
 * the wrong word: "worked with Peru to build a road", "helped Peru build it", "freed a man held by
 * bandits", "voiced readiness to meet".
 */
final class PurposeMending {
  /** Nouns that say whose will it is to do what follows them. */
  private static final Set<String> WILLS =
      Set.of(
          "willingness",
          "readiness",
          "desire",
          "intention",
          "intent",
          "determination",
          "eagerness",
          "resolve",
          "wish",
          "plan",
          "pledge",
          "promise",
          "vow",
          "commitment",
          "offer",
          "proposal",
          "refusal",
          "unwillingness",
          "reluctance",
          "threat");

  private static final Set<String> COMPANY = Set.of("with", "alongside", "in", "into", "from");

  /** Whoever goes to somebody goes himself; whoever appeals to somebody wants him to act. */
  private static final Set<String> MOTION =
      Set.of(
          "fly",
          "travel",
          "go",
          "come",
          "head",
          "return",
          "send",
          "dispatch",
          "deploy",
          "rush",
          "sail",
          "march",
          "move",
          "airlift",
          "hurry");

  private static final Set<String> BARE = Set.of("help", "let", "make");

  private PurposeMending() {}

  static ParsedSentence mend(ParsedSentence sentence) {
    Tree tree = new Tree(sentence);
    for (Token verb : sentence.tokens()) {
      if (!verb.isVerb() || verb.head() < 0) continue;
      Token above = sentence.token(verb.head());
      companion(sentence, tree, verb, above);
      helped(sentence, tree, verb, above);
      held(sentence, tree, verb, above);
      will(sentence, tree, verb, above);
      subject(sentence, tree, verb, above);
    }
    return tree.sentence();
  }

  /** "Cooperates with Cyprus to develop": with Cyprus, and in order to. */
  private static void companion(ParsedSentence sentence, Tree tree, Token verb, Token above) {
    if (!verb.tag().equals("VB") || !verb.plainRelation().matches("advcl|xcomp|acl|ccomp")) return;
    List<Token> marks = sentence.children(verb, "mark").toList();
    Optional<Token> partner = sentence.child(verb, "nsubj");
    if (marks.size() != 2 || partner.isEmpty() || !marks.getLast().tag().equals("TO")) return;
    Token preposition = marks.getFirst();
    boolean going = preposition.lemma().equals("to") && MOTION.contains(above.lemma());
    boolean called = above.lemma().equals("call") && preposition.lemma().matches("on|upon");
    if (!going && !called && !COMPANY.contains(preposition.lemma())) return;
    if (preposition.index() > partner.get().index()) return;
    tree.hang(partner.get(), above, "obl");
    tree.hang(preposition, partner.get(), "case");
    if (called) tree.hang(verb, above, "xcomp");
  }

  /** "Helped Peru build it": Peru was helped. */
  private static void helped(ParsedSentence sentence, Tree tree, Token verb, Token above) {
    if (!verb.relation().equals("ccomp")) return;
    Optional<Token> helped = sentence.child(verb, "nsubj");
    boolean bare = verb.tag().matches("VB|VBP") && sentence.child(verb, "mark", "aux").isEmpty();
    if (!bare || helped.isEmpty()) return;
    if (!BARE.contains(above.lemma()) || above.index() > helped.get().index()) return;
    tree.hang(helped.get(), above, "obj");
    tree.hang(verb, above, "xcomp");
  }

  /** "Freed a man held by bandits": the man was freed. */
  private static void held(ParsedSentence sentence, Tree tree, Token verb, Token above) {
    Optional<Token> freed = sentence.child(verb, "nsubj", "nsubj:pass");
    if (freed.isEmpty() || !verb.tag().equals("VBN") || !above.isVerb()) return;
    if (!verb.relation().matches("dep|ccomp") || sentence.child(above, "obj").isPresent()) return;
    if (sentence.child(verb, "aux", "aux:pass", "mark", "obj").isPresent()) return;
    if (freed.get().index() < above.index() || freed.get().index() + 1 != verb.index()) return;
    tree.hang(freed.get(), above, "obj");
    tree.hang(verb, freed.get(), "acl");
  }

  /** "Expressed willingness to work": what one is willing to do, not what one expresses. */
  private static void will(ParsedSentence sentence, Tree tree, Token verb, Token above) {
    if (!verb.tag().equals("VB") || !verb.plainRelation().matches("xcomp|advcl")) return;
    Optional<Token> to =
        sentence.children(verb, "mark").filter(mark -> mark.tag().equals("TO")).findFirst();
    if (to.isEmpty() || to.get().index() == 0) return;
    Token noun = sentence.token(to.get().index() - 1);
    if (WILLS.contains(noun.lemma()) && noun.isNoun() && noun.head() == above.index())
      tree.hang(verb, noun, "acl");
  }

  /** "Norway's offer to train them was accepted": the offer was accepted. */
  private static void subject(ParsedSentence sentence, Tree tree, Token verb, Token above) {
    if (!verb.tag().equals("VB") || !verb.plainRelation().equals("csubj")) return;
    Optional<Token> noun = sentence.child(verb, "nsubj").filter(Token::isNoun);
    if (noun.isEmpty() || noun.get().index() + 2 != verb.index()) return;
    if (!sentence.token(noun.get().index() + 1).tag().equals("TO")) return;
    tree.hang(noun.get(), above, verb.relation().replace("csubj", "nsubj"));
    tree.hang(verb, noun.get(), "acl");
  }
}
