import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.entente.coding.actors.ActorDictionary;
import org.entente.coding.actors.PhraseResolver;
import org.entente.coding.actors.Resolution;

/** Compares countries of actors with ICEWS's; run by icews-names. */
class IcewsNames {
  private record Name(String text, String country) {
    /** "Police (India)" says its country itself. */
    boolean saysCountry() {
      return text.endsWith("(" + country + ")");
    }
  }

  private record Asked(Name name, int mentions, String expected, String got, String why) {
    boolean alike() {
      return expected.equals(got);
    }

    boolean found() {
      return !got.equals("-");
    }
  }

  public static void main(String[] arguments) throws IOException {
    LocalDate on = LocalDate.parse(arguments[1]);
    int listed = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
    PhraseResolver resolver = new PhraseResolver(ActorDictionary.load());
    List<Asked> asked = new ArrayList<>();
    Map<String, Integer> unknownCountries = new HashMap<>();
    count(Path.of(arguments[0])).forEach((name, mentions) -> {
      Optional<String> code = resolver.codesOf(name.country().replaceAll(",.*", ""));
      if (code.isEmpty()) unknownCountries.merge(name.country(), 1, Integer::sum);
      else asked.add(ask(resolver, name, mentions, code.get(), on));
    });
    System.out.printf("%-24s %8s %8s %8s %12s%n", "names", "n", "found", "alike", "of mentions");
    print("that say their country", asked.stream().filter(a -> a.name().saysCountry()).toList());
    print("others", asked.stream().filter(a -> !a.name().saysCountry()).toList());
    print("all", asked);
    System.out.println("countries of ICEWS that we do not know: " + unknownCountries);
    asked.stream()
        .filter(a -> !a.alike() && a.found())
        .sorted(Comparator.comparing(Asked::mentions).reversed())
        .limit(listed)
        .forEach(a ->
            System.out.printf(
                "%d\t%s\t%s\t%s\t%s%n", a.mentions(), a.name().text(), a.expected(), a.got(), a.why()));
    asked.stream()
        .filter(a -> !a.found())
        .sorted(Comparator.comparing(Asked::mentions).reversed())
        .limit(listed)
        .forEach(a ->
            System.out.printf("%d\t%s\t%s\tnot known%n", a.mentions(), a.name().text(), a.expected()));
  }

  private static Map<Name, Integer> count(Path file) throws IOException {
    Map<Name, Integer> counts = new HashMap<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> columns = List.of(lines.readLine().split("\t", -1));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        for (String side : List.of("Source", "Target")) {
          String name = cells[columns.indexOf(side + " Name")].strip();
          String country = cells[columns.indexOf(side + " Country")].strip();
          if (!name.isEmpty() && !country.isEmpty())
            counts.merge(new Name(name, country), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static Asked ask(
      PhraseResolver resolver, Name name, int mentions, String expected, LocalDate on) {
    Resolution resolution = resolver.resolve(name.text(), on, "");
    Resolution.Winner winner = resolution.winner();
    String got = winner == null || winner.code() == null ? "-" : winner.code();
    return new Asked(name, mentions, expected, got, resolution.why());
  }

  private static void print(String what, List<Asked> asked) {
    long mentions = asked.stream().mapToLong(Asked::mentions).sum();
    System.out.printf(
        "%-24s %8d %8.3f %8.3f %12.3f%n",
        what,
        asked.size(),
        share(asked.stream().filter(Asked::found).count(), asked.size()),
        share(asked.stream().filter(Asked::alike).count(), asked.size()),
        share(asked.stream().filter(Asked::alike).mapToLong(Asked::mentions).sum(), mentions));
  }

  private static double share(long part, long all) {
    return all == 0 ? Double.NaN : (double) part / all;
  }
}
