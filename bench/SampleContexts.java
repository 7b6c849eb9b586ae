import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A random sample of pairs of event and context from standard input; run by sample-contexts. */
class SampleContexts {
  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    ObjectMapper mapper = new ObjectMapper();
    List<String> pairs = new ArrayList<>();
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode event = mapper.readTree(line);
      for (JsonNode context : event.get("context"))
        pairs.add(
            String.join(
                "\t",
                event.get("cite_info").get("article").asString(),
                event.get("event_start").asString(),
                event.get("event_end").asString(),
                event.get("event").asString(),
                context.asString()));
    }
    Collections.sort(pairs);
    Collections.shuffle(pairs, new Random(2020));
    System.out.println("article\tstart\tend\tevent\tcontext\tright");
    pairs.subList(0, Math.min(count, pairs.size())).forEach(pair -> System.out.println(pair + "\t"));
  }
}
