package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.entente.cli.gold.SameEventTask;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Facts;
import org.entente.cli.terminal.Progress;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Table;
import org.entente.coding.evaluate.Evaluation;
import org.entente.coding.evaluate.Evaluator;
import org.entente.coding.evaluate.Part;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.ObjectMapper;

/** Measures the coder on gold. */
@Command(
    name = "evaluate",
    header = "Measure the coder on sentences you trust.",
    description = {
      "",
      "Codes the sentences of a gold file and compares. The file is JSON Lines; the shape of its"
          + " first line says what is measured:",
      "",
      "  marked pairs    id, marked (\"<s>Iran</s> attacked <t>Iraq</t>.\"), event, and quad if"
          + " wanted; the marks replace the actor finder, no event counts as wrong",
      "  whole events    id, text, date, events (actor, event, recipient, auxiliary); A+B without"
          + " recipient is a joint act; ids that share what stands before a # are one article",
      "  actor phrases   id, text, date, country, sector; null is not judged",
      "  factuality      id, tokens, targets (token, label from -3 to 3)",
      "  coreference     tab-separated article, start, end, kind, code; - is nobody, A+B two at once;"
          + " the articles are given by --articles",
      "  same events     tab-separated group, kind, event, published, publisher, text: short articles"
          + " of a group that tell of one event share what stands in the column event",
      "  quotations      tab-separated article, start, end, speaker, code: who speaks; with"
          + " --articles too",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente evaluate examples/expected.jsonl",
      "  entente evaluate examples/same-event.tsv",
      "  entente evaluate my-gold.jsonl --json --part aside",
      "  entente evaluate my-gold.jsonl --misses | less",
      "  entente evaluate my-gold.jsonl --lexicon my-lexicon/",
      "  entente evaluate docs/evaluation/coreference-wikinews.tsv --articles wikinews-2019.jsonl",
      "",
      "Exit codes: 0 measured; 1 the file is no gold, or the lexicon was refused; 2 usage."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Parameters(paramLabel = "FILE", description = "The gold, as JSON Lines.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print one JSON object with the numbers.")
  private boolean json;

  @Option(names = "--misses", description = "List every item that came out otherwise.")
  private boolean misses;

  @Option(
      names = "--part",
      defaultValue = "all",
      paramLabel = "PART",
      description =
          "all (the default); learned: the first two of every three items, which entente train"
              + " learns from; aside: every third, which it never sees.")
  private Part part = Part.ALL;

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description =
          "The articles of coreference and quotation gold, as JSON Lines with id, text and date.")
  private @Nullable Path articles;

  EvaluateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Screen screen = session.screen();
    Evaluation evaluation = measure(screen);
    if (json) screen.line(new ObjectMapper().writeValueAsString(evaluation.numbers()));
    else show(screen, evaluation.numbers());
    if (misses) list(screen, evaluation.misses());
    return ExitCode.OK;
  }

  private Evaluation measure(Screen screen) {
    Machine machine = lexicon.tested(screen);
    try (Progress progress = Progress.ofItems(screen, "Evaluating", OptionalLong.empty())) {
      if (SameEventTask.knows(file))
        return SameEventTask.measure(machine::code, file, part, done -> progress.at(done, ""));
      return new Evaluator(machine.coder(), articles)
          .evaluate(file, part, done -> progress.at(done, ""));
    }
  }

  private static void show(Screen screen, Map<String, Object> numbers) {
    Facts facts = new Facts();
    numbers.forEach((name, value) -> {
      if (!(value instanceof Map<?, ?> || value instanceof List<?>))
        facts.add(name.replace('_', ' '), written(value));
    });
    facts.print(screen);
    if (numbers.get("per_class") instanceof Map<?, ?> classes) {
      screen.line();
      Table table =
          new Table(
              Column.code("class"),
              Column.number("n"),
              Column.number("precision"),
              Column.number("recall"),
              Column.number("F1"));
      classes.forEach((name, row) -> {
        if (row instanceof Map<?, ?> cells)
          table.row(
              String.valueOf(name),
              written(cells.get("n")),
              written(cells.get("precision")),
              written(cells.get("recall")),
              written(cells.get("f1")));
      });
      table.print(screen);
    }
    if (numbers.get("per_kind") instanceof List<?> kinds) kinds(screen, kinds);
    if (numbers.get("reliability") instanceof List<?> bins) reliability(screen, bins);
  }

  private static void kinds(Screen screen, List<?> kinds) {
    screen.line();
    Table table = new Table(Column.code("kind"), Column.number("n"), Column.number("right"));
    for (Object row : kinds)
      if (row instanceof Evaluation.KindScore kind)
        table.row(kind.name(), String.valueOf(kind.n()), written(kind.right()));
    table.print(screen);
  }

  /** What was said with a confidence beside what was right. */
  private static void reliability(Screen screen, List<?> bins) {
    screen.line();
    Table table =
        new Table(
            Column.code("confidence"),
            Column.number("n"),
            Column.number("said"),
            Column.number("right"));
    for (Object row : bins)
      if (row instanceof Evaluation.ReliabilityBin bin)
        table.row(
            "%.2f-%.2f".formatted(bin.from(), bin.to()),
            String.valueOf(bin.n()),
            written(bin.confidence()),
            written(bin.right()));
    table.print(screen);
  }

  private static void list(Screen screen, List<Evaluation.Miss> misses) {
    screen.line();
    for (Evaluation.Miss miss : misses)
      screen.line(
          "%s%n  expected  %s%n  got       %s%n  %s"
              .formatted(miss.id(), miss.expected(), miss.got(), miss.text()));
  }

  private static String written(@Nullable Object value) {
    return value instanceof Double number
        ? String.format(Locale.ROOT, "%.3f", number)
        : String.valueOf(value);
  }
}
