package org.entente.sources.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real server of this machine, whose hosts are any names that end in .test. */
public final class LocalServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** What it answers. */
  public interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  public LocalServer(Answering answering) {
    try {
      server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 1000);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
          try (exchange) {
            answering.answer(exchange);
          }
        });
    server.start();
  }

  public URI at(String hostAndPath) {
    int slash = hostAndPath.indexOf('/');
    return URI.create(
        "http://%s:%d%s"
            .formatted(
                hostAndPath.substring(0, slash),
                server.getAddress().getPort(),
                hostAndPath.substring(slash)));
  }

  /** What was asked for, in order: host, port and path. */
  public List<String> asked() {
    return asked;
  }

  public static void text(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  public static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  /** Knows names that end in .test; those that begin with "inner" are of an inner network. */
  public static Fetcher fetcher(FetchLimits limits) {
    InetAddress inner = address(2);
    return new Fetcher(
        limits,
        "Entente/test",
        host -> {
          if (host.equals("inner.test")) return new InetAddress[] {inner};
          if (host.endsWith(".test")) return new InetAddress[] {address(1)};
          return InetAddress.getAllByName(host);
        },
        address -> !address.equals(inner));
  }

  public static Fetcher fetcher() {
    return fetcher(
        new FetchLimits(
            1_000_000,
            Duration.ofSeconds(2),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            3,
            true));
  }

  private static InetAddress address(int last) {
    try {
      return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    } catch (UnknownHostException fourBytesAreOne) {
      throw new IllegalStateException(fourBytesAreOne);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
