package org.entente.sources.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Whether a page shows its article, or asks first for money or consent. */
final class Walls {
  private static final Pattern PAY =
      Pattern.compile(
          "(?i)(subscribe|sign in|log in|register|become a (member|subscriber)) (now )?(to|and) (continue|keep|finish|read|unlock)"
              + "|this (article|content|story) is (only |exclusively )?(for|available to) (our )?(subscribers|members)"
              + "|(already a subscriber|to read the (full|rest)|unlock this (article|story)|you have reached your limit)");
  private static final Pattern COOKIES =
      Pattern.compile(
          "(?i)we (and our partners )?(use|store|value)[^.]{0,60}(cookies|privacy|personal data)"
              + "|accept (all )?cookies|cookie (policy|settings|preferences)|manage (your )?(consent|preferences)");
  private static final int STUB = 1_500;
  private static final int NOTICE = 900;

  private Walls() {}

  static Page.Wall of(Document page, LinkedData data, String text) {
    boolean charged =
        data.text("isAccessibleForFree").filter(free -> free.equalsIgnoreCase("false")).isPresent();
    if (text.length() < STUB && (charged || PAY.matcher(page.text()).find()))
      return Page.Wall.PAYWALL;
    return text.length() < NOTICE && hits(text) >= 1 && text.length() < 400 * hits(text)
        ? Page.Wall.COOKIES
        : Page.Wall.NONE;
  }

  private static int hits(String text) {
    Matcher matcher = COOKIES.matcher(text);
    int hits = 0;
    while (matcher.find()) hits++;
    return hits;
  }
}
