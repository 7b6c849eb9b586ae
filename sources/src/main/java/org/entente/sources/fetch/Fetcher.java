package org.entente.sources.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches documents, of which each may be hostile. Only http and https; every address it connects
 * to, of a redirect too, is looked at after its name was resolved; a document is read no further
 * than {@link FetchLimits} allow, in bytes after unpacking and in time. It keeps no cookies, sends
 * no passwords and runs no scripts. Threads may share it.
 */
public final class Fetcher implements AutoCloseable {
  private final FetchLimits limits;
  private final String agent;
  private final GuardedResolver resolver;
  private @Nullable CloseableHttpClient client;
  private final ScheduledExecutorService watchdog =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("fetch-limit").factory());

  /**
   * @param agent what it calls itself to servers, with a way to learn more
   */
  public Fetcher(FetchLimits limits, String agent) {
    this(
        limits,
        agent,
        InetAddress::getAllByName,
        address -> limits.allowPrivate() || PublicAddresses.isPublic(address));
  }

  Fetcher(
      FetchLimits limits,
      String agent,
      GuardedResolver.Names names,
      Predicate<InetAddress> allowed) {
    this.limits = limits;
    this.agent = agent;
    this.resolver = new GuardedResolver(names, allowed);
  }

  /** Made when there is something to fetch: it takes a fifth of a second of a fresh process. */
  private synchronized CloseableHttpClient client() {
    if (client == null) client = newClient();
    return client;
  }

  private CloseableHttpClient newClient() {
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(resolver)
            .setMaxConnTotal(64)
            .setMaxConnPerRoute(2)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(Timeout.of(limits.connecting()))
                    .setSocketTimeout(Timeout.of(limits.silence()))
                    .build())
            .build();
    var config =
        RequestConfig.custom()
            .setConnectionRequestTimeout(Timeout.of(limits.whole()))
            .setResponseTimeout(Timeout.of(limits.silence()))
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(config)
        .setUserAgent(agent)
        .disableRedirectHandling() // each step is looked at here
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  /** Asks for a document; never throws for what a server or the network does. */
  public Fetched fetch(Asked asked) {
    long end = System.nanoTime() + limits.whole().toNanos();
    Asked next = asked;
    for (int moves = 0; ; moves++) {
      Fetched fetched = once(next, end);
      if (!(fetched instanceof Fetched.Moved moved)) return fetched;
      boolean away = !Addresses.host(moved.to()).equals(Addresses.host(asked.address()));
      if (away && !asked.elsewhere()) return moved;
      if (moves == limits.redirects())
        return Failures.tooManyRedirects(limits.redirects(), moved.to());
      next = next.at(moved.to());
    }
  }

  private Fetched once(Asked asked, long end) {
    Optional<Fetched> refused = Failures.refused(asked.address());
    if (refused.isPresent()) return refused.get();
    var request = new HttpGet(asked.address());
    if (asked.tag() != null) request.setHeader("If-None-Match", asked.tag());
    if (asked.modified() != null) request.setHeader("If-Modified-Since", asked.modified());
    Future<?> stop =
        watchdog.schedule(request::cancel, end - System.nanoTime(), TimeUnit.NANOSECONDS);
    try {
      ClassicHttpResponse response = client().executeOpen(null, request, null);
      try {
        return read(asked, response);
      } finally {
        end(request, response);
      }
    } catch (IOException failure) {
      boolean late = System.nanoTime() >= end || failure instanceof InterruptedIOException;
      return Failures.of(failure, late, limits);
    } catch (IllegalStateException | IllegalArgumentException nonsense) {
      return Failures.of(new IOException(nonsense.getMessage()), false, limits);
    } finally {
      stop.cancel(false);
    }
  }

  /** Cancelled first: else closing would read on to the end of an endless document. */
  private static void end(HttpGet request, ClassicHttpResponse response) {
    request.cancel(); // of no effect on a document that was read to its end
    try {
      response.close();
    } catch (IOException ofWhatWasCancelled) {
      // nothing more was wanted of it
    }
  }

  private Fetched read(Asked asked, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    if (status == 304) return new Fetched.NotModified();
    String location = header(response, "Location");
    if (status >= 300 && status < 400 && location != null)
      return Failures.movedTo(asked.address(), location);
    if (status != 200)
      return Failures.status(status, header(response, "Retry-After"), header(response, "Date"));
    HttpEntity entity = response.getEntity();
    if (entity == null) return document(asked, response, new byte[0]);
    if (entity.getContentLength() > limits.bytes()) return Failures.tooLarge(limits.bytes());
    InputStream content = entity.getContent();
    byte[] bytes = content.readNBytes(limits.bytes() + 1);
    if (bytes.length > limits.bytes()) return Failures.tooLarge(limits.bytes());
    return document(asked, response, bytes);
  }

  private static Fetched document(Asked asked, ClassicHttpResponse response, byte[] bytes) {
    return new Fetched.Document(
        asked.address(),
        bytes,
        header(response, "Content-Type"),
        header(response, "ETag"),
        header(response, "Last-Modified"));
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  @Override
  public synchronized void close() {
    watchdog.shutdownNow();
    try {
      if (client != null) client.close();
    } catch (IOException nothingIsLeftToDo) {
      throw new IllegalStateException(nothingIsLeftToDo);
    }
  }
}
