package org.entente.web;

import java.time.LocalDate;
import java.util.List;
import org.entente.article.Article;
import org.entente.coding.Coder;
import org.entente.ledger.Ledger;
import org.entente.ledger.Run;

/**
 * A ledger with real articles, coded by the real coder: one reading of the models for all tests.
 */
final class Fixture {
  static final Coder CODER = Coder.standard();
  static final org.entente.ledger.Coder NAME = new org.entente.ledger.Coder("test", "0");
  static final String TOKEN = "0123456789abcdef0123456789abcdef";

  private Fixture() {}

  /** Half a year of a quarrel, told by an outlet whose title carries a script. */
  static Ledger ledger() {
    Ledger ledger = Ledger.openInMemory();
    Run run = ledger.startRun(NAME);
    LocalDate day = LocalDate.of(2021, 1, 4);
    for (int week = 0; week < 26; week++)
      for (String text : week < 13 ? CALM : STORM) {
        LocalDate published = day.plusWeeks(week);
        store(
            ledger,
            run,
            new Article(
                "quarrel-%d-%d".formatted(week, text.hashCode()),
                "https://example.org/" + week,
                "<script>alert('title')</script> Week " + week,
                "Plain Courier",
                published,
                "en",
                text));
      }
    store(
        ledger,
        run,
        new Article(
            "words", null, "Words", "Plain Courier", LocalDate.of(2021, 7, 5), "en", WORDS));
    return ledger;
  }

  private static final String WORDS =
      "Turkey threatened on Monday to expel the French ambassador if France imposed more sanctions."
          + " Turkish President Recep Tayyip Erdogan met German officials in Ankara.";

  private static final List<String> CALM =
      List.of("France praised Turkey on Monday. Turkish officials met French diplomats in Paris.");
  private static final List<String> STORM =
      List.of(
          "France imposed sanctions on Turkey on Monday. Turkey condemned France.",
          "France expelled two Turkish diplomats on Tuesday. \"<img src=x onerror=alert(1)>\" was"
              + " shown. Turkey accused France of lying.");

  private static void store(Ledger ledger, Run run, Article article) {
    ledger.store(run, article, CODER.code(article).codings());
  }
}
