package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.article.Article;
import org.entente.ledger.ArticleState;
import org.entente.ledger.CodedArticle;
import org.entente.ledger.Ledger;
import org.entente.ledger.Receipt;
import org.entente.ledger.Run;
import org.entente.sources.watch.Taker;
import org.jspecify.annotations.Nullable;

/** Codes the articles of an item and stores them, all in one transaction. */
final class LedgerTaker implements Taker {
  private final Machine machine;
  private final Ledger ledger;
  private final WatchStatus status;
  private @Nullable Run run;

  LedgerTaker(Machine machine, Ledger ledger, WatchStatus status) {
    this.machine = machine;
    this.ledger = ledger;
    this.status = status;
  }

  @Override
  public Taken take(List<Article> articles) {
    List<CodedArticle> coded = new ArrayList<>();
    boolean english = false;
    for (Article article : articles) {
      english |= article.isEnglish();
      if (!(ledger.state(article) instanceof ArticleState.Absent)) continue;
      coded.add(new CodedArticle(article, machine.code(article)));
    }
    if (!coded.isEmpty())
      for (Receipt receipt : ledger.store(run(), coded)) status.events(receipt.newEvents());
    return english ? Taken.CODED : Taken.FOREIGN;
  }

  private Run run() {
    if (run == null) run = ledger.startRun(machine.name());
    return run;
  }

  void finish() {
    if (run != null) run = ledger.finishRun(run);
  }
}
