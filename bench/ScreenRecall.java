import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.entente.article.Article;
import org.entente.coding.Coder;
import org.entente.coding.stage.Stage;
import org.entente.event.Coding;
import org.entente.event.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Codes articles with and without the screen, and compares; run by screen-recall. */
class ScreenRecall {
  private static int sentences;
  private static int all;
  private static int lost;
  private static int gained;

  public static void main(String[] arguments) throws Exception {
    boolean list = arguments[0].equals("--list");
    Coder screened = Coder.standard();
    Coder everything = screened.unscreened();
    long parsed = 0;
    for (int i = list ? 1 : 0; i < arguments.length; i++)
      for (Article article : articles(Path.of(arguments[i]))) {
        long before = Stage.spent().get(Stage.PARSE).times();
        Map<String, String> with = events(screened, article);
        parsed += Stage.spent().get(Stage.PARSE).times() - before;
        Map<String, String> without = events(everything, article);
        all += without.size();
        for (var event : without.entrySet())
          if (!with.containsKey(event.getKey())) {
            lost++;
            if (list) System.out.println("lost    " + event.getValue());
          }
        for (var event : with.entrySet())
          if (!without.containsKey(event.getKey())) {
            gained++;
            if (list) System.out.println("instead " + event.getValue());
          }
      }
    System.out.printf(
        "%,d sentences, %.1f %% parsed; %,d events, %d lost, %d others instead: recall %.4f%n",
        sentences / 2, 200.0 * parsed / sentences, all, lost, gained, 1 - lost / (double) all);
  }

  /** By article, sentence, who, what and whom; the words may be found by another way. */
  private static Map<String, String> events(Coder coder, Article article) {
    Map<String, String> events = new LinkedHashMap<>();
    for (Coding coding : coder.code(article).codings()) {
      sentences++;
      if (!(coding instanceof Coding.Coded coded)) continue;
      for (Event event : coded.events()) {
        String key = coding.sentence().index() + " " + event.id();
        events.put(
            key,
            "%s %s %s: %s"
                .formatted(article.id(), key, event.rule(), coding.sentence().text()));
      }
    }
    return events;
  }

  private static List<Article> articles(Path file) throws Exception {
    List<Article> articles = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        var lines =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode fields = JsonMapper.shared().readTree(line);
        JsonNode date = fields.path("date");
        articles.add(
            new Article(
                fields.get("id").asString(),
                null,
                null,
                null,
                date.isString() ? LocalDate.parse(date.asString().substring(0, 10)) : null,
                null,
                fields.get("text").asString()));
      }
    }
    return articles;
  }
}
