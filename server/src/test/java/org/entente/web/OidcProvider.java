package org.entente.web;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A provider of accounts on this machine, with the few requests of the code flow: it lets everybody
 * in as Ada, and signs its tokens with the key that it publishes unless told to forge them.
 */
final class OidcProvider implements AutoCloseable {
  static final String CLIENT = "entente";
  static final String SECRET = "a secret of the client";

  private final HttpServer server;
  private final RSAKey key = newKey();
  private final Map<String, String> nonces = new ConcurrentHashMap<>();
  volatile boolean forges;

  OidcProvider() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/.well-known/openid-configuration", this::describe);
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext("/keys", asked -> json(asked, 200, new JWKSet(key).toString()));
    server.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("one").generate();
    } catch (com.nimbusds.jose.JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void describe(HttpExchange asked) throws IOException {
    json(
        asked,
        200,
        """
        {"issuer": "ISSUER", "authorization_endpoint": "ISSUER/authorize", "token_endpoint": "ISSUER/token",
         "jwks_uri": "ISSUER/keys", "subject_types_supported": ["public"], "response_types_supported": ["code"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
            .replace("ISSUER", issuer()));
  }

  private void authorize(HttpExchange asked) throws IOException {
    var parameters = parameters(asked.getRequestURI().getRawQuery());
    String code = "code" + nonces.size();
    nonces.put(code, parameters.get("nonce"));
    asked
        .getResponseHeaders()
        .set(
            "Location",
            "%s?code=%s&state=%s"
                .formatted(
                    parameters.get("redirect_uri"),
                    code,
                    java.net.URLEncoder.encode(parameters.get("state"), StandardCharsets.UTF_8)));
    asked.sendResponseHeaders(302, -1);
    asked.close();
  }

  private void token(HttpExchange asked) throws IOException {
    String login = asked.getRequestHeaders().getFirst("Authorization");
    String body = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String nonce = nonces.remove(parameters(body).getOrDefault("code", ""));
    String expected =
        java.net.URLEncoder.encode(CLIENT, StandardCharsets.UTF_8)
            + ":"
            + java.net.URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
    if (nonce == null
        || !("Basic "
                + Base64.getEncoder().encodeToString(expected.getBytes(StandardCharsets.UTF_8)))
            .equals(login)) {
      json(asked, 401, "{\"error\": \"invalid_client\"}");
      return;
    }
    json(
        asked,
        200,
        """
        {"access_token": "a", "token_type": "Bearer", "expires_in": 60, "scope": "openid", "id_token": "%s"}
        """
            .formatted(signed(nonce)));
  }

  private String signed(String nonce) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject("4711")
            .audience(CLIENT)
            .claim("nonce", nonce)
            .claim("preferred_username", "ada")
            .issueTime(new Date())
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .build();
    try {
      var token =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
      token.sign(new RSASSASigner(forges ? newKey() : key));
      return token.serialize();
    } catch (com.nimbusds.jose.JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> parameters(String query) {
    return Arrays.stream(query.split("&", -1))
        .map(part -> part.split("=", 2))
        .collect(
            Collectors.toMap(
                part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
  }

  private static void json(HttpExchange asked, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    asked.getResponseHeaders().set("Content-Type", "application/json");
    asked.sendResponseHeaders(status, bytes.length);
    asked.getResponseBody().write(bytes);
    asked.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
