package org.entente.sources.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.sources.fetch.Fetched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {
  private static final URI FEED = URI.create("https://daily.example/feeds/world");
  private static final Instant NOW = Instant.parse("2021-05-13T12:00:00Z");

  private static Fetched.Document document(byte[] bytes) {
    return new Fetched.Document(FEED, bytes, null, null, null);
  }

  private static Feed read(String text) throws FeedException {
    return FeedReader.read(document(text.getBytes(StandardCharsets.UTF_8)), NOW);
  }

  private static FeedItem item(String path, String title, String text) {
    return new FeedItem(
        URI.create("https://daily.example" + path), title, LocalDate.of(2021, 5, 12), text);
  }

  @Test
  void rssIsRead() throws FeedException {
    assertThat(
            read("""
            <?xml version="1.0"?><rss version="2.0"><channel><title>D</title><link>/</link><description>d</description>
            <item><title>Talks &amp;amp; more</title><link>/a</link><pubDate>Wed, 12 May 2021 08:00:00 +0200</pubDate>
            <description>&lt;p&gt;Ministers met.&lt;/p&gt;&lt;p&gt;They talked.&lt;/p&gt;</description></item>
            <item><title>No link</title></item></channel></rss>
            """)
                .items())
        .containsExactly(item("/a", "Talks & more", "Ministers met.\n\nThey talked."));
  }

  @Test
  void atomIsRead() throws FeedException {
    assertThat(
            read("""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>D</title><id>d</id><updated>2021-05-12T08:00:00Z</updated>
            <entry><title>Talks</title><id>1</id><link href="https://daily.example/a#top"/><published>2021-05-12T08:00:00Z</published>
            <updated>2021-05-13T08:00:00Z</updated><content type="html">Ministers met.</content></entry></feed>
            """)
                .items())
        .containsExactly(item("/a", "Talks", "Ministers met."));
  }

  @Test
  void jsonFeedIsRead() throws FeedException {
    assertThat(
            read("""
            {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "/a", "title": "Talks",
              "content_html": "<p>Ministers met.</p>", "date_published": "2021-05-12T23:30:00-07:00"}]}
            """)
                .items())
        .containsExactly(item("/a", "Talks", "Ministers met."));
  }

  @Test
  void newsSitemapIsReadAlsoPacked() throws FeedException, IOException {
    String map =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://daily.example/a</loc><news:news><news:publication><news:name>D</news:name><news:language>en</news:language></news:publication>
        <news:publication_date>2021-05-12T08:00:00+00:00</news:publication_date><news:title>Talks</news:title></news:news></url>
        <url><loc>https://daily.example/of-late</loc><lastmod>2021-05-12T00:00:00Z</lastmod></url>
        <url><loc>https://daily.example/long-ago</loc><lastmod>2019-05-12T00:00:00Z</lastmod></url>
        </urlset>
        """;
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(map.getBytes(StandardCharsets.UTF_8));
    }
    for (Feed feed : List.of(read(map), FeedReader.read(document(packed.toByteArray()), NOW)))
      assertThat(feed.items())
          .containsExactly(
              new FeedItem(
                  URI.create("https://daily.example/a"), "Talks", LocalDate.of(2021, 5, 12), null),
              new FeedItem(URI.create("https://daily.example/of-late"), null, null, null));
  }

  @Test
  void indexOfSitemapsNamesItsParts() throws FeedException {
    assertThat(
            read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <sitemap><loc>https://daily.example/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>
            <sitemap><loc>https://daily.example/new.xml</loc><lastmod>2021-05-12</lastmod></sitemap></sitemapindex>
            """)
                .parts())
        .containsExactly(
            URI.create("https://daily.example/new.xml"),
            URI.create("https://daily.example/old.xml"));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html> | It names a feed: https://daily.example/rss
          <!doctype html><p>Hello                                                               | is a web page, not a feed
          <?xml version="1.0"?><rss version="2.0"><channel><item>                                 | is no feed that can be read
          <!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss> | is no feed that can be read
          <!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&f;</title></channel></rss> | is no feed that can be read
          {"items": 3}                                                                            | has no list of 'items'
          {"items": [                                                                             | is not valid JSON
          Hello                                                                                   | is no feed that can be read
          """)
  void whatIsNoFeedIsSaid(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(FeedException.class)
        .hasMessageContaining(message);
  }

  @Test
  void feedThatIsCutWhereItIsPackedIsSaid() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write("<rss version=\"2.0\"><channel></channel></rss>".getBytes(StandardCharsets.UTF_8));
    }
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
    assertThatThrownBy(() -> FeedReader.read(document(cut), NOW))
        .hasMessageContaining("is damaged where it is packed");
  }
}
