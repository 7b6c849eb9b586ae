/**
 * Reads the news as it comes: asks feeds and sitemaps politely, fetches what is new in them, and
 * hands each article over once.
 *
 * <p>The way of an item: {@code SourceList} names its source, {@code Watcher} asks it when its
 * {@code Lane}, the line of requests to one host, is free and {@code robots.txt} allows it; {@code
 * FeedReader} finds the item, {@code ItemArticles} are what its page holds, and {@code Intake} has
 * them coded and stored. How it stands with the sources is in {@code SourceBook}; what becomes of
 * items without an article, in {@code ItemFates}. What is known is in a {@link
 * org.entente.watch.WatchLog}, so that a crash loses and repeats nothing.
 */
@NullMarked
package org.entente.sources.watch;

import org.jspecify.annotations.NullMarked;
