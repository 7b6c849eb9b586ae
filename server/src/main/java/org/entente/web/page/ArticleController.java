package org.entente.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.article.Article;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.entente.ledger.Mention;
import org.entente.ledger.SentenceOutcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An article, each sentence with what became of it. */
@Controller
class ArticleController {
  private final Ledger ledger;

  ArticleController(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * A sentence.
   *
   * @param events that it reports, as the coder gave them
   */
  record Line(String text, SentenceOutcome outcome, List<EventLine> events) {
    /** The outcome as one word for a style. */
    public String kind() {
      return outcome.outcome();
    }

    /** What became of it, in words. */
    public String words() {
      return switch (outcome.outcome()) {
        case "coded" -> Words.of("about.coded");
        case "unresolved" ->
            Words.of(
                "outcome.unresolved",
                Words.of("gap." + outcome.gap()),
                outcome.rule(),
                outcome.detail() == null ? "" : outcome.detail());
        default -> Words.of("reason." + outcome.reason());
      };
    }
  }

  @GetMapping("/article")
  String show(@RequestParam("id") String id, Model model) {
    Article article =
        ledger
            .findArticle(id)
            .orElseThrow(() -> new NotFoundException("No such article is in this ledger"));
    model.addAttribute("article", article);
    model.addAttribute("sentences", lines(article));
    return "article";
  }

  private List<Line> lines(Article article) {
    Map<Integer, List<Mention>> mentions =
        ledger.mentionsIn(article.id()).stream()
            .collect(Collectors.groupingBy(mention -> mention.event().evidence().sentence()));
    var lines = new ArrayList<Line>();
    for (SentenceOutcome outcome : ledger.outcomes(article.id()))
      lines.add(
          new Line(
              outcome.span().of(article.text()),
              outcome,
              mentions.getOrDefault(outcome.index(), List.of()).stream()
                  .map(mention -> EventLine.of(new LedgerEvent(mention.event(), 1)))
                  .toList()));
    return lines;
  }
}
