package org.entente.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.article.Article;
import org.jdbi.v3.core.Handle;

/** What one transaction adds: articles that are not there yet, and all that belongs to them. */
final class Storing {
  private final Handle handle;
  private final Run run;
  private final Map<String, Fingerprint> seen;

  private Storing(Handle handle, Run run, List<CodedArticle> articles) {
    this.handle = handle;
    this.run = run;
    List<String> ids = articles.stream().map(coded -> coded.article().id()).distinct().toList();
    this.seen = Articles.fingerprints(handle, ids);
  }

  /** Receipts in the order of the articles. */
  static List<Receipt> store(Handle handle, Run run, List<CodedArticle> articles) {
    return new Storing(handle, run, articles).store(articles);
  }

  /**
   * @param mentions empty unless the article is absent
   */
  private record Entry(CodedArticle coded, ArticleState before, List<Mention> mentions) {
    boolean isNew() {
      return before instanceof ArticleState.Absent;
    }
  }

  private List<Receipt> store(List<CodedArticle> articles) {
    List<Entry> entries = articles.stream().map(this::entry).toList();
    List<CodedArticle> added = entries.stream().filter(Entry::isNew).map(Entry::coded).toList();
    List<Mention> mentions = entries.stream().flatMap(e -> e.mentions().stream()).toList();

    Articles.insert(handle, added.stream().map(CodedArticle::article).toList(), run.id());
    Sentences.insert(handle, added, run.id());
    Mentions.insert(handle, mentions);
    Voices.hear(handle, added.stream().map(CodedArticle::article).toList());
    Merging.Outcome merged = Merging.take(handle, mentions, List.of());

    List<Receipt> receipts = new ArrayList<>();
    for (Entry entry : entries) {
      int fresh = 0; // an event is new for the first article that reports it
      for (Mention mention : entry.mentions())
        if (merged.added().remove(merged.events().get(mention.id()))) fresh++;
      int sentences = entry.isNew() ? entry.coded().codings().size() : 0;
      receipts.add(new Receipt(entry.before(), sentences, entry.mentions().size(), fresh));
    }
    return receipts;
  }

  private Entry entry(CodedArticle coded) {
    ArticleState state = state(coded.article());
    boolean isNew = state instanceof ArticleState.Absent;
    return new Entry(
        coded,
        state,
        isNew ? List.copyOf(Mention.all(coded.codings(), run.id()).values()) : List.of());
  }

  /** A second one of an id is compared with the first. */
  private ArticleState state(Article article) {
    Fingerprint known = seen.putIfAbsent(article.id(), Fingerprint.of(article));
    return known == null ? new ArticleState.Absent() : known.stateOf(article);
  }
}
