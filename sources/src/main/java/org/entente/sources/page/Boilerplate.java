package org.entente.sources.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What of a page is not its article, by the names and words that sites give it. */
final class Boilerplate {
  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "iframe",
          "figcaption",
          "select",
          "svg",
          "video",
          "audio",
          "object",
          "dialog");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)(read (more|also)|also read|see also|related|recommended|more on this( story)?|share (this|on|via)\\b|"
              + "follow us|sign up|subscribe|advertisement|story continues below|continue reading|click here|"
              + "©|copyright|all rights reserved|photograph|image (source|caption)|photo( credit)?\\s*:|"
              + "get our|download (our|the) app|listen to this|watch( now)?:|join (us|our)|support (our|us)|"
              + "\\d+ min(ute)? read|print this|published\\b|posted (on|by)|last (updated|modified)|updated:?|topics:?|tags:?|filed under).*");
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert");
  private static final Set<String> FRAMES = Set.of("html", "body", "main", "article");
  private static final Set<String> ASIDES = Set.of("nav", "footer", "aside");
  private static final Pattern BYLINE = Pattern.compile("(?i)byline|meta");
  private static final int SHORT = 140;
  private static final Pattern CHANGE = Pattern.compile("(?i).*(modif|updat|chang|edited).*");

  private Boilerplate() {}

  static boolean isBoilerplate(Element element) {
    if (TAGS.contains(element.normalName())) return true;
    if (element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none")) return true;
    return ROLES.contains(element.attr("role")) || isNamedSo(element);
  }

  private static boolean isNamedSo(Element element) {
    if (FRAMES.contains(element.normalName())) return false;
    return PartNames.tellBoilerplate(element.className())
        || PartNames.tellBoilerplate(element.id());
  }

  /** Whether a part of the page tells of other things than its article. */
  static boolean isAside(Element element) {
    return ASIDES.contains(element.normalName())
        || (isNamedSo(element) && !BYLINE.matcher(element.className()).find());
  }

  /** The time of a change, not of publication: by its own names, or by the word before it. */
  static boolean isChange(Element time) {
    if (CHANGE.matcher(time.className() + time.attr("itemprop")).matches()) return true;
    return time.previousSibling() instanceof TextNode before
        && CHANGE.matcher(before.text()).matches();
  }

  /** A line that sites put between paragraphs. */
  static boolean isBoilerplate(String paragraph) {
    return paragraph.length() <= SHORT && WORDS.matcher(paragraph).matches();
  }
}
