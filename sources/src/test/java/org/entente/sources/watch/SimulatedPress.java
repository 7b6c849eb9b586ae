package org.entente.sources.watch;

import static org.entente.sources.fetch.LocalServer.redirect;
import static org.entente.sources.fetch.LocalServer.text;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.entente.sources.fetch.LocalServer;

/**
 * Outlets that publish through a day, each on a host of its own, and misbehave: errors, connections
 * that break, redirects, stories that come late, change, come again under another address or with a
 * tail of tracking.
 */
final class SimulatedPress {
  private static final double TROUBLE = 0.1;

  /** A story of an outlet; it is in the feed from {@code seen} on. */
  record Story(int outlet, int number, Instant seen) {
    String mark() {
      return "Story %d-%d.".formatted(outlet, number);
    }
  }

  private final int outlets;
  private final Supplier<Instant> now;
  private final List<Story> stories = new ArrayList<>();
  private final AtomicInteger versions = new AtomicInteger();
  private final Random random;

  SimulatedPress(
      int outlets, int each, Instant start, Duration span, Supplier<Instant> now, long seed) {
    this.outlets = outlets;
    this.now = now;
    this.random = new Random(seed);
    for (int outlet = 0; outlet < outlets; outlet++)
      for (int number = 0; number < each; number++)
        stories.add(
            new Story(outlet, number, start.plusSeconds(random.nextLong(span.toSeconds()))));
  }

  List<Story> stories() {
    return stories;
  }

  List<WatchedSource> sources(LocalServer server, Duration every) {
    List<WatchedSource> sources = new ArrayList<>();
    for (int i = 0; i < outlets; i++)
      sources.add(
          new WatchedSource(
              "outlet " + i, server.at("p%d.test/feed.xml".formatted(i)), every, true, null));
    return sources;
  }

  void answer(HttpExchange exchange) throws IOException {
    int outlet =
        Integer.parseInt(
            exchange.getRequestHeaders().getFirst("Host").replaceAll("^p(\\d+)\\.test.*", "$1"));
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/robots.txt")) {
      text(exchange, 200, "text/plain", "User-agent: *\nDisallow: /private/\n");
      return;
    }
    if (trouble(exchange)) return;
    if (path.equals("/feed.xml")) feed(exchange, outlet);
    else if (path.startsWith("/short/")) redirect(exchange, "/story/" + path.substring(7));
    else page(exchange, outlet, path.replaceFirst("^/(story|again)/", ""));
  }

  private boolean trouble(HttpExchange exchange) throws IOException {
    double chance;
    synchronized (random) {
      chance = random.nextDouble();
    }
    if (chance >= TROUBLE) return false;
    if (chance < TROUBLE / 4) exchange.close();
    else if (chance < TROUBLE / 2) {
      exchange.getResponseHeaders().set("Retry-After", "600");
      text(exchange, 429, "text/plain", "");
    } else if (chance < 0.9 * TROUBLE) text(exchange, 503, "text/plain", "");
    else text(exchange, 200, "text/html", "<html><body>Down for maintenance</body></html>");
    return true;
  }

  private void feed(HttpExchange exchange, int outlet) throws IOException {
    List<Story> listed =
        stories.stream()
            .filter(story -> story.outlet() == outlet && !story.seen().isAfter(now.get()))
            .toList();
    String tag = "\"%d\"".formatted(listed.size());
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    var items = new StringBuilder();
    for (Story story : listed) items.append(item(story));
    exchange.getResponseHeaders().set("ETag", tag);
    text(
        exchange,
        200,
        "application/rss+xml",
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>P</title><link>/</link>"
            + "<description>d</description>%s</channel></rss>".formatted(items));
  }

  /** Every third story is also listed under another address; some through a redirect. */
  private String item(Story story) {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(story.seen().atOffset(ZoneOffset.UTC));
    String form = story.number() % 4 == 1 ? "/short/" : "/story/";
    String once =
        "<item><title>Headline, version %d</title><link>%s%d?utm_source=%d</link><pubDate>%s</pubDate></item>"
            .formatted(versions.incrementAndGet(), form, story.number(), versions.get() % 7, date);
    return story.number() % 3 == 0
        ? once + once.replaceFirst("<link>/\\w+/", "<link>/again/")
        : once;
  }

  /** Pages named by a canonical link may change with every look; others are the same twice. */
  private void page(HttpExchange exchange, int outlet, String number) throws IOException {
    boolean changes = Integer.parseInt(number) % 2 == 0;
    String link = changes ? "<link rel=\"canonical\" href=\"/story/%s\">".formatted(number) : "";
    text(
        exchange,
        200,
        "text/html; charset=utf-8",
        """
        <html><head><title>Headline</title>%s</head><body><article>
        <p>Story %d-%s. The foreign minister met her colleague in the capital on Tuesday, and both spoke to the press.</p>
        <p>She said that the talks would go on next week, and that both sides had agreed on an agenda.</p>%s
        </article></body></html>
        """
            .formatted(
                link,
                outlet,
                number,
                changes
                    ? "<p>This page was changed %d times until now.</p>"
                        .formatted(versions.incrementAndGet())
                    : ""));
  }
}
