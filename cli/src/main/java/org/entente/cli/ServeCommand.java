package org.entente.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import org.entente.cli.terminal.Style;
import org.entente.ledger.Ledger;
import org.entente.web.ServerException;
import org.entente.web.ServerSettings;
import org.entente.web.WebServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the ledger in a browser. */
@Command(
    name = "serve",
    header = "Show the ledger in a browser.",
    description = {
      "",
      "Serves pages over the ledger until Ctrl-C: what changed, every relation with its chart, every"
          + " event with its words marked, a search, and a page to try texts on. Whoever sits at this"
          + " machine reads; to correct events one logs in with the token that is printed.",
      "",
      "It listens on this machine only. Another address needs --users, a file with a line name:hash"
          + " for each person, as htpasswd -B writes it, or --oidc-issuer, whose accounts may log in; then"
          + " nobody reads without logging in, and programs send the token that is printed, or that"
          + " ENTENTE_TOKEN holds.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente serve",
      "  entente serve --ledger demo.duckdb --port 9000",
      "  entente serve --address 0.0.0.0 --users people.txt",
      "  entente serve --address 0.0.0.0 --oidc-issuer https://login.example.org",
      "",
      "Exit codes: 0 stopped in order; 2 usage; 3 ledger trouble; 130 stopped by Ctrl-C."
    })
final class ServeCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Without it 8080; 0 for any that is free.")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "Where to listen; without it on this machine only.")
  private String address = "127.0.0.1";

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description = "People who may log in, a line name:hash each.")
  private @Nullable Path users;

  @Mixin private final OidcOption oidc = new OidcOption();

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ServerSettings settings = settings();
    try (Ledger opened = Ledger.open(ledger.place(session))) {
      session.interruption().whole(() -> serve(session, settings, opened));
      return ExitCode.INTERRUPTED;
    } catch (ServerException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private ServerSettings settings() {
    try {
      return new ServerSettings(
          address,
          port,
          session.environment().getOrDefault("ENTENTE_TOKEN", token()),
          users,
          oidc.settings(session));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  static String token() {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  /** Until it is interrupted; then requests that are under way end first. */
  static void serve(Session session, ServerSettings settings, Ledger opened) {
    var machine = Machine.standard();
    try (var server = WebServer.start(settings, opened, machine::coder, machine::name)) {
      String address = server.address().toString();
      opened.announce(
          "a server shows it. Ask the server: events, relation, relations, commitments and code take --server %s; or stop it."
              .formatted(address));
      var screen = session.screen();
      screen.line("Entente shows " + opened.location() + " at");
      screen.line("  " + screen.styled(Style.HEADING, address));
      screen.line(
          (settings.readersLogIn()
                  ? "Programs send the token  "
                  : "To correct events, log in there with the token  ")
              + settings.token());
      screen.line("Ctrl-C stops it.");
      screen.out().flush();
      session.interruption().await();
    }
  }
}
