package org.entente.sources.watch;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.entente.sources.fetch.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * News sitemaps, and indexes of them. A page of which it says neither that it is news nor that it
 * changed of late is passed over: a sitemap may list all that a site ever had.
 */
final class Sitemaps {
  private static final Duration OF_LATE = Duration.ofDays(3);
  private static final int MOST_PARTS = 5;

  private Sitemaps() {}

  static Feed read(byte[] bytes, URI address, Instant now) throws FeedException {
    var parser = new SiteMapParser(false);
    parser.enableExtension(Extension.NEWS);
    try {
      AbstractSiteMap map = parser.parseSiteMap("text/xml", bytes, address.toURL());
      return switch (map) {
        case SiteMapIndex index -> new Feed(List.of(), parts(index));
        case SiteMap pages -> new Feed(items(pages, now), List.of());
        default -> new Feed(List.of(), List.of());
      };
    } catch (UnknownFormatException | IOException | IllegalArgumentException broken) {
      throw new FeedException("is no sitemap that can be read. Check the address in a browser.");
    }
  }

  private static List<URI> parts(SiteMapIndex index) {
    return index.getSitemaps().stream()
        .sorted(
            Comparator.comparing(
                AbstractSiteMap::getLastModified, Comparator.nullsLast(Comparator.reverseOrder())))
        .flatMap(part -> Addresses.parse(part.getUrl().toString()).stream())
        .limit(MOST_PARTS)
        .toList();
  }

  private static List<FeedItem> items(SiteMap map, Instant now) {
    List<FeedItem> items = new ArrayList<>();
    for (SiteMapURL page : map.getSiteMapUrls()) {
      NewsAttributes news = news(page);
      Date changed = page.getLastModified();
      boolean late = changed != null && changed.toInstant().isAfter(now.minus(OF_LATE));
      if (news == null && !late) continue;
      Optional<URI> address = Addresses.parse(page.getUrl().toString());
      address.ifPresent(uri ->
          items.add(
              news == null
                  ? new FeedItem(uri, null, null, null)
                  : new FeedItem(
                      uri,
                      FeedReader.plain(news.getTitle()),
                      news.getPublicationDateTime() == null
                          ? null
                          : FeedReader.past(news.getPublicationDateTime().toLocalDate()),
                      null)));
    }
    return items;
  }

  private static @Nullable NewsAttributes news(SiteMapURL page) {
    ExtensionMetadata[] all = page.getAttributesForExtension(Extension.NEWS);
    return all != null && all.length > 0 && all[0] instanceof NewsAttributes news ? news : null;
  }
}
