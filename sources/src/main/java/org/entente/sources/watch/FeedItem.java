package org.entente.sources.watch;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item as its feed tells it.
 *
 * @param text what the feed has of the article, without markup; {@code null} for nothing
 */
record FeedItem(
    URI address, @Nullable String title, @Nullable LocalDate published, @Nullable String text) {}
