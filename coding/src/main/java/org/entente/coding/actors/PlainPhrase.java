package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/**
 * A phrase cut into words with rough tags and a flat tree, so that it can be resolved without
 * reading the parser's models.
 */
final class PlainPhrase {
  private static final Pattern WORD =
      Pattern.compile(
          "['’]s\\b|(?:\\p{L}\\.)+|(?:No|St|Mr|Mrs|Gen|Dr)\\.|[\\p{L}\\p{N}]+(?:[-–.'’&+](?!s\\b)[\\p{L}\\p{N}]+)*\\+?|\\S");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "these", "those");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "to", "for", "from", "at", "by", "on", "across", "over", "near", "with");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "you", "him", "them", "us", "me");

  private PlainPhrase() {}

  static ParsedSentence of(String phrase) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(phrase);
    int last = -1;
    while (matcher.find()) {
      String text = matcher.group();
      String tag = tag(text);
      int index = tokens.size();
      tokens.add(
          new Token(
              index,
              text,
              text.toLowerCase(Locale.ROOT),
              tag,
              last,
              last < 0 ? "root" : tag.equals(",") ? "punct" : "dep",
              new Span(matcher.start(), matcher.end())));
      if (last < 0) last = 0;
    }
    return new ParsedSentence(new Sentence(0, new Span(0, phrase.length()), phrase), tokens);
  }

  private static String tag(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.equals("'s") || lower.equals("’s") || lower.equals("'") || lower.equals("’"))
      return "POS";
    if (!Character.isLetterOrDigit(text.charAt(0))) return ",";
    if (Character.isDigit(text.charAt(0))) return "CD";
    if (DETERMINERS.contains(lower)) return "DT";
    if (PREPOSITIONS.contains(lower)) return "IN";
    if (PRONOUNS.contains(lower) && !text.equals("US")) return "PRP";
    if (lower.equals("and") || lower.equals("or")) return "CC";
    if (Character.isUpperCase(text.charAt(0))) return "NNP";
    return lower.endsWith("s") && !lower.endsWith("ss") ? "NNS" : "NN";
  }
}
