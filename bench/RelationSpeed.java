import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.entente.view.PairJson;
import org.entente.view.PairQuestion;
import org.entente.view.PairReader;
import org.entente.view.WholeRecord;
import org.entente.ledger.Ledger;
import org.entente.ledger.Origin;
import org.entente.ledger.Status;
import org.entente.relation.Relation;
import org.entente.relations.DyadMeasures;
import org.entente.relations.series.CodedAct;

/** How long answers about relations take; run by relation-speed. */
class RelationSpeed {
  private static final int RUNS = 20;

  public static void main(String[] arguments) {
    Origin origin = Origin.of(arguments[1]);
    LocalDate today = LocalDate.now();
    try (Ledger ledger = Ledger.openReadOnly(arguments[0])) {
      for (String pair : Arrays.asList(arguments).subList(2, arguments.length)) {
        String[] sides = pair.split("-");
        var question =
            new PairQuestion(
                new Relation(sides[0], sides[1]), origin, Status.ACTUAL, null, null, null, today);
        var millis = new double[RUNS];
        int length = 0;
        for (int run = 0; run < RUNS; run++) {
          long began = System.nanoTime();
          length = PairJson.write(PairReader.read(ledger, question)).length();
          millis[run] = (System.nanoTime() - began) / 1e6;
        }
        double first = millis[0];
        double[] warm = Arrays.copyOfRange(millis, RUNS / 2, RUNS);
        Arrays.sort(warm);
        System.out.printf(
            "%s: first %.0f ms; warm median %.0f ms, slowest %.0f ms; %,d characters of JSON%n",
            pair, first, warm[warm.length / 2], warm[warm.length - 1], length);
      }
      all(ledger, origin, today);
    }
  }

  /** What the overview of all relations takes, part by part, and all measures of the busy dyads. */
  private static void all(Ledger ledger, Origin origin, LocalDate today) {
    var clock = new Clock();
    var record = WholeRecord.read(ledger, origin, Status.ACTUAL, today).orElseThrow();
    clock.tell("acts of all relations read");
    clock.tell("levels of %,d relations".formatted(record.quick().size()));
    clock.tell("%,d relations ranked".formatted(record.relations(3).size()));
    clock.tell("%,d changes of the last 30 days found".formatted(record.changes(30, 3).size()));
    long dyads =
        record.acts().all().collect(Collectors.groupingBy(CodedAct::dyad)).values().stream()
            .filter(own -> own.size() >= 150)
            .map(own -> DyadMeasures.of(own.getFirst().dyad(), record.range(), own))
            .toList()
            .size();
    clock.tell("all measures of the %,d dyads with at least 150 acts".formatted(dyads));
  }

  /** Time since it was last asked, by the wall and of all processors. */
  private static final class Clock {
    private static final OperatingSystemMXBean SYSTEM =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long wall = System.nanoTime();
    private long processor = SYSTEM.getProcessCpuTime();

    void tell(String what) {
      System.out.printf(
          "%s: %.1f s, %.1f s of a processor%n",
          what,
          (System.nanoTime() - wall) / 1e9,
          (SYSTEM.getProcessCpuTime() - processor) / 1e9);
      wall = System.nanoTime();
      processor = SYSTEM.getProcessCpuTime();
    }
  }
}
