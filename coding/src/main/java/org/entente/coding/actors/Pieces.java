package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/** The words of a sentence cut into pieces, each with its key and the word it is from. */
final class Pieces {
  private final String[] raw;
  private final String[] keys;
  private final int[] tokens;

  private Pieces(String[] raw, String[] keys, int[] tokens) {
    this.raw = raw;
    this.keys = keys;
    this.tokens = tokens;
  }

  static Pieces of(ParsedSentence sentence) {
    List<Token> words = sentence.tokens();
    List<String> raw = new ArrayList<>(words.size() + 8);
    int[] tokens = new int[words.size() + 8];
    for (Token word : words) {
      int from = raw.size();
      Spelling.cut(word.text(), raw);
      if (raw.size() > tokens.length) tokens = Arrays.copyOf(tokens, raw.size() * 2);
      for (int piece = from; piece < raw.size(); piece++) tokens[piece] = word.index();
    }
    String[] keys = new String[raw.size()];
    for (int i = 0; i < keys.length; i++) keys[i] = Spelling.key(raw.get(i));
    return new Pieces(raw.toArray(String[]::new), keys, Arrays.copyOf(tokens, keys.length));
  }

  int size() {
    return keys.length;
  }

  String raw(int piece) {
    return raw[piece];
  }

  String key(int piece) {
    return keys[piece];
  }

  /** The word that a piece is from. */
  int token(int piece) {
    return tokens[piece];
  }

  /** Whether a piece and the one after it are of one word: "US" and "led" of "US-led". */
  boolean hyphenated(int piece) {
    return piece + 1 < tokens.length && tokens[piece] == tokens[piece + 1];
  }
}
