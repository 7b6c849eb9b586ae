package org.entente.sources.watch;

import java.net.URI;
import java.util.List;

/**
 * What was read of a source.
 *
 * @param parts further sitemaps to read, those of an index
 */
record Feed(List<FeedItem> items, List<URI> parts) {
  Feed {
    items = List.copyOf(items);
    parts = List.copyOf(parts);
  }
}
