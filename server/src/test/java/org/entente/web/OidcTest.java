package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People log in with an account of elsewhere. */
class OidcTest {
  private static OidcProvider provider;
  private static Ledger ledger;
  private static WebServer server;

  @BeforeAll
  static void start() throws IOException {
    provider = new OidcProvider();
    ledger = Ledger.openInMemory();
    server = server(OidcProvider.SECRET, provider.issuer());
  }

  @AfterAll
  static void stop() {
    if (server != null) server.close();
    if (ledger != null) ledger.close();
    if (provider != null) provider.close();
  }

  private static WebServer server(String secret, String issuer) {
    return WebServer.start(
        new ServerSettings(
            "127.0.0.1",
            0,
            Fixture.TOKEN,
            null,
            new OidcSettings(URI.create(issuer), OidcProvider.CLIENT, secret)),
        ledger,
        () -> {
          throw new IllegalStateException("nothing is coded here");
        },
        () -> new org.entente.ledger.Coder("test", "0"));
  }

  /** As a browser: it keeps cookies, and goes where it is sent. */
  private static HttpResponse<String> logIn() throws Exception {
    try (var browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build()) {
      HttpResponse<String> first = get(browser, "/about");
      assertThat(first.uri().getPath()).isEqualTo("/login");
      assertThat(first.body()).contains("/oauth2/authorization/oidc").doesNotContain("password");
      return get(browser, "/oauth2/authorization/oidc");
    }
  }

  private static HttpResponse<String> get(HttpClient browser, String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .header("Accept", "text/html")
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void whoHasAnAccountReadsUnderItsName() throws Exception {
    HttpResponse<String> page = logIn();
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.uri().getPath()).isEqualTo("/about");
    assertThat(page.body()).contains("<span>ada</span>", "Log out");
  }

  @Test
  void aForgedTokenLetsNobodyIn() throws Exception {
    provider.forges = true;
    try {
      HttpResponse<String> page = logIn();
      assertThat(page.uri().getPath()).isEqualTo("/login");
      assertThat(page.body()).contains("did not let you in");
    } finally {
      provider.forges = false;
    }
  }

  @Test
  void programsSendTheToken() throws Exception {
    assertThat(new Program(server, "").get("/api/v1/events").statusCode()).isEqualTo(401);
    assertThat(Program.of(server).get("/api/v1/events").statusCode()).isEqualTo(200);
  }

  @Test
  void aProviderThatDoesNotAnswerIsNamed() {
    assertThatThrownBy(() -> server(OidcProvider.SECRET, "http://127.0.0.1:1"))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("http://127.0.0.1:1");
    assertThatThrownBy(() -> server("", provider.issuer()))
        .hasMessageContaining("ENTENTE_OIDC_SECRET");
  }

  @Test
  void otherMachinesMayReachAServerWithAccounts() {
    assertThat(
            new ServerSettings(
                    "0.0.0.0",
                    8080,
                    Fixture.TOKEN,
                    null,
                    new OidcSettings(URI.create(provider.issuer()), "a", "secret-word"))
                .toString())
        .contains(provider.issuer())
        .doesNotContain("secret-word");
  }
}
