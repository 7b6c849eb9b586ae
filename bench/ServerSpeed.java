import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** How long a running server's answers take: see {@code bench/server-speed}. */
final class ServerSpeed {
  private static final List<String> CODES =
      List.of(
          "USA", "RUS", "CHN", "IND", "PAK", "IRN", "ISR", "SYR", "TUR", "GBR", "FRA", "DEU", "JPN",
          "KOR", "PRK", "UKR");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  private final String token;

  private ServerSpeed(String base, String token) {
    this.base = base;
    this.token = token;
  }

  private record Answer(int status, double milliseconds) {}

  private Answer get(String path) throws Exception {
    long start = System.nanoTime();
    var answer =
        client.send(
            HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofByteArray());
    return new Answer(answer.statusCode(), (System.nanoTime() - start) / 1e6);
  }

  private int post(String lines) throws Exception {
    return client
        .send(
            HttpRequest.newBuilder(URI.create(base + "/api/v1/articles"))
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(lines))
                .build(),
            BodyHandlers.ofString())
        .statusCode();
  }

  private static List<String> relations() {
    var all = new ArrayList<String>();
    for (int i = 0; i < CODES.size(); i++)
      for (int j = i + 1; j < CODES.size(); j++) all.add(CODES.get(i) + "-" + CODES.get(j));
    return all;
  }

  private static void print(String what, List<Double> times) {
    var sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    System.out.printf(
        "%-44s %5d requests, median %5.0f ms, p95 %5.0f ms, worst %5.0f ms%n",
        what,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1),
        sorted.getLast());
  }

  private void one(String what, String pattern) throws Exception {
    var times = new ArrayList<Double>();
    for (String pair : relations()) {
      var answer = get(pattern.replace("PAIR", pair).replace("CODE", pair.substring(0, 3)));
      if (answer.status != 200) System.out.println(pattern + " " + pair + ": " + answer.status);
      times.add(answer.milliseconds);
    }
    print(what, times);
  }

  /** Readers choose pages at random; the busiest relations more often than the others. */
  private void many(int readers, int seconds, List<String> articles) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    var statuses = new TreeMap<Integer, Integer>();
    var times = new ArrayList<Double>();
    var posted = new AtomicInteger();
    var work = new ArrayList<Callable<Void>>();
    for (int reader = 0; reader < readers; reader++) {
      var random = new Random(reader);
      work.add(() -> {
        while (System.nanoTime() < end) {
          var answer = get(page(random));
          synchronized (times) {
            times.add(answer.milliseconds);
            statuses.merge(answer.status, 1, Integer::sum);
          }
        }
        return null;
      });
    }
    work.add(() -> {
      for (int i = 0; i < articles.size() && System.nanoTime() < end; i++) {
        int status = post(articles.get(i));
        if (status == 202) posted.incrementAndGet();
        else System.out.println("posting: " + status);
        Thread.sleep(500);
      }
      return null;
    });
    try (var threads = Executors.newFixedThreadPool(readers + 1)) {
      for (var done : threads.invokeAll(work)) done.get();
    }
    print(readers + " readers for " + seconds + " s", times);
    System.out.println("statuses " + statuses + "; " + posted + " articles posted meanwhile");
    System.out.println(
        get("/actuator/health").status + " health; sentences coded meanwhile are stored");
  }

  private static String page(Random random) {
    var all = relations();
    double square = random.nextDouble() * random.nextDouble();
    String pair = all.get((int) (square * all.size()));
    return switch (random.nextInt(5)) {
      case 0 -> "/relations/" + pair + "?origin=icews";
      case 1 -> "/relations/" + pair;
      case 2 -> "/events?actor=" + pair.substring(0, 3);
      case 3 -> "/api/v1/events?origin=icews&pair=" + pair;
      default -> "/api/v1/events?pair=" + pair;
    };
  }

  public static void main(String[] arguments) throws Exception {
    var server = new ServerSpeed(arguments[0], arguments[1]);
    List<String> articles = Files.readAllLines(Path.of(arguments[2]));
    int seconds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 60;
    int readers = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 50;
    server.get("/");
    server.one("relation page, first visit", "/relations/PAIR?origin=icews");
    server.one("relation page, again", "/relations/PAIR?origin=icews");
    server.one("events list", "/events?actor=CODE");
    server.one("events of a relation, as JSON", "/api/v1/events?origin=icews&pair=PAIR");
    server.many(readers, seconds, articles);
  }
}
