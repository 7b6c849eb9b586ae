import static java.time.temporal.ChronoUnit.DAYS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.view.Acts;
import org.entente.ledger.Ledger;
import org.entente.ledger.Origin;
import org.entente.relation.Dyad;
import org.entente.relation.Relation;
import org.entente.relations.DyadMeasures;
import org.entente.relations.change.ChangePoint;
import org.entente.relations.series.DateRange;

/** Known turning points against the change flags; run by turning-points. */
class TurningPoints {
  private static final int NEAR = 7;

  private record Entry(String number, Dyad dyad, LocalDate day) {}

  private static final Map<Dyad, DyadMeasures> measured = new HashMap<>();

  public static void main(String[] arguments) throws Exception {
    var range = new DateRange(LocalDate.parse(arguments[2]), LocalDate.parse(arguments[3]));
    List<Entry> entries = entries(Path.of(arguments[4]));
    try (Ledger ledger = Ledger.openReadOnly(arguments[0])) {
      for (Entry entry : entries)
        for (Dyad dyad : List.of(entry.dyad(), entry.dyad().reversed()))
          measured.computeIfAbsent(
              dyad, key -> measure(ledger, Origin.of(arguments[1]), key, range));
    }
    int found = 0;
    int nextDay = 0;
    int either = 0;
    double luck = 0;
    double eitherLuck = 0;
    System.out.println("| entry | direction | date | acts | nearest flag | days off | found |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (Entry entry : entries) {
      List<LocalDate> flags = flags(entry.dyad());
      var both = new ArrayList<>(flags);
      both.addAll(flags(entry.dyad().reversed()));
      LocalDate nearest =
          flags.stream().min(Comparator.comparingLong(day -> apart(entry.day(), day))).orElse(null);
      boolean hit = near(entry.day(), flags);
      if (hit) found++;
      if (nearest != null && apart(entry.day(), nearest) <= 1) nextDay++;
      if (near(entry.day(), both)) either++;
      luck += share(range, flags);
      eitherLuck += share(range, both);
      System.out.printf(
          "| %s | %s | %s | %,d | %s | %s | %s |%n",
          entry.number(),
          entry.dyad(),
          entry.day(),
          measured.get(entry.dyad()).events(),
          nearest == null ? "none" : nearest,
          nearest == null ? "" : "%+d".formatted(DAYS.between(entry.day(), nearest)),
          hit ? "yes" : near(entry.day(), both) ? "in the other direction" : "no");
    }
    var dyads = new LinkedHashMap<Dyad, List<LocalDate>>();
    for (Entry entry : entries)
      dyads.computeIfAbsent(entry.dyad(), key -> new ArrayList<>()).add(entry.day());
    long flags = dyads.keySet().stream().mapToLong(dyad -> flags(dyad).size()).sum();
    long named =
        dyads.entrySet().stream()
            .mapToLong(e -> flags(e.getKey()).stream().filter(d -> near(d, e.getValue())).count())
            .sum();
    System.out.printf(
        "%nfound %d of %d within %d days (luck: %.1f), %d within one; %d in either direction (luck:"
            + " %.1f); %d flags in %d directions, %d without entry%n",
        found, entries.size(), NEAR, luck, nextDay, either, eitherLuck, flags, dyads.size(),
        flags - named);
  }

  private static DyadMeasures measure(Ledger ledger, Origin origin, Dyad dyad, DateRange range) {
    var acts = ledger.acts(origin, new Relation(dyad.actor(), dyad.recipient()));
    return DyadMeasures.of(
        dyad, range, Acts.dated(acts).stream().map(Acts.Dated::act).toList());
  }

  private static List<Entry> entries(Path list) throws Exception {
    return Files.readAllLines(list).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t"))
        .map(cells -> new Entry(cells[0], new Dyad(cells[1], cells[2]), LocalDate.parse(cells[3])))
        .toList();
  }

  private static List<LocalDate> flags(Dyad dyad) {
    return measured.get(dyad).changePoints().stream().map(ChangePoint::day).toList();
  }

  /** Share of the days that lie near some flag: what a date drawn at random would find. */
  private static double share(DateRange range, List<LocalDate> flags) {
    return range.first().datesUntil(range.last().plusDays(1)).filter(d -> near(d, flags)).count()
        / (double) range.days();
  }

  private static boolean near(LocalDate day, List<LocalDate> others) {
    return others.stream().anyMatch(other -> apart(day, other) <= NEAR);
  }

  private static long apart(LocalDate one, LocalDate other) {
    return Math.abs(DAYS.between(one, other));
  }
}
