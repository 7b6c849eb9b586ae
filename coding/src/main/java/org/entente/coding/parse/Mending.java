package org.entente.coding.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Puts right what the parser regularly gets wrong in news: a verb after a preposition taken for an
 * adjective ("prevented Chad from attacking Sudan"), and purposes and relative clauses hung on the
 * wrong word. Who speaks is put right by {@link ReportMending}.
 *
 * @param verbs lemmas that are known as verbs
 */
record Mending(Set<String> verbs) {
  /**
   * Participles that stand before a noun as often as they govern one; and "in favour of joining
   * Russia" is in favour of Russia.
   */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "visit", "strike", "lead", "rule", "oppose", "support", "follow", "grow", "compete",
          "join");

  /** Verbs that say of somebody what he is. */
  private static final Set<String> NAMING =
      Set.of("call", "label", "brand", "dub", "consider", "declare", "deem", "name", "term");

  private static final Set<String> OBJECTS = Set.of("obl", "nmod", "obj");

  ParsedSentence mend(ParsedSentence sentence) {
    List<UnaryOperator<ParsedSentence>> rules =
        List.of(
            this::predicates,
            this::gerunds,
            Mending::purposes,
            Mending::relatives,
            Mending::contents,
            PurposeMending::mend,
            Mending::receivers,
            Mending::names,
            ReportMending::mend);
    ParsedSentence mended = sentence;
    for (UnaryOperator<ParsedSentence> rule : rules) mended = rule.apply(mended);
    return mended;
  }

  /** "If Chad attacks Sudan": what has a subject and an object is no noun. */
  private ParsedSentence predicates(ParsedSentence sentence) {
    Tree tree = new Tree(sentence);
    for (Token token : sentence.tokens()) {
      boolean plural = token.tag().equals("NNS");
      if (!plural && !token.tag().equals("NN")) continue;
      if (sentence.child(token, "nsubj").isEmpty() || sentence.child(token, "obj").isEmpty())
        continue;
      if (sentence.child(token, "cop", "det", "case").isPresent()) continue;
      String tag = plural ? "VBZ" : "VB";
      String lemma = Lemmas.of(token.text(), tag);
      if (verbs.contains(lemma)) tree.retag(token, tag, lemma);
    }
    return tree.sentence();
  }

  /** "from attacking Sudan": the verb governs the noun, and takes its place in the sentence. */
  private ParsedSentence gerunds(ParsedSentence sentence) {
    Tree tree = new Tree(sentence);
    for (Token verb : sentence.tokens()) {
      if (!verb.tag().equals("VBG") || !verb.relation().equals("amod")) continue;
      if (!verbs.contains(verb.lemma()) || ADJECTIVES.contains(verb.lemma())) continue;
      Token noun = sentence.token(verb.head());
      Optional<Token> preposition = preposition(sentence, verb);
      if (preposition.isEmpty() || noun.index() < verb.index()) continue;
      if (!OBJECTS.contains(noun.plainRelation()) || noun.head() < 0) continue;
      Token governor = sentence.token(noun.head());
      if (governor.index() > verb.index() && !governor.isVerb()) continue;
      // "stopped short of": what it is of belongs to the verb
      if (governor.relation().equals("advmod") && governor.head() >= 0)
        governor = sentence.token(governor.head());
      tree.hang(verb, governor, governor.isNoun() ? "acl" : "advcl");
      tree.hang(noun, verb, "obj");
      tree.hang(preposition.get(), verb, "mark");
    }
    return tree.sentence();
  }

  /** The preposition right before a verb. */
  private static Optional<Token> preposition(ParsedSentence sentence, Token verb) {
    if (verb.index() == 0) return Optional.empty();
    Token before = sentence.token(verb.index() - 1);
    if (before.relation().equals("fixed")) before = sentence.token(before.head());
    return before.relation().equals("case") && before.head() == verb.head()
        ? Optional.of(before)
        : Optional.empty();
  }

  /** "raised taxes in order to send", "as long as it lasts": on the verb, not on the adverb. */
  private static ParsedSentence purposes(ParsedSentence sentence) {
    Tree tree = new Tree(sentence);
    for (Token clause : sentence.tokens()) {
      if (!clause.relation().equals("advcl") || clause.head() < 0) continue;
      Token adverb = sentence.token(clause.head());
      if (!adverb.relation().equals("advmod") || adverb.head() < 0) continue;
      if (adverb.isVerb() || adverb.index() > clause.index()) continue;
      tree.hang(clause, sentence.token(adverb.head()), "advcl");
    }
    return tree.sentence();
  }

  /** "criticised Iran, which had seized a ship": on the noun right before. */
  private static ParsedSentence relatives(ParsedSentence sentence) {
    Tree tree = new Tree(sentence);
    for (Token clause : sentence.tokens()) {
      if (!clause.relation().equals("dep") || !clause.isVerb()) continue;
      Optional<Token> pronoun =
          sentence
              .children(clause, "nsubj", "nsubj:pass", "obj")
              .filter(child -> child.tag().matches("WDT|WP") && !child.lemma().equals("what"))
              .findFirst();
      if (pronoun.isEmpty() || pronoun.get().index() < 2) continue;
      Token before = sentence.token(pronoun.get().index() - 1);
      if (before.text().equals(",")) before = sentence.token(before.index() - 1);
      while (before.plainRelation().equals("compound") && before.head() == before.index() + 1)
        before = sentence.token(before.head());
      if (before.isNoun()) tree.hang(clause, before, "acl:relcl");
    }
    return tree.sentence();
  }

  /** "on condition that Sweden lifts the ban": a clause that lacks nothing says what it is. */
  private static ParsedSentence contents(ParsedSentence sentence) {
    Tree tree = new Tree(sentence);
    for (Token that : sentence.tokens()) {
      if (!that.lemma().equals("that") || !that.tag().equals("WDT") || that.head() < 0) continue;
      Token clause = sentence.token(that.head());
      if (!clause.isVerb() || clause.head() != that.index() - 1) continue;
      boolean whole =
          sentence.children(clause, "nsubj").anyMatch(subject -> subject.index() > that.index())
              && sentence.children(clause, "obj").anyMatch(one -> one.index() > clause.index());
      if (!whole || that.plainRelation().equals("nsubj")) continue;
      tree.hang(that, clause, "mark");
      tree.hang(clause, sentence.token(clause.head()), "ccomp");
    }
    return tree.sentence();
  }

  /** "Handed Latvia its first guns": of two objects the first is who gets the other. */
  private static ParsedSentence receivers(ParsedSentence sentence) {
    Tree tree = new Tree(sentence);
    for (Token verb : sentence.tokens()) {
      if (sentence.children(verb).size() < 2) continue;
      List<Token> objects = sentence.children(verb, "obj").toList();
      if (objects.size() != 2) continue;
      Token first = objects.getFirst();
      boolean together = first.isName() && sentence.children(first, "conj").findAny().isEmpty();
      int next = first.index() + 1;
      if (together && first.index() > verb.index() && !sentence.token(next).isPunctuation())
        tree.hang(first, verb, "iobj");
    }
    return tree.sentence();
  }

  /** "Called the minister a friend": a friend is what he is called. */
  private static ParsedSentence names(ParsedSentence sentence) {
    Tree tree = new Tree(sentence);
    for (Token verb : sentence.tokens()) {
      if (!verb.isVerb() || !NAMING.contains(verb.lemma())) continue;
      sentence
          .children(verb, "xcomp")
          .filter(name -> name.isNoun() && sentence.child(name, "cop").isEmpty())
          .forEach(name ->
              sentence
                  .children(name, "nsubj")
                  .filter(named -> named.index() > verb.index())
                  .forEach(named -> tree.hang(named, verb, "obj")));
      List<Token> after =
          sentence.children(verb, "obj", "iobj", "dep").filter(Token::isNoun).toList();
      if (after.isEmpty() || after.getFirst().index() < verb.index()) continue;
      Token named = after.getFirst();
      sentence
          .children(named, "dep", "appos")
          .forEach(name -> named(sentence, tree, verb, named, name));
      if (after.size() > 1) named(sentence, tree, verb, named, after.get(1));
    }
    return tree.sentence();
  }

  private static void named(
      ParsedSentence sentence, Tree tree, Token verb, Token named, Token name) {
    boolean described =
        name.isNoun() && sentence.hasChild(name, word -> word.text().matches("a|an|the"));
    boolean apart = sentence.token(named.index() + 1).isPunctuation();
    if (!described || apart || name.index() < named.index()) return;
    tree.hang(named, verb, "obj");
    tree.hang(name, verb, "xcomp");
  }
}
