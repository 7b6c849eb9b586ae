package org.entente.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.cli.remote.RemoteLedger;
import org.entente.ledger.Ledger;
import org.entente.sources.Defaults;
import org.entente.sources.Sources;
import org.entente.sources.fetch.Fetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles and writes what they report into the ledger. */
@Command(
    name = "code",
    header = "Read articles and add their events to the ledger.",
    description = {
      "",
      "An article that the ledger holds is passed over: running again goes on where a run stopped,"
          + " and adds nothing twice.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente code news.jsonl",
      "  entente code --date 2021-05-12 --publisher \"Example Daily\" interview.txt",
      "  entente code --map id=url,text=body,date=published_at crawled.jsonl",
      "  entente code https://example.org/2021/05/12/ministers-meet",
      "  entente code --lexicon my-lexicon/ news.jsonl",
      "  ENTENTE_TOKEN=... entente code --server http://127.0.0.1:8080 news.jsonl",
      "  entente code --no-ledger --format jsonl archive/ > events.jsonl",
      "  echo '{\"id\":\"1\",\"date\":\"2021-04-15\",\"text\":\"Russia expelled ten Norwegian"
          + " diplomats.\"}' | entente code -",
      "",
      "A line of JSON needs id, text and date. A text file is one article.",
      "Exit codes: 0 done; 1 done, some inputs were refused, or the lexicon was; 2 usage; 3 ledger trouble; 130"
          + " interrupted: what was reported as done is kept."
    })
final class CodeCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Mixin private final ServerOption server = new ServerOption();

  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Text, JSON Lines, web pages, messages, PDF, WARC, ZIP, dumps of wikis, folders of them, - for standard"
              + " input, or addresses of pages that begin with https:// or http://.")
  private List<String> names = List.of();

  @Mixin private final FetchOption fetching = new FetchOption();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = PublicationDay.class,
      description = "Day of publication of articles that do not say it, such as 2021-04-15.")
  private @Nullable LocalDate date;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Publisher of articles that do not say it.")
  private @Nullable String publisher;

  @Option(
      names = "--map",
      split = ",",
      paramLabel = "OURS=THEIRS",
      description =
          "What another program calls the fields of a line of JSON, such as"
              + " title=headline,text=body,date=published_at,id=url.")
  private Map<String, String> fields = Map.of();

  @Option(names = "--no-ledger", description = "Only print; keep nothing.")
  private boolean noLedger;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table for people, or jsonl: the whole record of each event as a line of JSON.")
  private Format format = Format.TABLE;

  @Option(
      names = "--quiet",
      description = "No progress bar and no summary; refused inputs are named.")
  private boolean quiet;

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--timings",
      description = "Print at the end what the steps of coding took, all threads together.")
  private boolean timings;

  CodeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    int atATime = threads.count(spec);
    if (server.given()) return send();
    Machine machine = lexicon.tested(session.screen());
    machine.prepare();
    var defaults = new Defaults(date, publisher, theirs());
    try (Fetcher fetcher = fetching.fetcher();
        Sources sources = Sources.named(names, session.screen().in(), defaults, fetcher)) {
      if (noLedger) return run(machine, sources, null, atATime);
      try (Ledger opened = Ledger.open(ledger.place(session))) {
        return run(machine, sources, opened, atATime);
      }
    }
  }

  /** Our name of each field, by theirs. */
  private Map<String, String> theirs() {
    Map<String, String> names = new HashMap<>();
    fields.forEach((ours, name) -> {
      if (!Defaults.FIELDS.contains(ours))
        throw new ParameterException(
            spec.commandLine(),
            "--map knows no field '%s'. It knows %s."
                .formatted(ours, String.join(", ", Defaults.FIELDS)));
      names.put(name, ours);
    });
    return names;
  }

  /** To a server, which codes with its own lexicon and keeps what it finds. */
  private int send() {
    ServerOption.refuse(
        spec,
        noLedger || lexicon.isGiven() || format != Format.TABLE,
        "--no-ledger, --lexicon or --format",
        "leave them out; it codes as it was started");
    RemoteLedger open = server.open(session, spec);
    var defaults = new Defaults(date, publisher, theirs());
    try (Fetcher fetcher = fetching.fetcher();
        Sources sources = Sources.named(names, session.screen().in(), defaults, fetcher)) {
      return new RemoteCoding(session, open).run(sources);
    }
  }

  private int run(Machine machine, Sources sources, @Nullable Ledger opened, int atATime) {
    var output = new CodingOutput(session.screen(), format);
    int code = new CodingRun(session, machine, sources, opened, output, quiet, atATime).run();
    if (timings) StageTimes.print(session.screen());
    return code;
  }
}
