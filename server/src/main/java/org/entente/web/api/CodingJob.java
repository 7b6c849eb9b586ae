package org.entente.web.api;

import java.util.List;
import org.entente.article.Article;

/** Some articles on their way into the ledger. */
final class CodingJob {
  private final String id;
  private final List<Article> articles;
  private final List<String> refused;
  private int coded;
  private int known;
  private int events;
  private String trouble = "";

  CodingJob(String id, List<Article> articles, List<String> refused) {
    this.id = id;
    this.articles = List.copyOf(articles);
    this.refused = List.copyOf(refused);
  }

  /**
   * How far it is.
   *
   * @param status {@code waiting}, {@code coding}, {@code done} or {@code failed}
   * @param articles that were read
   * @param coded that are coded and stored
   * @param known that the ledger had before, or has another of the same id of
   * @param events that no earlier report had told
   * @param refused lines that are no article, and why
   * @param trouble what ended it, when it failed
   */
  record State(
      String id,
      String status,
      int articles,
      int coded,
      int known,
      int events,
      List<String> refused,
      String trouble) {}

  String id() {
    return id;
  }

  List<Article> articles() {
    return articles;
  }

  synchronized void stored(boolean added, int newEvents) {
    if (added) coded++;
    else known++;
    events += newEvents;
  }

  synchronized void failed(String why) {
    trouble = why;
  }

  synchronized State state() {
    int done = coded + known;
    String status =
        !trouble.isEmpty()
            ? "failed"
            : done == articles.size() ? "done" : done == 0 ? "waiting" : "coding";
    return new State(id, status, articles.size(), coded, known, events, refused, trouble);
  }
}
