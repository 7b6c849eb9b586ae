import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

  private static void all(Ledger ledger, Origin origin, LocalDate today) {
    long began = System.nanoTime();
    var record = WholeRecord.read(ledger, origin, Status.ACTUAL, today).orElseThrow();
    var range = record.range();
    List<CodedAct> acts = record.acts().all().toList();
    double read = seconds(began);
    began = System.nanoTime();
    long dyads =
        acts.stream().collect(Collectors.groupingBy(CodedAct::dyad)).values().stream()
            .filter(own -> own.size() >= 150)
            .map(own -> DyadMeasures.of(own.getFirst().dyad(), range, own))
            .toList()
            .size();
    double measured = seconds(began);
    began = System.nanoTime();
    int ranked = record.relations(150).size();
    int changes = record.changes(30, 150).size();
    System.out.printf(
        "%,d acts read in %.1f s; all measures of the %d dyads with at least 150 in %.1f s;"
            + " %d relations ranked and %d changes listed in %.1f s%n",
        acts.size(), read, dyads, measured, ranked, changes, seconds(began));
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
