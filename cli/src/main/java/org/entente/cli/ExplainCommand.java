package org.entente.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.article.Article;
import org.entente.cli.show.EventCard;
import org.entente.cli.show.ImportedCard;
import org.entente.cli.show.ReadingJson;
import org.entente.cli.show.ReadingSteps;
import org.entente.cli.show.Rereading;
import org.entente.cli.show.RereadingCard;
import org.entente.cli.terminal.Screen;
import org.entente.coding.SentenceExplanation;
import org.entente.event.Evidence;
import org.entente.ledger.Coder;
import org.entente.ledger.EventJson;
import org.entente.ledger.ImportedRecord;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.entente.ledger.Mention;
import org.entente.ledger.ReportOf;
import org.entente.ledger.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Shows every word behind one event, or how a sentence is read. */
@Command(
    name = "explain",
    header = "Show every word behind one event, or how a sentence is read.",
    description = {
      "",
      "Shows one event in words: who did what to whom, when, on whose word, by which rule, and every"
          + " sentence that reports it. Then the sentence is read again, step by step: the parse, the"
          + " actors, every reading considered, the algebra, how future and negation were folded.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente explain 4f2a91c0",
      "  entente explain 4f2a91c0 --brief --ledger news.duckdb",
      "  entente explain --text \"Russia refused to meet the Ukrainian president.\"",
      "  entente explain --text \"Its president was expelled.\" --date 2021-05-12 --json",
      "  entente explain --text \"Norway snubbed Belarus.\" --lexicon my-lexicon/",
      "",
      "Exit codes: 0 done; 1 no event of this id, or the lexicon was refused; 2 usage; 3 ledger"
          + " trouble."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "EVENT",
      description =
          "The event's id, or as much of its beginning as no other id has; or an imported event,"
              + " such as icews:32889836.")
  private @Nullable String event;

  @Option(
      names = "--text",
      paramLabel = "SENTENCE",
      description = "Explain how this is read, instead of an event.")
  private @Nullable String text;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = PublicationDay.class,
      description = "Day on which the text was published, such as 2021-04-15.")
  private @Nullable LocalDate date;

  @Option(names = "--brief", description = "Only the event; do not read its sentence again.")
  private boolean brief;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String id = event;
    String words = text;
    if ((id == null) == (words == null))
      throw new ParameterException(
          spec.commandLine(), "Either an EVENT or --text is to be explained");
    if (words != null) explainText(words);
    else if (id != null && id.indexOf(':') > 0) explainImported(id);
    else if (id != null) explainEvent(id);
    return ExitCode.OK;
  }

  private void explainText(String words) {
    Machine machine = lexicon.untested();
    List<SentenceExplanation> sentences =
        machine.coder().explain(new Article("text", null, null, null, date, null, words));
    Screen screen = session.screen();
    if (json) {
      ObjectNode all = JsonMapper.shared().createObjectNode();
      all.put("lexicon", machine.lexicon().hash());
      var list = all.putArray("sentences");
      sentences.forEach(sentence -> list.add(ReadingJson.of(sentence)));
      screen.line(JsonMapper.shared().writeValueAsString(all));
      return;
    }
    for (int i = 0; i < sentences.size(); i++) {
      if (i > 0) screen.line();
      ReadingSteps.print(screen, sentences.get(i));
    }
  }

  /** What its file says; there is no sentence to read again. */
  private void explainImported(String reference) {
    try (Ledger opened = Ledger.openReadOnly(ledger.place(session))) {
      List<ImportedRecord> found = opened.imports().find(reference);
      if (found.isEmpty())
        throw new NotThereException(
            "No imported event '%s' in %s. Maybe see: entente relation A B --origin icews"
                .formatted(reference, opened.location()));
      for (ImportedRecord imported : found)
        if (json) session.screen().line(ImportedCard.json(imported));
        else ImportedCard.print(session.screen(), imported);
    }
  }

  private void explainEvent(String id) {
    try (Ledger opened = Ledger.openReadOnly(ledger.place(session))) {
      LedgerEvent found = FoundEvent.in(opened, id);
      List<ReportOf> reports = opened.reports(found.event().id());
      Screen screen = session.screen();
      if (brief && json) {
        screen.line(EventJson.write(found));
        return;
      }
      if (!json) EventCard.print(screen, found, reports, statedDays(opened, reports));
      if (brief) return;
      Rereading again = rereading(opened, reports.getFirst().mention(), lexicon.untested());
      if (json) screen.line(RereadingCard.json(found, again));
      else RereadingCard.print(screen, again);
    }
  }

  /** Where the articles of reports state their day, by their ids. */
  private static Map<String, String> statedDays(Ledger opened, List<ReportOf> reports) {
    Map<String, String> stated = new HashMap<>();
    reports.stream()
        .map(report -> report.mention().event().evidence().article())
        .distinct()
        .flatMap(id -> opened.findArticle(id).stream())
        .filter(article -> article.publishedBasis() != null)
        .forEach(article -> stated.put(article.id(), String.valueOf(article.publishedBasis())));
    return stated;
  }

  /** Reads the article of a report again, up to its sentence, by the lexicon of today. */
  private Rereading rereading(Ledger opened, Mention mention, Machine machine) {
    Evidence evidence = mention.event().evidence();
    Coder coded =
        opened.runs().stream()
            .filter(run -> run.id() == mention.run())
            .map(Run::coder)
            .findFirst()
            .orElseThrow();
    SentenceExplanation sentence =
        opened.findArticle(evidence.article()).stream()
            .flatMap(article -> machine.coder().explain(article).stream())
            .filter(read -> read.coding().sentence().index() == evidence.sentence())
            .findFirst()
            .orElseThrow();
    return new Rereading(mention.event(), coded, machine.name(), sentence);
  }
}
