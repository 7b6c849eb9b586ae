package org.entente.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens, and who may use it.
 *
 * @param address host name or number to listen on
 * @param port 1 to 65535, or 0 for any that is free
 * @param token whoever knows it may write
 * @param users file of people who may log in, a line {@code name:hash} each; {@code null} for
 *     nobody but whoever sits at this machine
 * @param oidc provider whose accounts people log in with; {@code null} for none
 */
public record ServerSettings(
    String address, int port, String token, @Nullable Path users, @Nullable OidcSettings oidc) {
  public ServerSettings {
    if (port < 0 || port > 65_535)
      throw new IllegalArgumentException("Port %d is not in 0 to 65535".formatted(port));
    if (token.length() < 16)
      throw new IllegalArgumentException(
          "A token of %d characters; 16 are the least. Maybe give ENTENTE_TOKEN more, or unset it."
              .formatted(token.length()));
    if (users == null && oidc == null && !isLoopback(address))
      throw new IllegalArgumentException(
          "Without users the server listens on this machine only, not on %s. Maybe name a file of"
                  .formatted(address)
              + " users with --users, or a provider with --oidc-issuer, or leave out --address.");
  }

  /** Without a provider. */
  public ServerSettings(String address, int port, String token, @Nullable Path users) {
    this(address, port, token, users, null);
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("No address '%s' is known".formatted(address), e);
    }
  }

  /** Whether reading needs a login too. */
  public boolean readersLogIn() {
    return users != null || oidc != null;
  }

  /** Without the token, for logs. */
  @Override
  public String toString() {
    return "%s:%d%s%s"
        .formatted(
            address,
            port,
            users == null ? "" : " with users of " + users,
            oidc == null ? "" : " with accounts of " + oidc);
  }
}
