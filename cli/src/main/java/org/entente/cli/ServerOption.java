package org.entente.cli;

import java.net.URI;
import org.entente.cli.remote.RemoteLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A running server to ask instead of opening its ledger, which it holds. */
final class ServerOption {
  private static final String TOKEN = "ENTENTE_TOKEN";

  @Option(
      names = "--server",
      paramLabel = "URL",
      description =
          "Ask a running server (entente serve) instead of opening a ledger. Where it wants a"
              + " token, put that into ENTENTE_TOKEN.")
  private @Nullable String server;

  boolean given() {
    return server != null;
  }

  /** The server that was named. */
  RemoteLedger open(Session session, CommandSpec spec) {
    return new RemoteLedger(address(spec), session.environment().getOrDefault(TOKEN, ""));
  }

  private URI address(CommandSpec spec) {
    try {
      URI named = URI.create(String.valueOf(server));
      if (named.getHost() != null && String.valueOf(named.getScheme()).matches("https?"))
        return named;
    } catch (IllegalArgumentException noAddress) {
      // said below
    }
    throw new ParameterException(
        spec.commandLine(),
        "--server '%s' is no address. Maybe http://127.0.0.1:8080".formatted(server));
  }

  /** Refuses what a server does not do. */
  static void refuse(CommandSpec spec, boolean asked, String what, String instead) {
    if (asked)
      throw new ParameterException(
          spec.commandLine(), "A server does not answer %s: %s".formatted(what, instead));
  }
}
