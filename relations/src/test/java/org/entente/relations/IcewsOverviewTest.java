package org.entente.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.event.EventType;
import org.entente.event.QuadClass;
import org.entente.relation.Dyad;
import org.entente.relations.series.CodedAct;
import org.entente.relations.series.DateRange;
import org.entente.relations.series.JointActs;
import org.junit.jupiter.api.Test;

/** A year of the world: everything measured of every dyad of states with at least 150 events. */
class IcewsOverviewTest {
  private static final EventType[] BY_ROOT = {
    EventType.REQUEST, // 01, a statement
    EventType.REQUEST,
    EventType.AGREE,
    EventType.CONSULT,
    EventType.SUPPORT,
    EventType.COOPERATE,
    EventType.AID,
    EventType.CONCEDE,
    EventType.ACCUSE,
    EventType.REQUEST,
    EventType.ACCUSE,
    EventType.REJECT,
    EventType.THREATEN,
    EventType.PROTEST,
    EventType.MOBILIZE,
    EventType.SANCTION,
    EventType.COERCE,
    EventType.ASSAULT,
    EventType.ASSAULT,
    EventType.ASSAULT
  };

  @Test
  void yearOfTheWorldIsMeasuredWithinSeconds() {
    long start = processorMillis();
    List<CodedAct> acts = JointActs.mark(acts());
    var range = new DateRange(LocalDate.parse("2018-01-01"), LocalDate.parse("2018-10-31"));
    long read = processorMillis();

    Map<Dyad, List<CodedAct>> byDyad = acts.stream().collect(Collectors.groupingBy(CodedAct::dyad));
    var measures =
        byDyad.values().stream()
            .filter(own -> own.size() >= 150)
            .map(own -> DyadMeasures.of(own.getFirst().dyad(), range, own))
            .toList();
    long measured = processorMillis();
    var ranked = Overview.relations(acts, range, 150);
    var changed = Overview.changes(acts, range, 30, 150);
    long listed = processorMillis();

    System.out.printf(
        "%d acts between states read in %d ms; %d dyads measured in %d ms;"
            + " %d relations ranked and %d changes listed in %d ms%n",
        acts.size(),
        read - start,
        measures.size(),
        measured - read,
        ranked.size(),
        changed.size(),
        listed - measured);
    assertThat(measures).hasSizeGreaterThan(150);
    assertThat(ranked).isNotEmpty();
    assertThat(changed).isNotEmpty();
    assertThat(listed - start).isLessThan(20_000);
  }

  /** Time on the processor, because a machine may be busy with other things. */
  private static long processorMillis() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
  }

  private static List<CodedAct> acts() {
    var acts = new ArrayList<CodedAct>();
    for (String line : Reference.lines("icews18.tab.gz")) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals("Event ID") || cells[4].isEmpty() || cells[10].isEmpty()) continue;
      if (cells[4].equals(cells[10])) continue;
      int root = Integer.parseInt(cells[6].substring(0, 2));
      acts.add(
          new CodedAct(
              LocalDate.parse(cells[1]),
              cells[4],
              cells[10],
              QuadClass.of(root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4),
              BY_ROOT[root - 1],
              Double.parseDouble(cells[7]),
              false));
    }
    return acts;
  }
}
