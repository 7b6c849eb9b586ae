package org.entente.ledger;

import static org.entente.ledger.Table.bigint;
import static org.entente.ledger.Table.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.article.Article;
import org.entente.ledger.merging.Shingles;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Whose voice an article is: its publisher's, and of a copy, the publisher's who had it first. Two
 * articles are copies where their words say so and they came out within {@value #DAYS} days; copies
 * of copies are of one voice. That depends on the articles alone, not on their order.
 */
final class Voices {
  private static final int DAYS = 7;
  private static final int ARTICLES_AT_ONCE = 500;

  private static final Table BAND = Table.of("article_band", bigint("band"), text("article"));
  private static final Table VOICE =
      Table.of("article_voice", text("article"), text("first_article"), text("voice"));

  private final Handle handle;

  private Voices(Handle handle) {
    this.handle = handle;
  }

  /** The voice of an article that is no copy. */
  static String own(@Nullable String publisher, String article) {
    return publisher == null ? article : publisher;
  }

  /** Finds the copies of new articles, which are stored already, and gives all one voice. */
  static void hear(Handle handle, Collection<Article> added) {
    new Voices(handle).hear(added);
  }

  /** Of those of some articles that are copies. */
  static Map<String, String> of(Handle handle, Collection<String> articles) {
    Map<String, String> voices = new HashMap<>();
    if (articles.isEmpty()) return voices;
    handle
        .createQuery("select article, voice from article_voice where article in (<articles>)")
        .bindList("articles", List.copyOf(articles))
        .map((row, context) -> Map.entry(row.getString("article"), row.getString("voice")))
        .forEach(entry -> voices.put(entry.getKey(), entry.getValue()));
    return voices;
  }

  /** Of all that are copies. */
  static Map<String, String> all(Handle handle) {
    Map<String, String> voices = new HashMap<>();
    handle
        .createQuery("select article, voice from article_voice")
        .map((row, context) -> Map.entry(row.getString("article"), row.getString("voice")))
        .forEach(entry -> voices.put(entry.getKey(), entry.getValue()));
    return voices;
  }

  /** What copies of all articles are looked up by, from the texts. */
  static void readAll(Handle handle) {
    handle.execute("delete from article_band");
    List<String> ids = Articles.ids(handle);
    for (int from = 0; from < ids.size(); from += ARTICLES_AT_ONCE) {
      Map<String, Text> texts = new LinkedHashMap<>();
      for (Article article :
          Articles.list(handle, ids.subList(from, Math.min(ids.size(), from + ARTICLES_AT_ONCE))))
        texts.put(article.id(), Text.of(article));
      new Voices(handle).insertBands(texts);
    }
  }

  /** All voices, by what copies are looked up by. */
  static void compareAll(Handle handle) {
    Map<String, Set<String>> candidates = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            select distinct x.article as one, y.article as other from article_band x
            join article_band y on y.band = x.band and y.article > x.article
            """)
        .map((row, context) -> Map.entry(row.getString("one"), row.getString("other")))
        .forEach(pair -> candidate(candidates, pair.getKey(), pair.getValue()));
    new Voices(handle).compare(candidates, new LinkedHashMap<>());
  }

  private void hear(Collection<Article> added) {
    Map<String, Text> texts = new LinkedHashMap<>();
    for (Article article : added) texts.put(article.id(), Text.of(article));
    Map<String, Set<String>> candidates = candidates(texts);
    insertBands(texts);
    compare(candidates, texts);
  }

  /**
   * @param texts as far as they were read before
   */
  private void compare(Map<String, Set<String>> candidates, Map<String, Text> texts) {
    Set<String> unread = new LinkedHashSet<>(candidates.keySet());
    candidates.values().forEach(unread::addAll);
    unread.removeAll(texts.keySet());
    for (Article article : Articles.list(handle, unread)) texts.put(article.id(), Text.of(article));
    Set<Set<String>> pairs = new LinkedHashSet<>();
    candidates.forEach((article, others) -> {
      for (String other : others)
        if (known(texts, article).isCopyOf(known(texts, other))) pairs.add(Set.of(article, other));
    });
    if (!pairs.isEmpty()) unite(pairs);
  }

  private static Text known(Map<String, Text> texts, String article) {
    Text text = texts.get(article);
    if (text == null) throw new IllegalStateException("No article '%s'".formatted(article));
    return text;
  }

  /** Articles that share a band with a new one, stored ones and new ones. */
  private Map<String, Set<String>> candidates(Map<String, Text> texts) {
    Map<Long, Set<String>> inBand = new LinkedHashMap<>();
    Map<String, Set<String>> candidates = new LinkedHashMap<>();
    texts.forEach((article, text) -> {
      for (Long band : text.shingles().bands()) {
        Set<String> there = inBand.computeIfAbsent(band, b -> new LinkedHashSet<>());
        for (String other : there) candidate(candidates, article, other);
        there.add(article);
      }
    });
    if (inBand.isEmpty()) return candidates;
    handle
        .createQuery("select band, article from article_band where band in (<bands>)")
        .bindList("bands", List.copyOf(inBand.keySet()))
        .map((row, context) -> Map.entry(row.getLong("band"), row.getString("article")))
        .forEach(entry -> {
          for (String article : inBand.getOrDefault(entry.getKey(), Set.of()))
            candidate(candidates, article, entry.getValue());
        });
    return candidates;
  }

  private static void candidate(Map<String, Set<String>> candidates, String one, String other) {
    if (!one.equals(other))
      candidates.computeIfAbsent(one, article -> new LinkedHashSet<>()).add(other);
  }

  private void insertBands(Map<String, Text> texts) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    texts.forEach((article, text) -> {
      for (Long band : text.shingles().bands())
        rows.add(Arrays.<@Nullable Object>asList(band, article));
    });
    BAND.insert(handle, rows);
  }

  /** Copies of copies are copies. */
  private void unite(Set<Set<String>> pairs) {
    Map<String, Set<String>> groups = new HashMap<>();
    for (Set<String> pair : pairs) {
      Set<String> group = new LinkedHashSet<>();
      for (String article : pair) {
        Set<String> known = groups.get(article);
        group.addAll(known == null ? stored(article) : known);
        group.add(article);
      }
      group.forEach(article -> groups.put(article, group));
    }
    for (Set<String> group : Set.copyOf(groups.values())) speakAsOne(group);
  }

  private List<String> stored(String article) {
    return handle
        .createQuery(
            """
            select article from article_voice where first_article in
              (select first_article from article_voice where article = :article)
            """)
        .bind("article", article)
        .mapTo(String.class)
        .list();
  }

  private void speakAsOne(Set<String> group) {
    Head first =
        handle
            .createQuery("select id, published, publisher from article where id in (<ids>)")
            .bindList("ids", List.copyOf(group))
            .map((row, context) ->
                new Head(
                    row.getString("id"),
                    row.getObject("published", LocalDate.class),
                    row.getString("publisher")))
            .stream()
            .min(Head.FIRST)
            .orElseThrow();
    String voice = own(first.publisher(), first.id());
    handle
        .createUpdate("delete from article_voice where article in (<ids>)")
        .bindList("ids", List.copyOf(group))
        .execute();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (String article : group)
      rows.add(Arrays.<@Nullable Object>asList(article, first.id(), voice));
    VOICE.insert(handle, rows);
    handle
        .createUpdate(
            "update member set voice = :voice where article in (<ids>) and voice <> :voice")
        .bind("voice", voice)
        .bindList("ids", List.copyOf(group))
        .execute();
  }

  /** What says which of several articles was first. */
  private record Head(String id, @Nullable LocalDate published, @Nullable String publisher) {
    static final Comparator<Head> FIRST =
        Comparator.comparing((Head head) -> head.published == null ? LocalDate.MAX : head.published)
            .thenComparing(Head::id);
  }

  private record Text(Shingles shingles, @Nullable LocalDate published) {
    static Text of(Article article) {
      return new Text(Shingles.of(article.text()), article.published());
    }

    boolean isCopyOf(Text other) {
      boolean near =
          published == null
              || other.published == null
              || Math.abs(ChronoUnit.DAYS.between(published, other.published)) <= DAYS;
      return near && shingles.isCopyOf(other.shingles);
    }
  }
}
