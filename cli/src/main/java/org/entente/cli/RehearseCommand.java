package org.entente.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.web.ServerSettings;
import org.entente.web.WebServer;
import picocli.CommandLine.Command;

/**
 * Starts a server over an empty ledger, asks for some pages and stops: so that Java writes down
 * which classes {@code serve} needs. The launcher does it once.
 */
@Command(
    name = "rehearse-serve",
    hidden = true,
    header = "Start a server and stop it.",
    description = {
      "",
      "The launcher calls it, so that Java keeps what a server's start needs.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente rehearse-serve",
      "",
      "Exit codes: 0 done; 2 usage; 70 a fault."
    })
final class RehearseCommand implements Callable<Integer> {
  private static final List<String> PAGES = List.of("/", "/events", "/help", "/api/v1/events");

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("entente");
    Path file = folder.resolve("rehearsal.duckdb");
    var machine = Machine.standard();
    var settings = new ServerSettings("127.0.0.1", 0, ServeCommand.token(), null);
    try (Ledger ledger = Ledger.open(file.toString());
        var server = WebServer.start(settings, ledger, machine::coder, machine::name)) {
      for (String page : PAGES) ask(server.address().resolve(page));
    } finally {
      try (var left = Files.list(folder)) {
        for (Path one : left.toList()) Files.delete(one);
      }
      Files.delete(folder);
    }
    return ExitCode.OK;
  }

  private static void ask(URI page) throws IOException {
    var connection = (HttpURLConnection) page.toURL().openConnection();
    try (var answer = connection.getInputStream()) {
      answer.readAllBytes();
    }
  }
}
