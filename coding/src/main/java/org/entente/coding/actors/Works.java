package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/**
 * Titles of songs, films, pictures and ships, in which a country's name is no country: he played
 * "Born in the USA"; the song America.
 */
final class Works {
  private static final int LONGEST_TITLE = 8;
  private static final int WORDS_BEFORE = 6;
  private static final Set<String> KINDS =
      Set.of(
          "song",
          "single",
          "album",
          "film",
          "movie",
          "novel",
          "book",
          "musical",
          "opera",
          "ballet",
          "symphony",
          "painting",
          "picture",
          "sculpture",
          "statue",
          "artwork",
          "installation",
          "exhibit",
          "exhibition",
          "poem",
          "anthem",
          "hymn",
          "documentary",
          "sitcom",
          "comedy",
          "play",
          "yacht",
          "frigate",
          "steamer",
          "liner",
          "destroyer",
          "titled",
          "entitled",
          "sang",
          "sing",
          "sings",
          "singing",
          "sung",
          "played",
          "plays",
          "performed",
          "recorded",
          "starred");
  private static final Set<String> SMALL =
      Set.of("of", "the", "in", "and", "a", "an", "for", "on", "at", "is", "'s", "’s", "&");

  private record Title(int from, int to) {}

  private final ParsedSentence sentence;
  private final BitSet sure = new BitSet();
  private final List<Title> titles = new ArrayList<>();

  Works(ParsedSentence sentence) {
    this.sentence = sentence;
    for (int at = 0; at < sentence.size(); at++) if (isQuote(at)) at = readTitle(at);
  }

  /** Whether words are a title, or a part of one that has other words too. */
  boolean holds(int from, int to) {
    if (sure.get(from)) return true;
    if (from > 0 && isCapitalised(from) && isKind(from - 1) && sentence.token(from - 1).isNoun())
      return true;
    for (Title title : titles)
      if (title.from() <= from && to <= title.to() && to - from < length(title)) return true;
    return false;
  }

  /** Words without an article at their beginning: "the Islamic State" is two. */
  private int length(Title title) {
    boolean article = sentence.token(title.from()).text().equalsIgnoreCase("the");
    return title.to() - title.from() - (article ? 1 : 0);
  }

  private int readTitle(int open) {
    int close = open + 1;
    while (close < sentence.size() && !isQuote(close)) close++;
    if (close == sentence.size()) return open;
    if (isTitle(open + 1, close)) {
      if (isNamedAsWork(open)) sure.set(open + 1, close);
      titles.add(new Title(open + 1, close));
    }
    return close;
  }

  private boolean isTitle(int from, int to) {
    if (to <= from || to - from > LONGEST_TITLE || !isCapitalised(from) || !isCapitalised(to - 1))
      return false;
    for (int at = from; at < to; at++)
      if (!isCapitalised(at) && !SMALL.contains(sentence.token(at).text())) return false;
    return true;
  }

  private boolean isNamedAsWork(int open) {
    for (int at = open - 1; at >= Math.max(0, open - WORDS_BEFORE); at--)
      if (isKind(at)) return true;
    return false;
  }

  private boolean isKind(int at) {
    return KINDS.contains(sentence.token(at).text().toLowerCase(Locale.ROOT));
  }

  private boolean isCapitalised(int at) {
    return Spelling.isCapitalised(sentence.token(at).text());
  }

  private boolean isQuote(int at) {
    Token token = sentence.token(at);
    return switch (token.text()) {
      case "\"", "“", "”", "«", "»", "``", "''" -> true;
      default -> false;
    };
  }
}
