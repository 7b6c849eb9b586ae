package org.entente.cli.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.article.Article;

/**
 * Copies of an article about other people and places: every name that the dictionary of actors does
 * not know is spelled anew in each copy, so that nothing kept of its words helps with the next.
 */
public final class Renaming {
  /** A capitalised word in the midst of a sentence. */
  private static final Pattern NAME = Pattern.compile("(?<=\\p{Ll} )\\p{Lu}\\p{Ll}{3,}");

  private static final String VOWELS = "aeiou";

  private final Predicate<String> isKnown;
  private final Map<String, Boolean> known = new HashMap<>();

  /**
   * @param isKnown whether the dictionary knows a word, whose meaning must stay
   */
  public Renaming(Predicate<String> isKnown) {
    this.isKnown = isKnown;
  }

  /**
   * @param copy 0 for the article as it is, with its own id
   */
  public Article copy(Article article, int copy) {
    if (copy == 0) return article;
    String text =
        NAME.matcher(article.text())
            .replaceAll(found -> {
              String name = found.group();
              return known.computeIfAbsent(name, isKnown::test) ? name : renamed(name, copy);
            });
    return new Article(
        article.id() + "~" + copy,
        article.url(),
        article.title(),
        article.publisher(),
        article.published(),
        article.language(),
        text,
        article.publishedBasis());
  }

  /** A syllable more, which no other copy has: "Ivanov", "Ivanovbe". */
  private static String renamed(String name, int copy) {
    StringBuilder ending = new StringBuilder(name);
    for (int rest = copy; rest > 0; rest /= 100)
      ending.append((char) ('b' + rest % 20)).append(VOWELS.charAt(rest / 20 % VOWELS.length()));
    return ending.toString();
  }
}
