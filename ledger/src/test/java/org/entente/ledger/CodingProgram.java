package org.entente.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.article.Article;

/**
 * Stores articles like a coder that never ends, one to three at once, and says {@code done ID}
 * after that, until it is killed. Articles that are there are passed over, as in any run.
 */
final class CodingProgram {
  static final int AT_ONCE = 3;

  private CodingProgram() {}

  public static void main(String[] arguments) {
    int articles = Integer.parseInt(arguments[1]);
    try (Ledger ledger = Ledger.open(arguments[0])) {
      System.out.println("open");
      Run run = ledger.startRun(Reports.CODER);
      List<CodedArticle> pending = new ArrayList<>();
      for (int i = 0; i < articles; i++) {
        Article article = Reports.article("a" + i);
        if (ledger.isStored(article)) continue;
        pending.add(
            new CodedArticle(
                article,
                Reports.codings(
                    article,
                    Reports.sanction(article, Reports.DAY.minusDays(i % 50), Set.of()),
                    Reports.meeting(article, "USA", "RUS"))));
        if (pending.size() <= i % AT_ONCE) continue;
        ledger.store(run, pending);
        for (CodedArticle stored : pending) System.out.println("done " + stored.article().id());
        pending.clear();
      }
    }
  }
}
