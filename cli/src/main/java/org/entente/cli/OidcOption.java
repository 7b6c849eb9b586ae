package org.entente.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.web.OidcSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A provider whose accounts people log in with. */
final class OidcOption {
  @Option(
      names = "--oidc-issuer",
      paramLabel = "URL",
      description =
          "People log in with their account at this OpenID Connect provider. It knows the server by"
              + " ENTENTE_OIDC_CLIENT and ENTENTE_OIDC_SECRET, or by --oidc-client.")
  private @Nullable String issuer;

  @Option(
      names = "--oidc-client",
      paramLabel = "FILE",
      description = "File with two lines: client id, and secret.")
  private @Nullable Path client;

  /**
   * The provider that was named; {@code null} for none.
   *
   * @throws IllegalArgumentException when a part is missing or makes no sense
   */
  @Nullable OidcSettings settings(Session session) {
    if (issuer == null) return null;
    var environment = session.environment();
    List<String> lines =
        client == null
            ? List.of(
                environment.getOrDefault("ENTENTE_OIDC_CLIENT", ""),
                environment.getOrDefault("ENTENTE_OIDC_SECRET", ""))
            : lines(client);
    return new OidcSettings(URI.create(issuer), lines.getFirst().strip(), lines.getLast().strip());
  }

  private static List<String> lines(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() == 2) return lines;
      throw new IllegalArgumentException(
          "%s has %d lines, not client id and secret".formatted(file, lines.size()));
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("Cannot read " + file, unreadable);
    }
  }
}
