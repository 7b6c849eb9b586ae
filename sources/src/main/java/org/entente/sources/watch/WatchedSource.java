package org.entente.sources.watch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A source that is watched.
 *
 * @param name unique in its list
 * @param address of a feed or a news sitemap
 * @param every how long to wait between two looks at it, at least a minute
 * @param pages whether the page of each item is fetched; else the text of the feed is the article
 * @param publisher whose voice its articles are; {@code null} where pages say it themselves
 */
public record WatchedSource(
    String name, URI address, Duration every, boolean pages, @Nullable String publisher) {}
