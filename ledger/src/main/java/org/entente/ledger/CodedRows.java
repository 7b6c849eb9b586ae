package org.entente.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.event.Coding;
import org.entente.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * The articles of one month of a {@link CodedFolder}, put together again from its three tables,
 * which are read side by side, because their rows stand in one order: one article is held at a
 * time.
 */
final class CodedRows implements Iterator<CodedArticle>, AutoCloseable {
  private final CodedFolder folder;
  private final String month;
  private final Cursor articles;
  private final Cursor outcomes;
  private final Cursor mentions;

  CodedRows(Connections database, CodedFolder folder, String month) throws SQLException {
    this.folder = folder;
    this.month = month;
    this.articles = new Cursor(database, folder.files(CodedTable.ARTICLES, month), "id");
    this.outcomes = new Cursor(database, folder.files(CodedTable.OUTCOMES, month), "article");
    this.mentions = new Cursor(database, folder.files(CodedTable.MENTIONS, month), "article");
  }

  @Override
  public boolean hasNext() {
    if (articles.key() != null) return true;
    for (Cursor rest : List.of(outcomes, mentions))
      if (rest.key() != null)
        throw torn("rows of article '%s', which is not there".formatted(rest.key()));
    return false;
  }

  @Override
  public CodedArticle next() {
    if (!hasNext()) throw new NoSuchElementException("No article is left");
    try {
      Article article = Articles.read(articles.row());
      articles.advance();
      Map<Integer, List<Event>> events = new LinkedHashMap<>();
      for (; article.id().equals(mentions.key()); mentions.advance()) {
        Event event = Mentions.event(mentions.row());
        events.computeIfAbsent(event.evidence().sentence(), n -> new ArrayList<>()).add(event);
      }
      List<Coding> codings = new ArrayList<>();
      for (; article.id().equals(outcomes.key()); outcomes.advance())
        codings.add(coding(article, Sentences.outcome(outcomes.row()), events));
      if (!events.isEmpty())
        throw torn(
            "mentions in article '%s' of sentences that are not there".formatted(article.id()));
      return new CodedArticle(article, codings);
    } catch (SQLException | IllegalArgumentException | StringIndexOutOfBoundsException damaged) {
      throw torn(String.valueOf(damaged.getMessage()));
    }
  }

  private Coding coding(
      Article article, SentenceOutcome outcome, Map<Integer, List<Event>> events) {
    Span span = outcome.span();
    var sentence =
        new Sentence(outcome.index(), span, article.text().substring(span.start(), span.end()));
    return switch (outcome.outcome()) {
      case Sentences.CODED -> {
        List<Event> found = events.remove(outcome.index());
        if (found == null)
          throw torn(
              "no mentions of sentence %d of article '%s'"
                  .formatted(outcome.index(), article.id()));
        yield new Coding.Coded(sentence, found);
      }
      case Sentences.NO_EVENT ->
          new Coding.NoEvent(sentence, Coding.Reason.valueOf(needed(outcome.reason())));
      case Sentences.UNRESOLVED ->
          new Coding.Unresolved(
              sentence,
              needed(outcome.rule()),
              Coding.Gap.valueOf(needed(outcome.gap())),
              outcome.detail());
      default -> throw torn("the outcome '%s' of a sentence".formatted(outcome.outcome()));
    };
  }

  private static String needed(@Nullable String value) {
    if (value == null) throw new IllegalArgumentException("an outcome without its reason");
    return value;
  }

  private CodedFolderException torn(String what) {
    return new CodedFolderException(
        "%s is damaged: in %s there are %s. Copy it again, or run the job again."
            .formatted(folder.root(), month, what),
        null);
  }

  @Override
  public void close() throws SQLException {
    articles.close();
    outcomes.close();
    mentions.close();
  }

  /** The rows of some files, one by one. */
  private static final class Cursor implements AutoCloseable {
    private final String keyColumn;
    private @Nullable Connection connection;
    private @Nullable Statement statement;
    private @Nullable ResultSet rows;
    private @Nullable String key;

    Cursor(Connections database, List<Path> files, String keyColumn) throws SQLException {
      this.keyColumn = keyColumn;
      if (files.isEmpty()) return;
      connection = database.getConnection();
      statement = connection.createStatement();
      rows =
          statement.executeQuery(
              "select * from read_parquet([%s], hive_partitioning = false)"
                  .formatted(
                      files.stream()
                          .map(file -> "'" + EventFile.quoted(file) + "'")
                          .collect(Collectors.joining(", "))));
      advance();
    }

    /** The article of the row at hand; {@code null} after the last. */
    @Nullable String key() {
      return key;
    }

    ResultSet row() {
      if (rows == null || key == null) throw new NoSuchElementException("No row is left");
      return rows;
    }

    void advance() throws SQLException {
      key = rows != null && rows.next() ? rows.getString(keyColumn) : null;
    }

    @Override
    public void close() throws SQLException {
      if (rows != null) rows.close();
      if (statement != null) statement.close();
      if (connection != null) connection.close();
    }
  }
}
