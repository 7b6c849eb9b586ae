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
import org.entente.watch.WatchedItem;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an item. An article's id is made of its item's address: taken a second time, it
 * adds nothing.
 *
 * @param articles one; an article for each entry of a live blog; none when there is nothing to take
 * @param note what is to be said of them, or why there are none
 */
record ItemArticles(List<Article> articles, @Nullable String note) {
  ItemArticles {
    articles = List.copyOf(articles);
  }

  /**
   * Of the item's page.
   *
   * @param publisher {@code null} for what the page says of itself
   */
  static ItemArticles of(WatchedItem item, @Nullable String publisher, Fetched.Document document) {
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
    return articles.isEmpty()
        ? new ItemArticles(List.of(), String.join(" ", refusals))
        : new ItemArticles(distinct(articles), note);
  }

  /** Of the text that the feed itself has. */
  static ItemArticles of(WatchedItem item, @Nullable String publisher, String text) {
    var article =
        new Article(
            id(item),
            item.address(),
            item.title(),
            publisher,
            item.published(),
            Languages.of(text, null),
            text);
    return new ItemArticles(List.of(article), null);
  }

  /** By what the item is known: its address, the one that its page calls its own, and its text. */
  Set<String> names(WatchedItem item) {
    Set<String> names = new LinkedHashSet<>();
    names.add(item.key());
    for (Article article : articles) {
      Optional.ofNullable(article.url())
          .flatMap(Addresses::parse)
          .filter(ItemArticles::isOfAnArticle)
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
