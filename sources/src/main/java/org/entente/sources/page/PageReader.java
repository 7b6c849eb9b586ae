package org.entente.sources.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Reads a web page. Nothing it names is fetched, no script of it is run. */
public final class PageReader {
  /** Shorter texts are no article: a menu, a notice. */
  private static final int SHORTEST = 80;

  /** What nests deeper is hostile, and hung on the level above: time would grow with its square. */
  private static final int DEEPEST = 250;

  private static final Evaluator CANONICAL = Selector.evaluatorOf("link[rel=canonical][href]");

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
    Metadata metadata = Metadata.of(page);
    String own = own(page, metadata).orElse(address);
    String title = title(page, data, metadata);
    List<Page.Part> entries = LiveBlog.entries(page, data, metadata);
    String text = entries.isEmpty() ? MainText.of(page, data, title) : "";
    Page.Wall wall = entries.isEmpty() ? Walls.of(page, data, text) : Page.Wall.NONE;
    return new Page(
        title,
        author(page, data, metadata),
        publisher(page, data, metadata),
        own,
        language(page, data, metadata),
        entries.isEmpty() ? article(page, data, metadata, own, text, wall) : entries,
        wall);
  }

  private static List<Page.Part> article(
      Document page,
      LinkedData data,
      Metadata metadata,
      @Nullable String address,
      String text,
      Page.Wall wall) {
    if (text.length() < SHORTEST || wall == Page.Wall.COOKIES) return List.of();
    Optional<PageDate> date = PageDate.of(page, data, metadata, address);
    return List.of(
        new Page.Part(
            null,
            date.map(PageDate::day).orElse(null),
            date.map(PageDate::basis).orElse(""),
            text));
  }

  private static @Nullable String title(Document page, LinkedData data, Metadata metadata) {
    return data.text("headline")
        .or(() -> metadata.first("og:title", "twitter:title", "dc.title"))
        .or(() -> first(page, element -> element.nameIs("h1")))
        .or(() -> first(page, element -> element.nameIs("title")))
        .map(PageReader::line)
        .orElse(null);
  }

  private static @Nullable String author(Document page, LinkedData data, Metadata metadata) {
    return data.text("author")
        .or(() -> metadata.first("author", "article:author", "parsely-author", "dc.creator"))
        .or(() -> first(page, PageReader::namesAuthor))
        .map(name -> line(name).replaceFirst("(?i)^by ", ""))
        .filter(name -> !name.startsWith("http"))
        .orElse(null);
  }

  private static @Nullable String publisher(Document page, LinkedData data, Metadata metadata) {
    return data.text("publisher")
        .or(() -> metadata.first("og:site_name", "application-name", "dc.publisher"))
        .map(PageReader::line)
        .orElse(null);
  }

  private static @Nullable String language(Document page, LinkedData data, Metadata metadata) {
    return Optional.of(lang(page))
        .filter(lang -> !lang.isBlank())
        .or(() -> data.text("inLanguage"))
        .or(() -> metadata.first("og:locale", "content-language"))
        .map(lang -> lang.strip().toLowerCase(Locale.ROOT).split("[-_]")[0])
        .filter(lang -> lang.matches("[a-z]{2}"))
        .orElse(null);
  }

  /** The address that the page calls its own, if it is a whole one. */
  private static Optional<String> own(Document page, Metadata metadata) {
    Element link = page.selectFirst(CANONICAL);
    return Optional.ofNullable(link)
        .map(element -> element.absUrl("href"))
        .or(() -> metadata.first("og:url"))
        .filter(address -> address.matches("(?i)https?://[^\\s]+"));
  }

  /** The language that the whole page is marked with, or "". */
  static String lang(Document page) {
    Element root = page.firstElementChild();
    return root == null ? "" : root.attr("lang");
  }

  private static boolean namesAuthor(Element element) {
    String name = element.className();
    return name.regionMatches(true, 0, "author", 0, 6)
        || name.regionMatches(true, 0, "byline", 0, 6)
        || element.attr("rel").equalsIgnoreCase("author")
        || element.attr("itemprop").equalsIgnoreCase("author");
  }

  private static Optional<String> first(Document page, Predicate<Element> wanted) {
    return page.getAllElements().stream()
        .filter(wanted)
        .findFirst()
        .map(Element::text)
        .filter(text -> !text.isBlank());
  }

  private static String line(String text) {
    return Spaces.single(text);
  }
}
