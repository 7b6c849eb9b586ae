package org.entente.sources.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names that sites give to parts of a page: words divided by blanks, hyphens and underscores.
 * Each element of each page is asked, so words are looked up, not searched for by a pattern.
 */
final class PartNames {
  private static final Set<String> BOILERPLATE =
      Set.of(
          ("nav navbar menu breadcrumb breadcrumbs footer sidebar related trending popular share sharing"
                  + " social newsletter signup subscribe subscription promo ad ads outbrain taboola comment"
                  + " comments disqus consent gdpr banner popup modal overlay toolbar pagination tags bio"
                  + " caption credit copyright legal widget teaser")
              .split(" "));
  private static final Set<String> BOILERPLATE_OF_TWO_WORDS =
      Set.of(
          ("side-bar more-stories read-more most-read sign-up tag-list author-bio about-author skip-link"
                  + " correction-policy")
              .split(" "));
  private static final List<String> BEGINNINGS =
      List.of("recommend", "advert", "sponsor", "cookie");

  private PartNames() {}

  /**
   * Whether a part so named is none of the article.
   *
   * @param names of a class or an id, as they stand in the page
   */
  static boolean tellBoilerplate(String names) {
    if (names.isEmpty()) return false;
    String lower = names.toLowerCase(Locale.ROOT);
    int before = -1; // where the word before begins, if a hyphen joins the two
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i < lower.length() && !divides(lower.charAt(i))) continue;
      if (isBoilerplate(lower.substring(start, i))) return true;
      if (before >= 0 && BOILERPLATE_OF_TWO_WORDS.contains(lower.substring(before, i))) return true;
      before = i < lower.length() && lower.charAt(i) == '-' ? start : -1;
      start = i + 1;
    }
    return false;
  }

  private static boolean isBoilerplate(String word) {
    if (BOILERPLATE.contains(word)) return true;
    for (String beginning : BEGINNINGS) if (word.startsWith(beginning)) return true;
    return false;
  }

  private static boolean divides(char c) {
    return c == '-' || c == '_' || c <= ' ';
  }
}
