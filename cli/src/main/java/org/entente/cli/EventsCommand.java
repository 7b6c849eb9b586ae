package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.cli.remote.Question;
import org.entente.cli.show.EventTable;
import org.entente.cli.show.ImportedCard;
import org.entente.cli.show.ImportedTable;
import org.entente.event.EventType;
import org.entente.ledger.EventFilter;
import org.entente.ledger.EventJson;
import org.entente.ledger.ImportedRecord;
import org.entente.ledger.ImportedSearch;
import org.entente.ledger.Imports;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.entente.ledger.Origin;
import org.entente.ledger.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists what the ledger holds. */
@Command(
    name = "events",
    header = "List the events of the ledger by date.",
    description = "",
    footer = {
      "",
      "Examples:",
      "  entente events",
      "  entente events --actor USA --recipient Russia --status actual",
      "  entente events --type SANCTION --from 2021-04-01 --to 2021-04-30",
      "  entente events --format jsonl > events.jsonl",
      "  entente events --as-of 2021-05-01",
      "  entente events --server http://127.0.0.1:8080 --actor USA",
      "  entente events --original",
      "  entente events --origin icews --actor USA --recipient CHN --limit 50",
      "",
      "Exit codes: 0 done (also when no event fits); 1 an actor is not known; 2 usage; 3 ledger"
          + " trouble."
    })
final class EventsCommand implements Callable<Integer> {
  /** Lines of a table, and rows of a query, of imported events. */
  private static final int PAGE = 1_000;

  private final Session session;
  private final ActorNames names = new ActorNames();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Mixin private final ServerOption server = new ServerOption();

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Only acts of this actor: code, name or demonym (USA, Russia, French).")
  private @Nullable String actor;

  @Option(names = "--recipient", paramLabel = "NAME", description = "Only acts on this actor.")
  private @Nullable String recipient;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only this PLOVER type: ${COMPLETION-CANDIDATES}.")
  private @Nullable EventType type;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Only events of this day or later.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Only events of this day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      defaultValue = "any",
      description = "Only events of this status: ${COMPLETION-CANDIDATES}.")
  private Status status = Status.ANY;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "0",
      description = "At most so many, the oldest first (of imported ones the newest); 0 for all.")
  private int limit;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table for people, or jsonl: the whole record of each event as a line of JSON.")
  private Format format = Format.TABLE;

  @Mixin private final AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--original",
      description = "As the coder had them: without what people corrected.")
  private boolean original;

  @Option(
      names = "--origin",
      paramLabel = "ORIGIN",
      defaultValue = "coded",
      description =
          "Whose events: coded here (the default), or those of an import, such as icews, the newest"
              + " first.")
  private String origin = "coded";

  @Spec private CommandSpec spec = CommandSpec.create();

  EventsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (server.given()) {
      show(asked().stream(), () -> "");
      return ExitCode.OK;
    }
    try (Ledger opened = asOf.open(ledger.place(session), session, !original)) {
      switch (Origin.of(origin)) {
        case Origin.Coded coded -> listCoded(opened);
        case Origin.Imported(String name) -> listImported(opened, name);
        case Origin.All all ->
            throw new ParameterException(
                spec.commandLine(),
                "Events of one origin make a list: coded, or an import's, not all");
      }
    }
    return ExitCode.OK;
  }

  /** Of a server, which gives the newest first. */
  private List<LedgerEvent> asked() {
    ServerOption.refuse(
        spec, asOf.given() || original, "--as-of and --original", "it tells what stands now");
    ServerOption.refuse(
        spec,
        !(Origin.of(origin) instanceof Origin.Coded),
        "--origin as a list of the command line",
        "ask it for /api/v1/events?origin=" + origin);
    var question =
        Question.of("/api/v1/events")
            .with("actor", code(actor))
            .with("recipient", code(recipient))
            .with("type", type)
            .with("from", from)
            .with("to", to)
            .with("status", status.name().toLowerCase(Locale.ROOT));
    List<LedgerEvent> events =
        server.open(session, spec).all(question, "events").stream()
            .map(node -> EventJson.read(node.toString()))
            .toList()
            .reversed();
    return limit == 0 ? events : events.subList(0, Math.min(limit, events.size()));
  }

  private void listCoded(Ledger opened) {
    try (Stream<LedgerEvent> events = opened.events(filter())) {
      show(events, () -> apart(opened));
    }
  }

  /**
   * @param otherwise what to say besides when there is none
   */
  private void show(Stream<LedgerEvent> events, Supplier<String> otherwise) {
    var screen = session.screen();
    switch (format) {
      case JSONL -> events.forEach(entry -> screen.line(EventJson.write(entry)));
      case TABLE -> {
        List<LedgerEvent> rows = events.toList();
        if (rows.isEmpty()) screen.err().println("No event fits." + otherwise.get());
        else EventTable.print(screen, rows);
      }
    }
  }

  /** That the ledger holds imported events, which are listed only when asked for. */
  private static String apart(Ledger opened) {
    return opened.imports().origins().entrySet().stream()
        .map(entry -> " %,d of --origin %s are apart.".formatted(entry.getValue(), entry.getKey()))
        .collect(Collectors.joining());
  }

  private void listImported(Ledger opened, String name) {
    if (status != Status.ANY)
      throw new ParameterException(
          spec.commandLine(), "Imported events carry no status: leave out --status");
    Imports imports = opened.imports();
    if (!imports.origins().containsKey(name))
      throw new NotThereException(
          "No event of origin '%s' in %s, which holds %s. Maybe see: entente import --help"
              .formatted(name, opened.location(), held(imports)));
    var screen = session.screen();
    int left = limit == 0 ? Integer.MAX_VALUE : limit;
    ImportedSearch.Cursor after = null;
    do {
      int size = Math.min(left, PAGE);
      List<ImportedRecord> found = imports.search(search(name, after, size));
      List<ImportedRecord> page = found.subList(0, Math.min(size, found.size()));
      if (page.isEmpty()) screen.err().println("No event fits.");
      else if (format == Format.JSONL)
        page.forEach(record -> screen.line(ImportedCard.json(record)));
      else ImportedTable.print(screen, page);
      left -= page.size();
      if (found.size() == page.size()) return;
      after = ImportedSearch.Cursor.of(page.getLast());
    } while (left > 0);
    if (limit == 0) return;
    screen.err().println("There are more than these %,d.".formatted(limit));
  }

  private static String held(Imports imports) {
    Set<String> origins = imports.origins().keySet();
    return origins.isEmpty() ? "no import" : "those of " + String.join(", ", origins);
  }

  private ImportedSearch search(String name, ImportedSearch.@Nullable Cursor after, int size) {
    return new ImportedSearch(
        name, null, code(actor), code(recipient), type, from, to, after, size);
  }

  private @Nullable String code(@Nullable String name) {
    return name == null ? null : names.code(name);
  }

  private EventFilter filter() {
    return new EventFilter(code(actor), code(recipient), type, from, to, status, limit);
  }
}
