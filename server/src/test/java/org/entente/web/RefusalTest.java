package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entente.article.Article;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server refuses, and that it then stores and shows nothing. */
class RefusalTest {
  private static Ledger ledger;
  private static WebServer server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    ledger = Ledger.openInMemory();
    server =
        WebServer.start(
            new ServerSettings("127.0.0.1", 0, Fixture.TOKEN, null),
            ledger,
            () -> Fixture.CODER,
            () -> Fixture.NAME);
    var article =
        new Article(
            "a", null, null, null, LocalDate.of(2021, 5, 1), "en", "France praised Turkey.");
    ledger.store(ledger.startRun(Fixture.NAME), article, Fixture.CODER.code(article).codings());
  }

  @AfterAll
  static void stop() {
    server.close();
    ledger.close();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(server.address() + path)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "/relations/USA, 400",
    "/relations/USA-USA, 400",
    "/relations/%27;drop%20table%20event;--, 400",
    "/relations/QQQ-XXX, 200",
    "/relations/FRA-TUR?from=yesterday, 400",
    "/relations/FRA-TUR?status=%27%20or%201=1, 400",
    "/relations/FRA-TUR?from=2021-02-31, 400",
    "/events?type=KISS, 400",
    "/events?actor=%3Cscript%3E, 400",
    "/events?after=2021-01-01.zz, 400",
    "/events?q=%27%29%20or%201%3D1%3B%20drop%20table%20event%3B--, 200",
    "/events?q=100%25, 200",
    "/events/zzzz, 404",
    "/events/%2e%2e%2f%2e%2e%2fetc%2fpasswd, 400",
    "/article?id=../../etc/passwd, 404",
    "/article, 400",
    "/actors/ZQZ, 404",
    "/actors/%27%20or%201=1, 400",
    "/people?name=%3Cscript%3Ealert(1)%3C/script%3E, 404",
    "/people?name=%27%29%20or%201%3D1%3B%20drop%20table%20event%3B--, 404",
    "/people, 400",
    "/commitments?status=KISS, 400",
    "/commitments?pair=USA, 400",
    "/events?speaker=%25%22, 400",
    "/events?name=%27%3B--, 200",
    "/?country=Atlantis, 400",
    "/?country=QQQ, 200",
    "/style/../../logback.xml, 400",
    "/webjars/%2e%2e/%2e%2e/application.properties, 400",
    "/nothing, 404",
    "/?sort=beauty, 400",
    "/?origin=%00, 400"
  })
  void addressesThatMakeNoSense(String path, int status) throws Exception {
    var answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at org.");
    assertThat(ledger.countEvents()).isEqualTo(1);
  }

  @Test
  void noInlineScriptNorFramesNorSniffing() throws Exception {
    var headers = get("/").headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .contains("script-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void noCorrectionWithoutLogin() throws Exception {
    String id =
        ledger
            .events(org.entente.ledger.EventFilter.all())
            .toList()
            .getFirst()
            .event()
            .id()
            .value();
    var form = BodyPublishers.ofString("what=no_event");
    for (String token : new String[] {null, "Bearer wrong", "Bearer ", "Basic abc"}) {
      var request =
          HttpRequest.newBuilder(URI.create(server.address() + "/events/" + id + "/corrections"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(form);
      if (token != null) request.header("Authorization", token);
      assertThat(send(request).statusCode()).as(token).isIn(302, 401, 403);
    }
    assertThat(ledger.corrections(new org.entente.event.EventId(id))).isEmpty();
  }

  @Test
  void aFormOfAnotherSiteIsRefused() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(server.address() + "/try"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("text=France+praised+Turkey."));
    assertThat(send(request).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example"})
  void anotherHostIsNotAnswered(String host) throws IOException {
    assertThat(raw("GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host)))
        .startsWith("HTTP/1.1 421");
  }

  @Test
  void headersCannotBeSmuggledIn() throws Exception {
    var answer = get("/events?q=a%0d%0aSet-Cookie:%20x=y");
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie: x");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.contains("x=y"));
  }

  @Test
  void hugePostsEndEarly() throws Exception {
    String answer =
        raw(
            "POST /try HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded"
                + "\r\nContent-Length: 104857600\r\nConnection: close\r\n\r\ntext=aaaa");
    assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*");
  }

  @Test
  void withoutUsersOnlyThisMachine() {
    assertThatThrownBy(() -> new ServerSettings("0.0.0.0", 8080, Fixture.TOKEN, null))
        .hasMessageContaining("--users");
  }

  private static String raw(String request) throws IOException {
    try (var socket = new Socket("127.0.0.1", server.address().getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
