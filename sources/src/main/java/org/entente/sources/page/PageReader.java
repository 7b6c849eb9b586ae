package org.entente.sources.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a web page. Nothing it names is fetched, no script of it is run. */
public final class PageReader {
  /** Shorter texts are no article: a menu, a notice. */
  private static final int SHORTEST = 80;

  /** What nests deeper is hostile, and hung on the level above: time would grow with its square. */
  private static final int DEEPEST = 250;

  private PageReader() {}

  /**
   * The page's article or articles.
   *
   * @param html decoded
   * @param address where it was found; {@code null} when nobody knows
   */
  public static Page read(String html, @Nullable String address) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    Document page = parser.parseInput(html, address == null ? "" : address);
    page.outputSettings().prettyPrint(false); // its time grows with the square of a line's pieces
    LinkedData data = LinkedData.of(page);
    String own = own(page).orElse(address);
    String title = title(page, data);
    List<Page.Part> entries = LiveBlog.entries(page, data);
    String text = entries.isEmpty() ? MainText.of(page, data, title) : "";
    Page.Wall wall = entries.isEmpty() ? Walls.of(page, data, text) : Page.Wall.NONE;
    return new Page(
        title,
        author(page, data),
        publisher(page, data),
        own,
        language(page, data),
        entries.isEmpty() ? article(page, data, own, text, wall) : entries,
        wall);
  }

  private static List<Page.Part> article(
      Document page, LinkedData data, @Nullable String address, String text, Page.Wall wall) {
    if (text.length() < SHORTEST || wall == Page.Wall.COOKIES) return List.of();
    Optional<PageDate> date = PageDate.of(page, data, address);
    return List.of(
        new Page.Part(
            null,
            date.map(PageDate::day).orElse(null),
            date.map(PageDate::basis).orElse(""),
            text));
  }

  private static @Nullable String title(Document page, LinkedData data) {
    return data.text("headline")
        .or(() -> meta(page, "og:title", "twitter:title", "dc.title"))
        .or(() -> first(page, "h1"))
        .or(() -> first(page, "title"))
        .map(PageReader::line)
        .orElse(null);
  }

  private static @Nullable String author(Document page, LinkedData data) {
    return data.text("author")
        .or(() -> meta(page, "author", "article:author", "parsely-author", "dc.creator"))
        .or(() -> first(page, "[rel=author],[itemprop=author],[class~=(?i)^(author|byline)]"))
        .map(name -> line(name).replaceFirst("(?i)^by ", ""))
        .filter(name -> !name.startsWith("http"))
        .orElse(null);
  }

  private static @Nullable String publisher(Document page, LinkedData data) {
    return data.text("publisher")
        .or(() -> meta(page, "og:site_name", "application-name", "dc.publisher"))
        .map(PageReader::line)
        .orElse(null);
  }

  private static @Nullable String language(Document page, LinkedData data) {
    return Optional.of(page.select("html").attr("lang"))
        .filter(lang -> !lang.isBlank())
        .or(() -> data.text("inLanguage"))
        .or(() -> meta(page, "og:locale", "content-language"))
        .map(lang -> lang.strip().toLowerCase(Locale.ROOT).split("[-_]")[0])
        .filter(lang -> lang.matches("[a-z]{2}"))
        .orElse(null);
  }

  /** The address that the page calls its own, if it is a whole one. */
  private static Optional<String> own(Document page) {
    Element link = page.selectFirst("link[rel=canonical][href]");
    return Optional.ofNullable(link)
        .map(element -> element.absUrl("href"))
        .or(() -> meta(page, "og:url"))
        .filter(address -> address.matches("(?i)https?://[^\\s]+"));
  }

  private static Optional<String> meta(Document page, String... names) {
    List<Element> all = page.select("meta[content]");
    for (String name : names)
      for (Element meta : all)
        if ((name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("name")))
            && !meta.attr("content").isBlank()) return Optional.of(meta.attr("content"));
    return Optional.empty();
  }

  private static Optional<String> first(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(Element::text)
        .filter(text -> !text.isBlank());
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
