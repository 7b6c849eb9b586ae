import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.entente.ledger.Ledger;

/** A server stopped by SIGTERM while articles are being posted: see {@code bench/stopped-server}. */
final class StoppedServer {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private StoppedServer() {}

  public static void main(String[] arguments) throws Exception {
    List<String> articles = Files.readAllLines(Path.of(arguments[0]));
    int seconds = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("stopped-server");
    String place = folder.resolve("ledger.duckdb").toString();
    Process server =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                arguments[2],
                "serve",
                "--ledger",
                place,
                "--port",
                "0")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var said = new StringBuilder();
    var reader = new BufferedReader(new InputStreamReader(server.getInputStream()));
    while (!said.toString().contains("Ctrl-C")) {
      String line = reader.readLine();
      if (line == null) throw new IllegalStateException("The server ended at its start");
      said.append(line).append('\n');
    }
    String base = first("http://\\S+", said.toString());
    String token = first("[0-9a-f]{32}", said.toString());
    Set<String> done = new HashSet<>();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    int posted = 0;
    try {
      for (; posted < articles.size() && System.nanoTime() < end; posted++) {
        String article = articles.get(posted);
        String job = first("(?<=\"id\":\")[^\"]+", post(base, token, article));
        String state;
        do {
          state = get(base + "/api/v1/articles/jobs/" + job);
          Thread.sleep(20);
        } while (!state.contains("\"done\"") && System.nanoTime() < end);
        if (state.contains("\"done\"")) done.add(first("(?<=\"id\": \")[^\"]+", article));
      }
      for (int i = posted; i < Math.min(posted + 20, articles.size()); i++)
        post(base, token, articles.get(i)); // these are under way when the signal comes
    } finally {
      long stop = System.nanoTime();
      server.destroy(); // SIGTERM
      boolean ended = server.waitFor(60, TimeUnit.SECONDS);
      System.out.printf(
          "stopped by SIGTERM after %d ms: %s%n", (System.nanoTime() - stop) / 1_000_000, ended);
    }
    try (Ledger ledger = Ledger.openExisting(place)) {
      var stored = new HashSet<>(ledger.articleIds());
      long whole = stored.stream().filter(id -> !ledger.outcomes(id).isEmpty()).count();
      var missing = new HashSet<>(done);
      missing.removeAll(stored);
      System.out.printf(
          "%d articles reported done, %d of them missing; %d stored, all sentences of %d there%n",
          done.size(), missing.size(), stored.size(), whole);
      if (!missing.isEmpty()) System.exit(1);
    }
  }

  private static String first(String pattern, String text) {
    var matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) throw new IllegalStateException("no " + pattern + " in " + text);
    return matcher.group();
  }

  private static String get(String address) throws Exception {
    return CLIENT
        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
        .body();
  }

  private static String post(String base, String token, String line) throws Exception {
    return CLIENT
        .send(
            HttpRequest.newBuilder(URI.create(base + "/api/v1/articles"))
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(line))
                .build(),
            BodyHandlers.ofString())
        .body();
  }
}
