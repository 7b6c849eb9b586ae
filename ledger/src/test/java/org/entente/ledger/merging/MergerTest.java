package org.entente.ledger.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.entente.actor.Party;
import org.entente.actor.Sector;
import org.entente.article.Span;
import org.entente.event.Act;
import org.entente.event.Auxiliary;
import org.entente.event.Circumstances;
import org.entente.event.DatePrecision;
import org.entente.event.Event;
import org.entente.event.EventDate;
import org.entente.event.EventId;
import org.entente.event.EventType;
import org.entente.event.Evidence;
import org.entente.event.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergerTest {
  private static final LocalDate START = LocalDate.of(2021, 4, 1);
  private static final List<String> THINGS =
      List.of("banks", "grain", "harbours", "ten engineers", "six engineers", "a film", "cables");

  /** Whatever the order, in one go or by and by, also when some were taken out again. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void theOrderInWhichReportsComeDoesNotMatter(long seed) {
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 170; i++) reports.add(report(random, i));
    List<Report> gone = reports.subList(120, 170);
    Map<String, String> expected = leaders(Merger.mergeAll(reports.subList(0, 120)));
    assertThat(new HashSet<>(expected.values())).hasSizeBetween(10, 110);

    for (int order = 0; order < 3; order++) {
      var store = new Store();
      List<Report> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, random);
      while (!shuffled.isEmpty()) {
        int some = Math.min(shuffled.size(), 1 + random.nextInt(20));
        store.merge(shuffled.subList(0, some), List.of());
        shuffled.subList(0, some).clear();
      }
      List<Report> removed = new ArrayList<>(gone);
      Collections.shuffle(removed, random);
      store.merge(List.of(), removed.subList(0, 25));
      store.merge(List.of(), removed.subList(25, 50));
      assertThat(leaders(store.members())).isEqualTo(expected);
    }
  }

  @Test
  void whatWasTouchedIsWhole() {
    var store = new Store();
    Random random = new Random(11);
    for (int i = 0; i < 150; i++) {
      Map<String, List<Member>> touched = store.merge(List.of(report(random, i)), List.of());
      touched.forEach((leader, members) ->
          assertThat(members)
              .containsExactlyInAnyOrderElementsOf(
                  store.members().stream().filter(m -> m.leader().equals(leader)).toList()));
    }
  }

  @Test
  void reportsOfOneSentenceThatAreSplitOffHaveNamesOfTheirOwn() {
    var date = new EventDate(START, DatePrecision.DAY, "so");
    Event event = report(1, date, START, false, List.of(), Set.of(), "banks").event();
    List<Report> reports =
        List.of(
            Report.of("m1", event, false),
            Report.of("m2", event, true),
            Report.of("m3", event, true),
            Report.of("m4", event, true));
    var merger = new Merger(chunks -> List.of());
    merger.merge(reports, List.of());
    assertThat(merger.touched().values().stream().map(merger::name))
        .hasSize(4)
        .doesNotHaveDuplicates()
        .contains(event.id());
  }

  private static Map<String, String> leaders(List<Member> members) {
    Map<String, String> leaders = new TreeMap<>();
    members.forEach(member -> leaders.put(member.report().mention(), member.leader()));
    return leaders;
  }

  /** Keeps members as a ledger does. */
  private static final class Store {
    private final Map<String, Member> kept = new HashMap<>();

    List<Member> members() {
      return List.copyOf(kept.values());
    }

    Map<String, List<Member>> merge(List<Report> added, List<Report> removed) {
      var merger = new Merger(this::of);
      merger.merge(added, removed);
      removed.forEach(report -> kept.remove(report.mention()));
      merger.changed().forEach(member -> kept.put(member.report().mention(), member));
      return merger.touched();
    }

    private List<Member> of(Set<Chunk> chunks) {
      return kept.values().stream().filter(m -> chunks.contains(m.report().chunk())).toList();
    }
  }

  private static Report report(Random random, int number) {
    LocalDate day = START.plusDays(random.nextInt(70));
    DatePrecision precision = DatePrecision.values()[random.nextInt(5)];
    LocalDate first =
        switch (precision) {
          case DAY, WEEK -> day;
          case MONTH -> day.withDayOfMonth(1);
          case YEAR -> day.withDayOfYear(1);
          case UNKNOWN -> null;
        };
    boolean back = random.nextInt(6) == 0;
    Set<Auxiliary> auxiliary =
        switch (random.nextInt(8)) {
          case 0 -> Set.of(Auxiliary.NEGATION);
          case 1 -> Set.of(Auxiliary.FUTURE);
          case 2 -> Set.of(Auxiliary.HISTORICAL);
          default -> Set.of();
        };
    List<String> modes =
        random.nextBoolean() ? List.of() : List.of(random.nextBoolean() ? "expel" : "withdraw");
    return report(
        number,
        new EventDate(first, precision, "so"),
        day.plusDays(random.nextInt(3)),
        back,
        modes,
        auxiliary,
        THINGS.get(random.nextInt(THINGS.size())) + " " + THINGS.get(random.nextInt(3)));
  }

  private static Report report(
      int number,
      EventDate date,
      LocalDate published,
      boolean back,
      List<String> modes,
      Set<Auxiliary> auxiliary,
      String what) {
    String text = "Here Norway struck at " + what + " of Chad.";
    Party norway = new Party("Norway", "Norway", "NOR", Sector.GOV, new Span(5, 11), "here");
    Party chad = new Party("Chad", "Chad", "TCD", null, new Span(30, 34), "here");
    List<Party> actors = List.of(back ? chad : norway);
    List<Party> recipients = List.of(back ? norway : chad);
    Act act = new Act(EventType.SANCTION, modes, List.of(), "16", -6, -5);
    String article = "a" + number;
    Evidence evidence =
        new Evidence(
            article,
            null,
            null,
            published,
            0,
            new Span(0, text.length()),
            text,
            new Span(12, 18),
            "struck");
    Event event =
        new Event(
            EventId.of(date, actors, recipients, act, auxiliary, article),
            date,
            actors,
            recipients,
            act,
            auxiliary,
            List.of(),
            Circumstances.NONE,
            Terms.NONE,
            evidence,
            "rule",
            null,
            "so");
    return Report.of("m%03d".formatted(number), event, number % 17 == 0);
  }
}
