package org.entente.sources.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A page that grows by entries, each of which is news of its own day. */
final class LiveBlog {
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?i)live-?(blog)?[-_]{1,2}(post|entry|update|item)|^(liveblog|live)(entry|post|update)");
  private static final int FEWEST = 2;

  private LiveBlog() {}

  /** The entries in the page's order; none when it is no live blog. */
  static List<Page.Part> entries(Document page, LinkedData data, Metadata metadata) {
    List<Page.Part> stated = new ArrayList<>();
    for (JsonNode update : data.updates()) stated(update, page, metadata).ifPresent(stated::add);
    if (stated.size() >= FEWEST) return stated;
    List<Page.Part> shown = new ArrayList<>();
    for (Element entry : page.getAllElements())
      if (isEntry(entry)) shown(entry, page, metadata).ifPresent(shown::add);
    return shown.size() >= FEWEST ? shown : List.of();
  }

  private static boolean isEntry(Element element) {
    String name = element.className();
    return (name.toLowerCase(Locale.ROOT).contains("live") && ENTRY.matcher(name).find())
        || element.attr("itemprop").equalsIgnoreCase("liveBlogUpdate");
  }

  private static Optional<Page.Part> stated(JsonNode update, Document page, Metadata metadata) {
    String body = LinkedData.text(update.path("articleBody")).orElse("");
    String text = MainText.paragraphs(Jsoup.parse(body).body(), null);
    if (text.isEmpty()) return Optional.empty();
    return Optional.of(
        part(
            LinkedData.text(update.path("headline")).orElse(null),
            LinkedData.text(update.path("datePublished")).orElse(""),
            "JSON-LD datePublished",
            PageDate.monthFirst(page, metadata),
            text));
  }

  private static Optional<Page.Part> shown(Element entry, Document page, Metadata metadata) {
    Element heading = entry.selectFirst("h1,h2,h3,h4");
    Element time = entry.selectFirst("time");
    String title = heading == null ? null : heading.text();
    Element copy = entry.clone();
    copy.select("time,h1,h2,h3,h4,script,style,figcaption,button").remove();
    String text = MainText.paragraphs(copy, title);
    if (text.isEmpty()) return Optional.empty();
    String day =
        time == null ? "" : time.attr("datetime").isEmpty() ? time.text() : time.attr("datetime");
    return Optional.of(part(title, day, "time element", PageDate.monthFirst(page, metadata), text));
  }

  private static Page.Part part(
      @Nullable String title, String day, String where, Optional<Boolean> monthFirst, String text) {
    return PageDate.found(day, where, monthFirst)
        .map(date -> new Page.Part(title, date.day(), date.basis(), text))
        .orElseGet(() -> new Page.Part(title, null, "", text));
  }
}
