package org.entente.ledger;

import java.util.Set;
import org.entente.article.Article;

/**
 * Stores articles like a coder that never ends, and says {@code done ID} after each, until it is
 * killed. Articles that are there are passed over, as in any run.
 */
final class CodingProgram {
  private CodingProgram() {}

  public static void main(String[] arguments) {
    int articles = Integer.parseInt(arguments[1]);
    try (Ledger ledger = Ledger.open(arguments[0])) {
      System.out.println("open");
      Run run = ledger.startRun(Reports.CODER);
      for (int i = 0; i < articles; i++) {
        Article article = Reports.article("a" + i);
        if (ledger.isStored(article)) continue;
        ledger.store(
            run,
            article,
            Reports.codings(
                article,
                Reports.sanction(article, Reports.DAY.minusDays(i % 50), Set.of()),
                Reports.meeting(article, "USA", "RUS")));
        System.out.println("done " + article.id());
      }
    }
  }
}
