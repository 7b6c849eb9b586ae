package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.cli.show.EventTable;
import org.entente.cli.show.RelationView;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Style;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.entente.relation.Relation;
import org.entente.sources.Defaults;
import org.entente.sources.Sources;
import org.entente.web.ServerException;
import org.entente.web.ServerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Codes the examples and shows what comes out. */
@Command(
    name = "demo",
    header = "Code the examples and show what comes out.",
    description = {
      "",
      "Codes the articles of the examples folder, lists the events, shows the relation that they"
          + " tell most about, and says what to try next. With --serve it then shows them in a"
          + " browser until Ctrl-C.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente demo",
      "  entente demo --ledger demo.duckdb",
      "  entente demo --serve",
      "",
      "Exit codes: 0 done; 1 the examples could not be read; 2 usage; 3 ledger trouble; 130 stopped"
          + " by Ctrl-C."
    })
final class DemoCommand implements Callable<Integer> {
  private static final String EXAMPLES = "examples/articles.jsonl";

  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "Keep the ledger here; without it a new one in the folder for temporary files.")
  private @Nullable String ledger;

  @Option(names = "--serve", description = "Then show the examples in a browser.")
  private boolean serve;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Where to serve them; without it 8080; 0 for any that is free.")
  private int port;

  DemoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ServerSettings settings = settings();
    Path examples = session.home().resolve(EXAMPLES);
    String place = ledger == null ? temporary() : ledger;
    Machine.standard().prepare();
    try (Ledger opened = Ledger.open(place)) {
      int code = code(examples, opened);
      if (code == ExitCode.INTERRUPTED) return code;
      show(opened);
      if (!serve) return code;
      session.interruption().whole(() -> ServeCommand.serve(session, settings, opened));
      return ExitCode.INTERRUPTED;
    } catch (ServerException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** Refuses a port that is none before anything is coded. */
  private ServerSettings settings() {
    try {
      return new ServerSettings("127.0.0.1", port, ServeCommand.token(), null);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private int code(Path examples, Ledger opened) {
    session.screen().err().println("Coding " + EXAMPLES);
    try (Sources sources = Sources.of(List.of(examples), Defaults.NONE)) {
      return new CodingRun(
              session,
              Machine.standard(),
              sources,
              opened,
              new CodingOutput(session.screen(), null),
              false,
              Runtime.getRuntime().availableProcessors())
          .run();
    }
  }

  private void show(Ledger opened) {
    Screen screen = session.screen();
    List<LedgerEvent> events = list(opened.events(EventFilter.all()));
    screen.line();
    EventTable.print(screen, events);
    Optional<Relation> covered =
        opened.relations().stream().findFirst().map(count -> count.relation());
    covered.ifPresent(relation -> {
      List<LedgerEvent> ofPair = list(opened.pairEvents(relation.a(), relation.b()));
      screen.line();
      RelationView.print(
          screen, RelationCourse.whole(session.today()).of(relation, ofPair), ofPair);
    });
    screen.line();
    next(opened.location(), events, covered);
  }

  private void next(String place, List<LedgerEvent> events, Optional<Relation> covered) {
    Screen screen = session.screen();
    String command = "  " + session.command() + " ";
    screen.line(screen.styled(Style.HEADING, "What to try next"));
    screen.line("  export ENTENTE_LEDGER=" + place);
    mostReported(events)
        .map(entry -> entry.event().id().value().substring(0, 8))
        .ifPresent(id -> screen.line(command + "explain " + id));
    covered.ifPresent(
        pair -> screen.line(command + "relation %s %s --step week".formatted(pair.a(), pair.b())));
    covered.ifPresent(
        pair -> screen.line(command + "commitments %s %s".formatted(pair.a(), pair.b())));
    screen.line(command + "events --type SANCTION");
    screen.line(command + "code your-article.txt --date 2021-05-12");
    screen.line(command + "serve");
    screen.line(command + "--help");
  }

  private static Optional<LedgerEvent> mostReported(List<LedgerEvent> events) {
    return events.stream().max(Comparator.comparingLong(LedgerEvent::mentions));
  }

  private static List<LedgerEvent> list(Stream<LedgerEvent> events) {
    try (events) {
      return events.toList();
    }
  }

  /** A new place each time, of this user only, so that no old demo shines through. */
  private static String temporary() {
    try {
      return Files.createTempDirectory("entente-demo").resolve("demo.duckdb").toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
