package org.entente.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.sources.fetch.LocalServer.redirect;
import static org.entente.sources.fetch.LocalServer.text;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a real server that does what servers should not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FetcherTest {
  private final LocalServer server = new LocalServer(FetcherTest::answer);
  private Fetcher fetcher = LocalServer.fetcher();

  @BeforeAll
  void open() {
    fetcher = LocalServer.fetcher();
  }

  @AfterAll
  void close() {
    fetcher.close();
    server.close();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/page" -> page(exchange);
      case "/moved" -> redirect(exchange, "/page");
      case "/away" -> redirect(exchange, to(exchange, "other.test", "/page"));
      case "/inside" -> redirect(exchange, to(exchange, "inner.test", "/page"));
      case "/file" -> redirect(exchange, "file:///etc/passwd");
      case "/loop" -> redirect(exchange, "/loop");
      case "/busy" -> {
        exchange.getResponseHeaders().set("Retry-After", "120");
        text(exchange, 503, "text/plain", "");
      }
      case "/endless" -> endless(exchange, 0);
      case "/slow" -> endless(exchange, 200);
      case "/silent" -> pause(5000);
      case "/bomb" -> bomb(exchange);
      case "/gigabyte" -> gigabyte(exchange);
      case "/cut" -> {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write("begun".getBytes(StandardCharsets.UTF_8));
      }
      default -> text(exchange, 404, "text/plain", "");
    }
  }

  private static String to(HttpExchange exchange, String host, String path) {
    return "http://" + host + ":" + exchange.getLocalAddress().getPort() + path;
  }

  private static void page(HttpExchange exchange) throws IOException {
    boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    exchange.getResponseHeaders().set("ETag", "\"v1\"");
    if (same) exchange.sendResponseHeaders(304, -1);
    else text(exchange, 200, "text/html; charset=utf-8", "<p>Hello</p>");
  }

  private static void endless(HttpExchange exchange, int pause) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        out.write(new byte[pause > 0 ? 10 : 100_000]);
        out.flush();
        if (pause > 0) pause(pause);
      }
    }
  }

  private static void gigabyte(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 1L << 30);
    exchange.getResponseBody().write(new byte[100_000]);
    exchange.getResponseBody().flush();
  }

  private static void bomb(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
      for (int i = 0; i < 10_000; i++) out.write(new byte[100_000]); // a gigabyte of zeros
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private Fetched fetch(String address) {
    return fetcher.fetch(Asked.of(server.at(address)));
  }

  @Test
  void documentComesWithItsTypeAndTag() {
    var document = (Fetched.Document) fetch("good.test/moved");
    assertThat(document.address().getPath()).isEqualTo("/page");
    assertThat(document.type()).isEqualTo("text/html; charset=utf-8");
    assertThat(document.tag()).isEqualTo("\"v1\"");
    assertThat(new String(document.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Hello</p>");
  }

  @Test
  void versionAtHandIsNotSentAgain() {
    var again = new Asked(server.at("good.test/page"), "\"v1\"", null, true);
    assertThat(fetcher.fetch(again)).isInstanceOf(Fetched.NotModified.class);
  }

  @Test
  void anotherHostIsAskedOnlyByLeave() {
    assertThat(fetch("good.test/away")).isInstanceOf(Fetched.Document.class);
    var stay = new Asked(server.at("good.test/away"), null, null, false);
    assertThat(fetcher.fetch(stay)).isEqualTo(new Fetched.Moved(server.at("other.test/page")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          inner.test/page    | REFUSED            | leads to 127.0.0.2
          good.test/inside   | REFUSED            | leads to 127.0.0.2
          good.test/file     | REFUSED            | moved to file:///etc/passwd
          good.test/loop     | TOO_MANY_REDIRECTS | moved more than 3 times
          good.test/none     | DENIED             | answered 404 (Not Found)
          good.test/busy     | BUSY               | answered 503
          good.test/endless  | TOO_LARGE          | is larger than 1,000,000 bytes
          good.test/gigabyte | TOO_LARGE          | is larger than 1,000,000 bytes
          good.test/bomb     | TOO_LARGE          | is larger than 1,000,000 bytes
          good.test/slow     | TIMEOUT            | did not come whole within 2 s
          good.test/silent   | TIMEOUT            | did not come whole
          good.test/cut      | NETWORK            | could not be fetched
          nowhere.invalid/   | NETWORK            | has a host that is not known
          """)
  void whatDoesNotComeIsSaid(String address, Fetched.Why why, String message) {
    var failed = (Fetched.Failed) fetch(address);
    assertThat(failed.why()).isEqualTo(why);
    assertThat(failed.message()).startsWith(message);
  }

  @ParameterizedTest
  @CsvSource({"ftp://good.test/page", "file:///etc/passwd", "http://me:secret@good.test/page"})
  void otherSchemesAndPasswordsAreRefused(String address) {
    assertThat(fetcher.fetch(Asked.of(URI.create(address))))
        .isInstanceOfSatisfying(
            Fetched.Failed.class,
            failed -> assertThat(failed.why()).isEqualTo(Fetched.Why.REFUSED));
  }

  @Test
  void privateAddressesAreRefusedUnlessAllowed() {
    URI loopback = server.at("127.0.0.1/page");
    try (var guarded = new Fetcher(FetchLimits.STANDARD, "Entente/test");
        var allowing = new Fetcher(FetchLimits.STANDARD.allowingPrivate(true), "Entente/test")) {
      assertThat(guarded.fetch(Asked.of(loopback)))
          .isInstanceOfSatisfying(
              Fetched.Failed.class,
              failed ->
                  assertThat(failed.message()).contains("127.0.0.1").contains("--allow-private"));
      assertThat(allowing.fetch(Asked.of(loopback))).isInstanceOf(Fetched.Document.class);
    }
  }

  @ParameterizedTest(name = "Retry-After: {0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          120                           | PT2M
          Thu, 01 Jan 2026 10:05:00 GMT | PT5M
          Thu, 01 Jan 2026 09:00:00 GMT | PT0S
          99999999                      | PT24H
          soon                          |
          """)
  void waitIsReadOffTheServersClock(String value, Duration wait) {
    assertThat(Failures.wait(value, "Thu, 01 Jan 2026 10:00:00 GMT")).isEqualTo(wait);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://www.example.org/a/?utm_source=x&b=2&a=1 | example.org/a?a=1&b=2
          http://Example.org:80/a                        | example.org/a
          https://example.org                            | example.org
          https://example.org:8443/A?fbclid=3            | example.org:8443/A
          """)
  void oneDocumentHasOneKey(String address, String key) {
    assertThat(Addresses.key(Addresses.parse(address).orElseThrow())).isEqualTo(key);
  }
}
