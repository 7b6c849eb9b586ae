package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of pages and feeds of many kinds; each stands at an address of its own. */
class WatchTest {
  private static final List<String> PAGES =
      List.of("/english", "/german", "/translated", "/paid", "/cookies", "/live");

  @TempDir private Path folder;
  private Path ledger;
  private NewsServer server;

  @BeforeEach
  void open() throws IOException {
    ledger = folder.resolve("news.duckdb");
    server = new NewsServer(this::answer);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void pagesOfEachKindAreCodedStoredOrSaid() throws IOException {
    Ran watch = watch("  - feed: " + server.at(1, "/feed"));
    assertThat(watch.code()).as(watch.err()).isEqualTo(ExitCode.OK);
    assertThat(watch.err())
        .contains("coded " + address("/english"), "coded " + address("/translated"))
        .contains("stored, not in English: " + address("/german"))
        .contains("coded " + address("/paid") + " (only the beginning is free to read)")
        .contains("later: " + address("/cookies") + " shows only a notice about cookies")
        .contains("coded " + address("/live"));
    Ran events = Ran.entente(ledger, "events", "--format", "jsonl");
    assertThat(events.out().lines())
        .as("one of English, one translated, one free to read, two of the live blog")
        .hasSize(5)
        .noneMatch(line -> line.contains("/german"));
    Ran ofNorway = Ran.entente(ledger, "events", "--actor", "NOR", "--format", "jsonl");
    String id = ofNorway.out().replaceFirst("(?s).*?\"id\":\"([^\"]+).*", "$1");
    assertThat(plain(Ran.entente(ledger, "explain", id, "--brief").out()))
        .contains("2021-05-12 (meta article:published_time 2021-05-12T08:00:00Z)");
  }

  @Test
  void codeReadsTheSamePagesByTheirAddresses() {
    String[] command = {"code", "--allow-private"};
    String[] all =
        IntStream.range(0, command.length + PAGES.size())
            .mapToObj(i -> i < command.length ? command[i] : address(PAGES.get(i - command.length)))
            .toArray(String[]::new);
    Ran code = Ran.entente(ledger, all);
    assertThat(code.code()).as(code.err()).isEqualTo(ExitCode.REFUSED);
    assertThat(code.err())
        .contains(address("/cookies") + " shows only a notice about cookies")
        .contains(address("/paid") + " holds only the beginning of its article")
        .contains("1 articles are not in English, and so were not coded: 1 German");
    assertThat(Ran.entente(ledger, "events", "--format", "jsonl").out().lines()).hasSize(5);
  }

  @Test
  void sourcesShowsWhatFailedAndWhy() throws IOException {
    List<String> feeds =
        List.of("/none", "/page", "/gigabyte", "/endless", "/loop", "/entities", "/cut");
    Ran watch =
        watch(
            IntStream.range(0, feeds.size())
                .mapToObj(i -> "  - feed: " + server.at(20 + i, feeds.get(i)))
                .collect(Collectors.joining("\n")));
    assertThat(watch.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(plain(Ran.entente(ledger, "sources").out()))
        .contains("/none answered 404 (Not Found)")
        .contains("/page is a web page, not a feed")
        .contains("/gigabyte is larger than 20,000,000 bytes")
        .contains("/endless is larger than 20,000,000 bytes")
        .contains("/loop moved more than")
        .contains("/entities is no feed that can be read")
        .contains("/cut is damaged where it is packed");
  }

  @Test
  void ctrlCEndsWithAWordOfWhatWasDone() throws IOException, InterruptedException {
    Path list = list("  - feed: " + server.at(1, "/feed"));
    Path errors = folder.resolve("errors.txt");
    Process watch = Program.start(ledger, errors, "watch", "--allow-private", list.toString());
    while (!Files.readString(errors).contains("new items"))
      assertThat(watch.isAlive()).as(Files.readString(errors)).isTrue();
    Program.interrupt(watch);
    assertThat(watch.waitFor()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(errors).content().contains(" items coded, ").doesNotContain("Exception");
  }

  private Ran watch(String sources) throws IOException {
    return Ran.entente(ledger, "watch", "--once", "--allow-private", list(sources).toString());
  }

  private Path list(String sources) throws IOException {
    return Files.writeString(folder.resolve("sources.yml"), "sources:\n" + sources + "\n");
  }

  private String address(String page) {
    return server.at(10 + PAGES.indexOf(page), page);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private void answer(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/feed" ->
          NewsServer.text(
              exchange, 200, NewsServer.feed(PAGES.stream().map(this::address).toList()));
      case "/page" -> NewsServer.text(exchange, 200, "<!doctype html><p>Hello");
      case "/gigabyte" -> gigabyte(exchange);
      case "/endless" -> endless(exchange);
      case "/loop" -> {
        exchange.getResponseHeaders().set("Location", "/loop");
        exchange.sendResponseHeaders(302, -1);
      }
      case "/entities" ->
          NewsServer.text(
              exchange,
              200,
              "<!DOCTYPE r [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>");
      case "/cut" -> {
        byte[] whole = packed(NewsServer.feed(List.of(address("/english"))));
        NewsServer.bytes(exchange, 200, Arrays.copyOf(whole, whole.length / 2));
      }
      default -> article(exchange);
    }
  }

  private static void gigabyte(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 1L << 30);
    exchange.getResponseBody().write(new byte[100_000]);
    exchange.getResponseBody().flush();
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) out.write(new byte[100_000]);
    }
  }

  private static byte[] packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private void article(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String text =
        switch (path) {
          case "/english" ->
              "Norway expelled three Russian diplomats on Monday. The embassy did not say when they would leave.";
          case "/german" ->
              "Norwegen hat am Montag drei russische Diplomaten ausgewiesen. Die Botschaft sagte nicht, wann sie das Land verlassen werden.";
          case "/translated" ->
              "[Перевод] Finland on Tuesday has expelled the two Russian diplomats, it is said in the message of the ministry (МИД). Читайте также.";
          case "/paid" ->
              "Sweden expelled four Russian diplomats on Wednesday, and gave them a week to leave. Subscribe to continue reading.";
          case "/cookies" ->
              "We use cookies and similar technologies to offer you a better site. Accept all cookies or manage your preferences in our cookie policy.";
          case "/live" ->
              "<div class=\"live-blog__post\"><time datetime=\"2021-05-12T09:00Z\">9:00</time><p>Denmark expelled five Russian diplomats on Tuesday.</p></div><div class=\"live-blog__post\"><time datetime=\"2021-05-11T21:00Z\">21:00</time><p>Poland expelled six Russian diplomats on Monday.</p></div>";
          default -> "";
        };
    if (text.isEmpty()) NewsServer.text(exchange, 404, "");
    else NewsServer.text(exchange, 200, NewsServer.page(address(path), text));
  }
}
