package org.entente.cli.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.entente.article.Article;
import org.entente.coding.evaluate.Evaluation;
import org.entente.coding.evaluate.Part;
import org.entente.event.Coding;
import org.entente.event.Event;
import org.entente.ledger.merging.Member;
import org.entente.ledger.merging.Merger;
import org.entente.ledger.merging.Report;

/**
 * Which articles are put together by coding and merging them: two are where any event of the one is
 * an event of the other. An article in which no event is found is put with none, and counts so.
 */
public final class SameEventTask {
  private final Function<Article, List<Coding>> coder;
  private final Map<String, int[]> kinds = new LinkedHashMap<>(); // right, all
  private final List<Evaluation.Miss> misses = new ArrayList<>();
  private int together;
  private int belonging;
  private int rightlyTogether;

  private SameEventTask(Function<Article, List<Coding>> coder) {
    this.coder = coder;
  }

  /** Whether the file is gold of this shape. */
  public static boolean knows(Path file) {
    return SameEventGold.isOne(file);
  }

  /**
   * Measures.
   *
   * @param progress told how many groups are done
   */
  public static Evaluation.SameEvents measure(
      Function<Article, List<Coding>> coder, Path file, Part part, IntConsumer progress) {
    var task = new SameEventTask(coder);
    List<SameEventGold.Group> groups = SameEventGold.read(file, part).groups();
    int done = 0;
    for (SameEventGold.Group group : groups) {
      task.judge(group);
      progress.accept(++done);
    }
    return task.result(groups.size());
  }

  private void judge(SameEventGold.Group group) {
    Map<String, Set<String>> events = events(group);
    List<SameEventGold.Told> told = group.articles();
    for (int i = 0; i < told.size(); i++)
      for (int j = i + 1; j < told.size(); j++)
        judge(
            group,
            told.get(i),
            told.get(j),
            !Collections.disjoint(
                events.getOrDefault(told.get(i).article().id(), Set.of()),
                events.getOrDefault(told.get(j).article().id(), Set.of())));
  }

  /** The events of each article, by the mention that tells them. */
  private Map<String, Set<String>> events(SameEventGold.Group group) {
    List<Report> reports = new ArrayList<>();
    for (SameEventGold.Told told : group.articles())
      for (Coding coding : coder.apply(told.article()))
        if (coding instanceof Coding.Coded coded)
          for (Event event : coded.events())
            reports.add(Report.of(told.article().id() + "#" + reports.size(), event, false));
    Map<String, Set<String>> events = new HashMap<>();
    for (Member member : Merger.mergeAll(reports))
      events
          .computeIfAbsent(member.report().event().evidence().article(), article -> new HashSet<>())
          .add(member.leader());
    return events;
  }

  private void judge(
      SameEventGold.Group group, SameEventGold.Told one, SameEventGold.Told other, boolean given) {
    boolean expected = one.event().equals(other.event());
    if (given) together++;
    if (expected) belonging++;
    if (given && expected) rightlyTogether++;
    int[] kind = kinds.computeIfAbsent(group.kind(), name -> new int[2]);
    kind[1]++;
    if (given == expected) kind[0]++;
    else
      misses.add(
          new Evaluation.Miss(
              "%s and %s, %s".formatted(one.article().id(), other.article().id(), group.kind()),
              words(expected),
              words(given),
              one.article().text() + " / " + other.article().text()));
  }

  private static String words(boolean same) {
    return same ? "one event" : "two events";
  }

  private Evaluation.SameEvents result(int groups) {
    double precision = share(rightlyTogether, together);
    double recall = share(rightlyTogether, belonging);
    List<Evaluation.KindScore> perKind = new ArrayList<>();
    int pairs = 0;
    int right = 0;
    for (var kind : kinds.entrySet()) {
      int[] counts = kind.getValue();
      pairs += counts[1];
      right += counts[0];
      perKind.add(new Evaluation.KindScore(kind.getKey(), counts[1], share(counts[0], counts[1])));
    }
    return new Evaluation.SameEvents(
        groups,
        pairs,
        precision,
        recall,
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall),
        share(right, pairs),
        perKind,
        misses);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
