package org.entente.sources;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.sources.page.DateWords;
import org.jsoup.Jsoup;

/** Plain text of wikitext, as far as news needs it. */
final class WikiText {
  private static final Pattern PUBLISHED = Pattern.compile("(?i)\\{\\{\\s*publish(ed)?\\s*[|}]");
  private static final Pattern DATE = Pattern.compile("(?i)\\{\\{\\s*date\\s*\\|([^}|]+)");

  /** {{w|Name}} and {{w|Name|shown}} are links in a template's clothes. */
  private static final Pattern LINK_TEMPLATE =
      Pattern.compile("(?i)\\{\\{\\s*w\\s*\\|(?:[^{}|]*\\|)?([^{}|=]*)(?:\\|[^{}]*)?\\}\\}");

  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]*+\\}\\}");
  private static final Pattern TABLE = Pattern.compile("(?s)\\{\\|.*?\\|\\}");
  private static final Pattern REFERENCE =
      Pattern.compile("(?is)<ref[^>/]*/>|<ref[^>]*>.*?</ref>|<gallery.*?</gallery>|<!--.*?-->");
  private static final Pattern FILE =
      Pattern.compile(
          "(?i)\\[\\[\\s*(file|image|category)\\s*:(?:[^\\[\\]]|\\[\\[[^\\[\\]]*\\]\\])*\\]\\]");
  private static final Pattern LINK =
      Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)\\]\\]");
  private static final Pattern OUTSIDE = Pattern.compile("\\[https?:[^\\s\\]]+\\s*([^\\]]*)\\]");
  private static final Pattern LAST_PARTS =
      Pattern.compile(
          "(?is)\\n=+\\s*(sources?|references|external links|related (news|articles|stories)|sister links|see also|notes)\\s*=+.*");
  private static final Pattern HEADING = Pattern.compile("(?m)^=+.*=+\\s*$");
  private static final Pattern LIST_MARK = Pattern.compile("(?m)^[*#:;]+\\s*");
  private static final int DEEPEST = 12;

  private WikiText() {}

  /** Whether the page says that it is published and no draft. */
  static boolean isPublished(String wikitext) {
    return PUBLISHED.matcher(wikitext).find();
  }

  static Optional<LocalDate> day(String wikitext) {
    Matcher matcher = DATE.matcher(wikitext);
    return matcher.find() ? DateWords.day(matcher.group(1), Optional.empty()) : Optional.empty();
  }

  static String plain(String wikitext) {
    String text = REFERENCE.matcher(wikitext).replaceAll("");
    text = LAST_PARTS.matcher(text).replaceFirst("");
    text = LINK_TEMPLATE.matcher(text).replaceAll("$1");
    for (int depth = 0; depth < DEEPEST && TEMPLATE.matcher(text).find(); depth++)
      text = TEMPLATE.matcher(text).replaceAll("");
    text = TABLE.matcher(text).replaceAll("");
    text = FILE.matcher(text).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = OUTSIDE.matcher(text).replaceAll("$1");
    text = HEADING.matcher(text).replaceAll("");
    text = LIST_MARK.matcher(text).replaceAll("");
    text = text.replaceAll("'{2,}", "").replaceAll("__[A-Z]+__", "");
    StringBuilder paragraphs = new StringBuilder();
    for (String paragraph : text.split("\\n+")) {
      String line = Jsoup.parseBodyFragment(paragraph).text().strip();
      if (!line.isEmpty()) paragraphs.append(paragraphs.isEmpty() ? "" : "\n\n").append(line);
    }
    return paragraphs.toString();
  }
}
