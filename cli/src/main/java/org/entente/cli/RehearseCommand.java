package org.entente.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.terminal.Screen;
import org.entente.ledger.Ledger;
import org.entente.web.ServerSettings;
import org.entente.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Codes an article and lists the events, or starts a server, asks for some pages and stops: so that
 * Java writes down which classes that needs, and so that the models are there in the form in which
 * they open at once. The launcher does both once, in two processes, for Java loads all classes of a
 * file at each start.
 */
@Command(
    name = "rehearse",
    hidden = true,
    header = "Code an article, or start a server and stop it.",
    description = {"", "The launcher calls it, so that Java keeps what a start needs.", ""},
    footer = {
      "",
      "Examples:",
      "  entente rehearse code",
      "  entente rehearse serve",
      "",
      "Exit codes: 0 done; 2 usage; 70 a fault."
    })
final class RehearseCommand implements Callable<Integer> {
  private static final List<String> PAGES = List.of("/", "/events", "/help", "/api/v1/events");

  private static final String ARTICLE =
      """
      {"id": "rehearsal", "date": "2021-04-16", "publisher": "Rehearsal", "text": "\
      Norway expelled three Russian diplomats on Thursday, and Moscow promised to answer. \
      According to the Finnish prime minister, both sides had met in Geneva a week earlier. \
      A spokesman of the White House told reporters that it would not lift the sanctions, \
      although Iran had threatened to seize another tanker if the talks failed. \
      China and Japan agreed to resume talks about fishing; South Korea refused to join them. \
      Protesters in Minsk demanded that Belarus release 40 prisoners."}
      {"id": "without small words", "date": "2021-04-16", "text": "Norway expelled three Russian diplomats."}
      """;

  private final Session session;

  /** What is rehearsed. */
  enum Part {
    CODE,
    SERVE
  }

  @Parameters(paramLabel = "PART", description = "${COMPLETION-CANDIDATES}.")
  private Part part = Part.CODE;

  RehearseCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("entente");
    String file = folder.resolve("rehearsal.duckdb").toString();
    try {
      switch (part) {
        case CODE -> code(file);
        case SERVE -> serve(file);
      }
    } finally {
      try (var left = Files.list(folder)) {
        for (Path one : left.toList()) Files.delete(one);
      }
      Files.delete(folder);
    }
    return ExitCode.OK;
  }

  private void code(String file) {
    run("--help");
    run("code", "-", "--ledger", file);
    run("code", "-", "--no-ledger", "--format", "jsonl", "--quiet");
    run("events", "--ledger", file);
  }

  /** Runs a command line whose words nobody reads. */
  private void run(String... arguments) {
    var nowhere = new PrintWriter(Writer.nullWriter());
    var article = new ByteArrayInputStream(ARTICLE.getBytes(StandardCharsets.UTF_8));
    var screen = new Screen(article, nowhere, nowhere, session.screen().width(), false, false);
    var rehearsed =
        new Session(
            screen,
            session.environment(),
            session.command(),
            session.home(),
            new Interruption(),
            session.today());
    int code = Entente.run(arguments, rehearsed);
    if (code != ExitCode.OK)
      throw new IllegalStateException(
          "'%s' ended with %d".formatted(String.join(" ", arguments), code));
  }

  private static void serve(String file) throws IOException {
    var machine = Machine.standard();
    var settings = new ServerSettings("127.0.0.1", 0, ServeCommand.token(), null);
    try (Ledger ledger = Ledger.open(file);
        var server = WebServer.start(settings, ledger, machine::coder, machine::name)) {
      for (String page : PAGES) ask(server.address().resolve(page));
    }
  }

  private static void ask(URI page) throws IOException {
    var connection = (HttpURLConnection) page.toURL().openConnection();
    try (var answer = connection.getInputStream()) {
      answer.readAllBytes();
    }
  }
}
