package org.entente.sources.watch;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.entente.article.Article;
import org.entente.sources.fetch.Addresses;
import org.entente.sources.fetch.Fetched;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds of every kind, told by their first bytes: RSS and Atom by ROME, which refuses
 * document types and with them entities of any kind; JSON Feed; sitemaps.
 */
final class FeedReader {
  private static final int MOST_ITEMS = 2_000;
  private static final int MOST_BYTES = 50_000_000;
  private static final int HEAD = 2_000;

  private FeedReader() {}

  /**
   * What a document holds.
   *
   * @param now to leave out what a sitemap lists of long ago
   */
  static Feed read(Fetched.Document document, Instant now) throws FeedException {
    byte[] bytes = unpacked(document.bytes());
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\\u00ef\\u00bb\\u00bf", "")
            .stripLeading();
    if (head.isEmpty()) throw new FeedException("is empty. Check the address.");
    if (head.startsWith("{")) return limited(JsonFeed.read(bytes, document.address()));
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.contains("<urlset") || lower.contains("<sitemapindex"))
      return Sitemaps.read(bytes, document.address(), now);
    if (lower.contains("<html") || lower.startsWith("<!doctype html")) throw page(bytes, document);
    return limited(rome(bytes, document));
  }

  private static Feed limited(List<FeedItem> items) {
    return new Feed(items.size() > MOST_ITEMS ? items.subList(0, MOST_ITEMS) : items, List.of());
  }

  /** Sitemaps often come packed as they lie on the server's disk. */
  private static byte[] unpacked(byte[] bytes) throws FeedException {
    if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) return bytes;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] whole = in.readNBytes(MOST_BYTES + 1);
      if (whole.length <= MOST_BYTES) return whole;
      throw new FeedException(
          "unpacks to more than %,d bytes. Name a smaller part of it.".formatted(MOST_BYTES));
    } catch (IOException damaged) {
      throw new FeedException("is damaged where it is packed. Try later.");
    }
  }

  private static List<FeedItem> rome(byte[] bytes, Fetched.Document document) throws FeedException {
    try (var reader = new XmlReader(new ByteArrayInputStream(bytes), document.type(), true)) {
      var input = new SyndFeedInput();
      input.setAllowDoctypes(false);
      List<FeedItem> items = new ArrayList<>();
      for (SyndEntry entry : input.build(reader).getEntries())
        item(entry, document.address()).ifPresent(items::add);
      return items;
    } catch (com.rometools.rome.io.FeedException | IOException | IllegalArgumentException broken) {
      String reason = String.valueOf(broken.getMessage()).replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ");
      throw new FeedException(
          "is no feed that can be read (%s). Check the address in a browser."
              .formatted(reason.length() > 150 ? reason.substring(0, 150) + "…" : reason));
    }
  }

  private static Optional<FeedItem> item(SyndEntry entry, URI feed) {
    String link = entry.getLink() != null ? entry.getLink() : entry.getUri();
    if (link == null || link.isBlank()) return Optional.empty();
    Date date =
        entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
    return resolved(feed, link)
        .map(address ->
            new FeedItem(
                address,
                plain(entry.getTitle()),
                date == null ? null : day(date.toInstant()),
                text(entry)));
  }

  static Optional<URI> resolved(URI feed, String link) {
    try {
      return Addresses.parse(feed.resolve(link.strip().replace(" ", "%20")).toString());
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** The longest of what the entry holds. */
  private static @Nullable String text(SyndEntry entry) {
    String longest = null;
    List<SyndContent> contents = new ArrayList<>(entry.getContents());
    if (entry.getDescription() != null) contents.add(entry.getDescription());
    for (SyndContent content : contents) {
      String text = paragraphs(content.getValue());
      if (text != null && (longest == null || text.length() > longest.length())) longest = text;
    }
    return longest;
  }

  /** Text of markup, a blank line between paragraphs. */
  static @Nullable String paragraphs(@Nullable String html) {
    if (html == null) return null;
    Document page = Jsoup.parseBodyFragment(html);
    page.select("script,style,figcaption,img,iframe").remove();
    Elements blocks = page.select("p,li,blockquote,h2,h3");
    List<String> texts = new ArrayList<>();
    if (blocks.isEmpty()) texts.add(page.body().text());
    else for (Element block : blocks) if (block.select("p,li").size() <= 1) texts.add(block.text());
    String text = String.join("\n\n", texts.stream().filter(t -> !t.isBlank()).toList()).strip();
    return text.isEmpty() ? null : text;
  }

  static @Nullable String plain(@Nullable String title) {
    if (title == null) return null;
    String text = Jsoup.parseBodyFragment(title).text().strip();
    return text.isEmpty() ? null : text;
  }

  /** The day in Greenwich; none that is still to come. */
  static @Nullable LocalDate day(Instant moment) {
    return past(moment.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  static @Nullable LocalDate past(LocalDate day) {
    return Article.isToCome(day) ? null : day;
  }

  private static FeedException page(byte[] bytes, Fetched.Document document) {
    Element link =
        Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), document.address().toString())
            .selectFirst(
                "link[rel=alternate][type*=rss],link[rel=alternate][type*=atom],link[rel=alternate][type*=feed]");
    return new FeedException(
        link == null
            ? "is a web page, not a feed. Look for the site's RSS address."
            : "is a web page, not a feed. It names a feed: %s".formatted(link.absUrl("href")));
  }
}
