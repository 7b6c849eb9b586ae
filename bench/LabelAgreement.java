import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPInputStream;
import org.entente.article.Article;
import org.entente.coding.Coder;
import org.entente.event.Coding;
import org.entente.event.Event;
import org.entente.event.EventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** How many stories labelled with a type hold an actual event of it; run by label-agreement. */
class LabelAgreement {
  private static final class Counts {
    int stories;
    int actual;
    int any;
  }

  public static void main(String[] arguments) throws Exception {
    int each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
    Coder coder = Coder.standard();
    ObjectMapper mapper = new ObjectMapper();
    Map<String, Counts> types = new TreeMap<>();
    int workers = Runtime.getRuntime().availableProcessors();
    Semaphore open = new Semaphore(workers * 4);
    try (var in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(Path.of(arguments[0]))),
                    StandardCharsets.UTF_8));
        var pool = Executors.newFixedThreadPool(workers)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode story = mapper.readTree(line);
        String label = story.get("event").asString();
        Counts counts = types.computeIfAbsent(label, any -> new Counts());
        if (++counts.stories > each) {
          counts.stories--;
          continue;
        }
        open.acquire();
        pool.execute(() -> {
          try {
            count(coder, story, EventType.valueOf(label), counts);
          } finally {
            open.release();
          }
        });
      }
    }
    System.out.printf("%-10s %8s %8s %8s%n", "type", "stories", "actual", "any");
    Counts all = new Counts();
    types.forEach((type, counts) -> {
      print(type, counts);
      all.stories += counts.stories;
      all.actual += counts.actual;
      all.any += counts.any;
    });
    print("all", all);
  }

  private static void count(Coder coder, JsonNode story, EventType label, Counts counts) {
    String id = story.get("id").asString();
    Article article =
        new Article(id, null, null, null, null, null, story.get("text").asString());
    boolean actual = false;
    boolean any = false;
    for (Coding coding : coder.code(article).codings())
      if (coding instanceof Coding.Coded coded)
        for (Event event : coded.events())
          if (event.act().type() == label) {
            any = true;
            actual |= event.actual();
          }
    synchronized (counts) {
      if (actual) counts.actual++;
      if (any) counts.any++;
    }
  }

  private static void print(String type, Counts counts) {
    System.out.printf(
        "%-10s %8d %8.3f %8.3f%n",
        type,
        counts.stories,
        (double) counts.actual / counts.stories,
        (double) counts.any / counts.stories);
  }
}
