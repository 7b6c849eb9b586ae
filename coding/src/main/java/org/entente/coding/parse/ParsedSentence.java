package org.entente.coding.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Sentence;
import org.entente.article.Span;

/** A sentence as a tree of words. */
public final class ParsedSentence {
  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  public ParsedSentence(Sentence sentence, List<Token> tokens) {
    this.sentence = sentence;
    this.tokens = List.copyOf(tokens);
    List<List<Token>> lists = new ArrayList<>(Collections.nCopies(tokens.size(), List.of()));
    for (Token token : tokens)
      if (token.head() >= 0) {
        if (lists.get(token.head()).isEmpty()) lists.set(token.head(), new ArrayList<>(4));
        lists.get(token.head()).add(token);
      }
    lists.replaceAll(Collections::unmodifiableList);
    this.children = lists;
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The words governed by a word, in the order of the sentence. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The words that a word governs by one of the relations, subtypes spelled out. */
  public Stream<Token> children(Token token, String... relations) {
    List<Token> found = null;
    for (Token child : children(token))
      if (isOneOf(relations, child.relation())) {
        if (found == null) found = new ArrayList<>(2);
        found.add(child);
      }
    return found == null ? Stream.empty() : found.stream();
  }

  private static boolean isOneOf(String[] relations, String one) {
    for (String relation : relations) if (one.equals(relation)) return true;
    return false;
  }

  /** The first of them. */
  public Optional<Token> child(Token token, String... relations) {
    for (Token child : children(token))
      if (isOneOf(relations, child.relation())) return Optional.of(child);
    return Optional.empty();
  }

  public boolean hasChild(Token token, Predicate<Token> condition) {
    for (Token child : children(token)) if (condition.test(child)) return true;
    return false;
  }

  /** Indices of a word and all below it. */
  public BitSet subtree(Token token) {
    BitSet below = new BitSet(tokens.size());
    collect(token, below);
    return below;
  }

  private void collect(Token token, BitSet below) {
    if (below.get(token.index())) return;
    below.set(token.index());
    for (Token child : children(token)) collect(child, below);
  }

  /** Whether {@code below} is {@code above} or stands under it. */
  public boolean dominates(Token above, Token below) {
    Token at = below;
    while (at.index() != above.index()) {
      if (at.head() < 0) return false;
      at = tokens.get(at.head());
    }
    return true;
  }

  /** The words from a first index up to, not including, a last one, as printed. */
  public String text(int from, int to) {
    Span span = span(from, to).shift(-sentence.span().start());
    return span.of(sentence.text());
  }

  /** Where a run of words stands in the article's text. */
  public Span span(int from, int to) {
    return tokens.get(from).span().join(tokens.get(to - 1).span());
  }

  /** The tree, a word a line, for people who ask why a code came out. */
  @Override
  public String toString() {
    return tokens.stream()
        .map(token ->
            "%2d %-18s %-14s %-5s %-11s %s"
                .formatted(
                    token.index(),
                    token.text(),
                    token.lemma(),
                    token.tag(),
                    token.relation(),
                    token.head() < 0 ? "-" : tokens.get(token.head()).text()))
        .collect(Collectors.joining("\n"));
  }
}
