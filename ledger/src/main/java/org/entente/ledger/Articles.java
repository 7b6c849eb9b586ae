package org.entente.ledger;

import static org.entente.ledger.Table.bigint;
import static org.entente.ledger.Table.date;
import static org.entente.ledger.Table.text;
import static org.entente.ledger.Table.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.article.Article;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of articles. */
final class Articles {
  private static final Table TABLE =
      Table.of(
          "article",
          text("id"),
          text("content_hash"),
          text("url"),
          text("title"),
          text("publisher"),
          date("published"),
          text("language"),
          text("text"),
          bigint("run"),
          time("stored"),
          text("published_basis"));

  /** What {@link #read} needs. */
  static final List<Table.Column> TOLD =
      List.of(
          text("id"),
          text("url"),
          text("title"),
          text("publisher"),
          date("published"),
          text("language"),
          text("text"),
          text("published_basis"));

  private Articles() {}

  /** The values of {@link #TOLD}. */
  static List<@Nullable Object> told(Article article) {
    return Arrays.<@Nullable Object>asList(
        article.id(),
        article.url(),
        article.title(),
        article.publisher(),
        article.published(),
        article.language(),
        article.text(),
        article.publishedBasis());
  }

  /** Of those of some ids that are there, by id. */
  static Map<String, Fingerprint> fingerprints(Handle handle, Collection<String> ids) {
    Map<String, Fingerprint> known = new HashMap<>();
    if (ids.isEmpty()) return known;
    handle
        .createQuery("select id, content_hash, published from article where id in (<ids>)")
        .bindList("ids", List.copyOf(ids))
        .map((row, context) ->
            Map.entry(
                row.getString("id"),
                new Fingerprint(
                    row.getString("content_hash"), row.getObject("published", LocalDate.class))))
        .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    return known;
  }

  static void insert(Handle handle, List<Article> articles, long run) {
    var now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    TABLE.insert(handle, articles.stream().map(article -> row(article, run, now)).toList());
  }

  private static List<@Nullable Object> row(Article article, long run, OffsetDateTime stored) {
    return Arrays.<@Nullable Object>asList(
        article.id(),
        Fingerprint.of(article).contentHash(),
        article.url(),
        article.title(),
        article.publisher(),
        article.published(),
        article.language(),
        article.text(),
        run,
        stored.toString(),
        article.publishedBasis());
  }

  static Optional<Article> find(Handle handle, String id) {
    return list(handle, List.of(id)).stream().findFirst();
  }

  /** Of all, in order. */
  static List<String> ids(Handle handle) {
    return handle.createQuery("select id from article order by id").mapTo(String.class).list();
  }

  /** Those of some ids, in no order. */
  static List<Article> list(Handle handle, Collection<String> ids) {
    if (ids.isEmpty()) return List.of();
    return handle
        .createQuery(
            """
            select id, url, title, publisher, published, language, text, published_basis
            from article where id in (<ids>)
            """)
        .bindList("ids", List.copyOf(ids))
        .map((row, context) -> read(row))
        .list();
  }

  static Article read(ResultSet row) throws SQLException {
    return new Article(
        row.getString("id"),
        row.getString("url"),
        row.getString("title"),
        row.getString("publisher"),
        row.getObject("published", LocalDate.class),
        row.getString("language"),
        row.getString("text"),
        row.getString("published_basis"));
  }

  static List<String> publishers(Handle handle) {
    return handle
        .createQuery(
            """
            select publisher from article where publisher is not null
            group by publisher order by count(*) desc, publisher
            """)
        .mapTo(String.class)
        .list();
  }
}
