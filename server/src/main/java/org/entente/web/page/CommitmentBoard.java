package org.entente.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.event.Event;
import org.entente.event.EventId;
import org.entente.ledger.Ledger;
import org.entente.relations.commitment.CommitmentCourse;
import org.entente.relations.commitment.Side;
import org.entente.relations.commitment.Status;

/**
 * Commitments laid out by what became of them.
 *
 * @param groups open ones, those that came about, and those that came to nothing; each may be empty
 * @param pairs with the most commitments first
 */
record CommitmentBoard(List<List<Column>> groups, List<Pair> pairs) {
  private static final int PAIRS = 30;

  CommitmentBoard {
    groups = List.copyOf(groups);
    pairs = List.copyOf(pairs);
  }

  /**
   * What came to the same.
   *
   * @param all how many there are, of which the newest are shown
   */
  record Column(Status status, int all, List<CommitmentLine> lines) {
    Column {
      lines = List.copyOf(lines);
    }
  }

  /** How many commitments of each status lie between two sides. */
  record Pair(String pair, int all, Map<Status, Integer> counts) {
    Pair {
      counts = Map.copyOf(counts);
    }

    public int count(Status status) {
      return counts.getOrDefault(status, 0);
    }
  }

  public boolean isEmpty() {
    return groups.stream().allMatch(List::isEmpty);
  }

  /**
   * @param courses the first made first
   * @param cards how many of each status are shown
   */
  static CommitmentBoard of(Ledger ledger, List<CommitmentCourse> courses, int cards) {
    Map<Status, List<CommitmentCourse>> byStatus = new EnumMap<>(Status.class);
    for (CommitmentCourse course : courses.reversed())
      byStatus.computeIfAbsent(course.status(), status -> new ArrayList<>()).add(course);
    Map<EventId, Event> told =
        told(ledger, byStatus.values().stream().flatMap(own -> own.stream().limit(cards)).toList());
    List<List<Column>> groups = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    byStatus.forEach((status, own) ->
        groups
            .get(group(status))
            .add(
                new Column(
                    status,
                    own.size(),
                    own.stream()
                        .limit(cards)
                        .map(course -> CommitmentLine.of(course, told))
                        .toList())));
    return new CommitmentBoard(groups, pairs(courses));
  }

  /** The events that made commitments, by id. */
  static Map<EventId, Event> told(Ledger ledger, List<CommitmentCourse> courses) {
    return ledger.events(courses.stream().map(CommitmentCourse::id).toList()).stream()
        .collect(Collectors.toMap(entry -> entry.event().id(), entry -> entry.event()));
  }

  private static int group(Status status) {
    return switch (status) {
      case OPEN -> 0;
      case ACCEPTED, KEPT, CARRIED_OUT -> 1;
      case REFUSED, WITHDRAWN, LAPSED -> 2;
    };
  }

  private static List<Pair> pairs(List<CommitmentCourse> courses) {
    Map<String, Map<Status, Integer>> counts = new TreeMap<>();
    for (CommitmentCourse course : courses)
      if (!CommitmentLine.pair(course).isEmpty())
        counts
            .computeIfAbsent(CommitmentLine.pair(course), pair -> new EnumMap<>(Status.class))
            .merge(course.status(), 1, Integer::sum);
    return counts.entrySet().stream()
        .map(entry -> new Pair(entry.getKey(), sum(entry.getValue()), entry.getValue()))
        .sorted(Comparator.comparing(Pair::all).reversed())
        .limit(PAIRS)
        .toList();
  }

  private static int sum(Map<Status, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Codes of all who bound themselves or are bound to, in their order. */
  static List<String> sides(CommitmentCourse course) {
    return Stream.concat(course.by().stream(), course.to().stream())
        .map(Side::code)
        .distinct()
        .sorted()
        .toList();
  }
}
