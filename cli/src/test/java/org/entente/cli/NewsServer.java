package org.entente.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Sites of news on this machine, each at an address of its own: 127.0.0.1, 127.0.0.2 and on. */
final class NewsServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** What it answers. */
  interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  NewsServer(Answering answering) throws IOException {
    server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 100);
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            answering.answer(exchange);
          }
        });
    server.start();
  }

  String at(int site, String path) {
    return "http://127.0.0.%d:%d%s".formatted(site, server.getAddress().getPort(), path);
  }

  static void text(HttpExchange exchange, int status, String body) throws IOException {
    bytes(exchange, status, body.getBytes(StandardCharsets.UTF_8));
  }

  static void bytes(HttpExchange exchange, int status, byte[] bytes) throws IOException {
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** A feed of RSS. */
  static String feed(List<String> links) {
    return links.stream()
        .map("<item><title>News</title><link>%s</link></item>"::formatted)
        .collect(
            Collectors.joining(
                "\n", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>", "</channel></rss>"));
  }

  /** The page of an article of 12 May 2021. */
  static String page(String address, String text) {
    return """
    <!doctype html><html><head><title>News</title><link rel="canonical" href="%s">
    <meta property="article:published_time" content="2021-05-12T08:00:00Z"></head>
    <body><nav>Home</nav><article><p>%s</p></article></body></html>
    """
        .formatted(address, text);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
