package org.entente.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.event.Auxiliary;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * How many of the events that a search finds are of each type, status, publisher and year. Each
 * list counts as if its own part of the search were not asked for, so that it shows what another
 * choice would find.
 */
public record Facets(
    List<Count> types, List<Count> statuses, List<Count> publishers, List<Count> years) {
  public Facets {
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
    publishers = List.copyOf(publishers);
    years = List.copyOf(years);
  }

  /** How many events there are of one value. */
  public record Count(String value, long events) {}

  /**
   * Events that are alike.
   *
   * @param publisher of the first report; {@code null} when it is not named
   * @param year {@code null} when unknown
   */
  record Kind(
      EventType type,
      Set<Auxiliary> auxiliary,
      @Nullable String publisher,
      @Nullable Integer year,
      long events) {}

  static Facets of(EventSearch search, List<Kind> kinds) {
    Predicate<Kind> type = kind -> search.type() == null || kind.type == search.type();
    Predicate<Kind> status = kind -> has(kind, search.status());
    Predicate<Kind> publisher =
        kind ->
            search.publishers() == null
                || kind.publisher != null && search.publishers().contains(kind.publisher);
    Predicate<Kind> year = kind -> inYears(kind, search);
    return new Facets(
        mostFirst(
            count(kinds, status.and(publisher).and(year), kind -> Stream.of(kind.type.name()))),
        count(kinds, type.and(publisher).and(year), Facets::statuses),
        mostFirst(
            count(kinds, type.and(status).and(year), kind -> Stream.ofNullable(kind.publisher))),
        count(
            kinds,
            type.and(status).and(publisher),
            kind -> Stream.ofNullable(kind.year).map(String::valueOf)));
  }

  private static List<Count> count(
      List<Kind> kinds, Predicate<Kind> counted, Function<Kind, Stream<String>> values) {
    Map<String, Long> counts = new TreeMap<>();
    for (Kind kind : kinds)
      if (counted.test(kind))
        values.apply(kind).forEach(value -> counts.merge(value, kind.events, Long::sum));
    var list = new ArrayList<Count>();
    counts.forEach((value, events) -> list.add(new Count(value, events)));
    return list;
  }

  private static List<Count> mostFirst(List<Count> counts) {
    return counts.stream().sorted(Comparator.comparing(Count::events).reversed()).toList();
  }

  private static Stream<String> statuses(Kind kind) {
    return Arrays.stream(Status.values())
        .filter(status -> status != Status.ANY && has(kind, status))
        .map(Status::name);
  }

  private static boolean has(Kind kind, Status status) {
    if (status == Status.ACTUAL) return kind.auxiliary.isEmpty();
    return status.auxiliary() == null || kind.auxiliary.contains(status.auxiliary());
  }

  /** By whole years: a search for some days of one counts all of it. */
  private static boolean inYears(Kind kind, EventSearch search) {
    if (search.from() == null && search.to() == null) return true;
    return kind.year != null
        && (search.from() == null || kind.year >= search.from().getYear())
        && (search.to() == null || kind.year <= search.to().getYear());
  }
}
