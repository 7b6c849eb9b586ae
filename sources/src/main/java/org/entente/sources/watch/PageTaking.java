package org.entente.sources.watch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.article.Article;
import org.entente.sources.Defaults;
import org.entente.sources.Problem;
import org.entente.sources.Reading;
import org.entente.sources.WebDocument;
import org.entente.sources.fetch.Addresses;
import org.entente.sources.fetch.Fetched;
import org.entente.sources.language.Languages;
import org.entente.watch.WatchLog;
import org.entente.watch.WatchedItem;
import org.entente.watch.WatchedItem.Fate;
import org.jspecify.annotations.Nullable;

/**
 * Makes articles of items and hands them over, unless another item was the same. An article's id is
 * made of its item's address, and its names are noted before: should a crash come between the
 * handing over and the note of it, the second time adds nothing, nor does an item that is the same.
 */
final class PageTaking {
  private final WatchLog log;
  private final Taker taker;

  PageTaking(WatchLog log, Taker taker) {
    this.log = log;
    this.taker = taker;
  }

  /** The item with its fate, which is noted unless it failed. */
  WatchedItem take(WatchedItem item, @Nullable String publisher, Fetched.Document document) {
    List<Article> articles = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    String note = null;
    for (Reading reading : WebDocument.read(document, new Defaults(item.published(), publisher)))
      switch (reading) {
        case Reading.Read read -> {
          articles.add(named(read.article(), item, publisher));
          if (read.warnings().stream().anyMatch(w -> w.problem() == Problem.STUB))
            note = "only the beginning is free to read";
        }
        case Reading.Skipped skipped -> refusals.add(skipped.message());
        case Reading.Refused refused -> refusals.add(refused.message());
      }
    if (articles.isEmpty()) return item.settled(Fate.FAILED, String.join(" ", refusals));
    return take(item, distinct(articles), note);
  }

  /** Of the text that the feed itself has. */
  WatchedItem take(WatchedItem item, @Nullable String publisher, String text) {
    var article =
        new Article(
            id(item),
            item.address(),
            item.title(),
            publisher,
            item.published(),
            Languages.of(text, null),
            text);
    return take(item, List.of(article), null);
  }

  private WatchedItem take(WatchedItem item, List<Article> articles, @Nullable String note) {
    Set<String> names = names(item, articles);
    WatchedItem settled;
    if (!log.claim(item.key(), names))
      settled = item.settled(Fate.REPEATED, "the same as an item taken before");
    else
      settled =
          item.settled(
              switch (taker.take(articles)) {
                case CODED -> Fate.TAKEN;
                case FOREIGN -> Fate.FOREIGN;
              },
              note);
    log.settle(settled);
    return settled;
  }

  /** By what the item is known: its address, the one that its page calls its own, and its text. */
  private static Set<String> names(WatchedItem item, List<Article> articles) {
    Set<String> names = new LinkedHashSet<>();
    names.add(item.key());
    for (Article article : articles) {
      Optional.ofNullable(article.url())
          .flatMap(Addresses::parse)
          .filter(PageTaking::isOfAnArticle)
          .map(Addresses::key)
          .ifPresent(names::add);
    }
    names.add(
        "text:"
            + digest(
                articles.stream()
                    .map(article -> article.text().replaceAll("\\s+", " ").strip())
                    .collect(Collectors.joining("\n"))));
    return names;
  }

  /** Some sites call every page by the address of their first one. */
  private static boolean isOfAnArticle(URI address) {
    return address.getRawPath() != null && address.getRawPath().length() > 1;
  }

  private static Article named(Article article, WatchedItem item, @Nullable String publisher) {
    return new Article(
        id(item),
        article.url() == null ? item.address() : article.url(),
        article.title() == null ? item.title() : article.title(),
        publisher == null ? article.publisher() : publisher,
        article.published(),
        Languages.of(article.text(), article.language()),
        article.text(),
        article.publishedBasis());
  }

  /** Host and fingerprint of the address. */
  static String id(WatchedItem item) {
    return item.key().replaceFirst("[/:?].*", "") + "-" + digest(item.key()).substring(0, 12);
  }

  /** Entries of a live blog need an id each. */
  private static List<Article> distinct(List<Article> articles) {
    if (articles.size() == 1) return articles;
    return articles.stream()
        .map(entry ->
            new Article(
                entry.id() + "-" + digest(entry.text()).substring(0, 8),
                entry.url(),
                entry.title(),
                entry.publisher(),
                entry.published(),
                entry.language(),
                entry.text(),
                entry.publishedBasis()))
        .toList();
  }

  static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
