import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A random sample of events from standard input, for judging by hand; run by sample-events. */
class SampleEvents {
  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 2019;
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> events = new ArrayList<>();
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine())
      events.add(mapper.readTree(line));
    events.sort((one, other) -> one.get("id").asString().compareTo(other.get("id").asString()));
    Collections.shuffle(events, new Random(seed));
    System.out.println(
        "id\tarticle\tsentence\tactor\tevent\trecipient\tauxiliary\trule\twords\ttype_right\ttriple_right\tremark\ttext");
    for (JsonNode event : events.subList(0, Math.min(count, events.size())))
      System.out.println(
          String.join(
              "\t",
              event.get("id").asString(),
              event.get("cite_info").get("article").asString(),
              event.get("cite_info").get("sentence").asString(),
              parties(event.get("actor")),
              event.get("event").asString(),
              parties(event.get("recipient")),
              String.join("+", event.get("auxiliary").valueStream().map(JsonNode::asString).toList()),
              event.get("rule").asString(),
              event.get("event_text").asString().replaceAll("\\s+", " "),
              "",
              "",
              "",
              event.get("text").asString().replaceAll("\\s+", " ")));
  }

  private static String parties(JsonNode parties) {
    return String.join(
        "+",
        parties.valueStream()
            .map(party ->
                party.get("code").asString()
                    + (party.get("sector").isNull() ? "" : " " + party.get("sector").asString()))
            .distinct()
            .toList());
  }
}
