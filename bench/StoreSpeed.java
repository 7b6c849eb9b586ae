import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.actor.Party;
import org.entente.article.Article;
import org.entente.article.Sentence;
import org.entente.article.Span;
import org.entente.event.Act;
import org.entente.event.Circumstances;
import org.entente.event.Coding;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.entente.event.EventType;
import org.entente.event.Evidence;
import org.entente.event.Terms;
import org.entente.ledger.CodedArticle;
import org.entente.ledger.Coder;
import org.entente.ledger.Ledger;

/** How long storing takes as a ledger grows; run by store-speed. */
class StoreSpeed {
  private static final int MENTIONS_AN_ARTICLE = 4;
  private static final int ARTICLES_AT_ONCE = 25; // what 'entente code' codes in a second or two
  private static final List<String> CODES =
      List.of("USA", "RUS", "CHN", "IRN", "ISR", "TUR", "FRA", "DEU", "GBR", "IND", "PAK", "UKR");
  private static final List<EventType> TYPES =
      List.of(EventType.SANCTION, EventType.ASSAULT, EventType.ACCUSE, EventType.CONSULT);
  private static final List<String> THINGS =
      List.of("banks", "harbours", "grain", "ten engineers", "a border", "two ships", "pipelines",
          "visas", "a treaty", "airspace");

  public static void main(String[] arguments) throws Exception {
    int wanted = arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]);
    if (arguments.length > 1) measure(arguments[1], wanted);
    else {
      Path file = Files.createTempDirectory("store-speed").resolve("speed.duckdb");
      try {
        measure(file.toString(), wanted);
      } finally {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void measure(String place, int wanted) {
    Random random = new Random(1);
    try (Ledger ledger = Ledger.open(place)) {
      var run = ledger.startRun(new Coder("speed", "speed"));
      List<CodedArticle> pending = new ArrayList<>();
      long began = System.nanoTime();
      long worked = processors();
      for (int number = 0; number * MENTIONS_AN_ARTICLE < wanted; number++) {
        Article article = article(random, number);
        List<Coding> codings = new ArrayList<>();
        for (int sentence = 0; sentence < MENTIONS_AN_ARTICLE; sentence++)
          codings.add(coded(random, article, sentence));
        pending.add(new CodedArticle(article, codings));
        if (pending.size() < ARTICLES_AT_ONCE) continue;
        ledger.store(run, pending);
        pending.clear();
        int stored = (number + 1) * MENTIONS_AN_ARTICLE;
        if (stored % 1000 == 0) {
          System.out.printf(
              "%,7d mentions, %,7d events: %.2f s for the last thousand, %.2f s of processors%n",
              stored,
              ledger.countEvents(),
              (System.nanoTime() - began) / 1e9,
              (processors() - worked) / 1e9);
          began = System.nanoTime();
          worked = processors();
        }
      }
    }
  }

  /** Nanoseconds that this program had of them; a server's work is not in it. */
  private static long processors() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static Article article(Random random, int number) {
    LocalDate published = LocalDate.of(2019, 1, 1).plusDays(number / 10);
    var text = new StringBuilder();
    for (int i = 0; i < 120; i++)
      text.append(Integer.toString(random.nextInt(20_000), 36)).append(' ');
    return new Article(
        "a" + number, null, null, "Paper " + number % 20, published, "en", text.toString());
  }

  private static Coding coded(Random random, Article article, int sentence) {
    String actor = CODES.get(random.nextInt(CODES.size()));
    String recipient = CODES.get(random.nextInt(CODES.size()));
    String what = THINGS.get(random.nextInt(THINGS.size()));
    String text = "Here %s struck at %s of %s on that day.".formatted(actor, what, recipient);
    LocalDate published = article.published();
    EventDate date =
        random.nextBoolean()
            ? new EventDate(published.minusDays(1), DatePrecision.DAY, "yesterday")
            : new EventDate(published, DatePrecision.WEEK, "no date in the sentence");
    EventType type = TYPES.get(random.nextInt(TYPES.size()));
    Act act = new Act(type, List.of(), List.of(), "16", type.score(), -5);
    List<Party> actors = List.of(party(actor));
    List<Party> recipients = List.of(party(recipient));
    Span span = new Span(0, text.length());
    Evidence evidence =
        new Evidence(article.id(), null, article.publisher(), published, sentence, span, text,
            new Span(9, 15), "struck");
    EventId id = EventId.of(date, actors, recipients, act, Set.of(), article.id());
    Event event =
        new Event(id, date, actors, recipients, act, Set.of(), List.of(), Circumstances.NONE,
            Terms.NONE, evidence, "rule", null, "so");
    return new Coding.Coded(new Sentence(sentence, span, text), List.of(event));
  }

  private static Party party(String code) {
    return new Party(code, code, code, null, new Span(5, 8), "made up");
  }
}
