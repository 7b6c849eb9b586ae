package org.entente.web;

import java.net.URI;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/**
 * Whose accounts people log in with (OpenID Connect).
 *
 * @param issuer address of the provider, as its tokens name it
 * @param client what the provider knows this server by
 * @param secret of the client
 */
public record OidcSettings(URI issuer, String client, String secret) {
  public OidcSettings {
    if (issuer.getHost() == null || !String.valueOf(issuer.getScheme()).matches("https?"))
      throw new IllegalArgumentException(
          "Issuer '%s' is no address. Maybe https://login.example.org".formatted(issuer));
    if (client.isBlank() || secret.isBlank())
      throw new IllegalArgumentException(
          "The issuer %s knows this server by a client id and a secret, and one is missing."
                  .formatted(issuer)
              + " Maybe put them into ENTENTE_OIDC_CLIENT and ENTENTE_OIDC_SECRET.");
  }

  /**
   * Asks the provider for its addresses and keys.
   *
   * @throws IllegalArgumentException when it does not answer, or as another issuer
   */
  ClientRegistration discover() {
    return ClientRegistrations.fromIssuerLocation(issuer.toString())
        .registrationId("oidc")
        .clientId(client)
        .clientSecret(secret)
        .scope("openid", "profile", "email")
        .build();
  }

  /** Without the secret, for logs. */
  @Override
  public String toString() {
    return "%s at %s".formatted(client, issuer);
  }
}
