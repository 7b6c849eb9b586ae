package org.entente.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.entente.article.Article;
import org.entente.event.Coding;
import org.entente.ledger.LedgerEvent;
import org.entente.web.LazyCoder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A text coded while you look; nothing of it is stored. */
@Controller
class TryController {
  private static final int LONGEST = 20_000;

  private final LazyCoder machine;

  /** Coding takes a core for as long as it lasts. */
  private final Semaphore turns = new Semaphore(2);

  TryController(LazyCoder machine) {
    this.machine = machine;
  }

  /** A sentence and what became of it. */
  record Line(String text, String outcome, List<EventLine> events) {}

  @GetMapping("/try")
  String ask(Model model) {
    model.addAttribute("text", "");
    model.addAttribute("date", "");
    return "try";
  }

  @PostMapping("/try")
  String code(
      @RequestParam("text") String text,
      @RequestParam(name = "date", required = false) @Nullable String date,
      Model model) {
    if (text.length() > LONGEST)
      throw new RefusedException(
          "A text of %,d characters; %,d at most here. Maybe code it by: entente code"
              .formatted(text.length(), LONGEST));
    LocalDate day = Asked.day("date", date);
    model.addAttribute("text", text);
    model.addAttribute("date", date == null ? "" : date);
    if (!turns.tryAcquire()) throw new BusyException();
    try {
      model.addAttribute("sentences", lines(new Article("try", null, null, null, day, null, text)));
    } finally {
      turns.release();
    }
    return "try";
  }

  private List<Line> lines(Article article) {
    var lines = new ArrayList<Line>();
    for (Coding coding : machine.get().code(article).codings())
      lines.add(
          new Line(coding.sentence().span().of(article.text()), outcome(coding), events(coding)));
    return lines;
  }

  private static String outcome(Coding coding) {
    return switch (coding) {
      case Coding.Coded coded -> Words.of("about.coded");
      case Coding.NoEvent none -> Words.of("reason." + none.reason());
      case Coding.Unresolved open ->
          Words.of("outcome.unresolved", Words.of("gap." + open.gap()), open.rule(), "");
    };
  }

  private static List<EventLine> events(Coding coding) {
    return coding instanceof Coding.Coded(var sentence, var events)
        ? events.stream().map(event -> EventLine.of(new LedgerEvent(event, 1))).toList()
        : List.of();
  }
}
