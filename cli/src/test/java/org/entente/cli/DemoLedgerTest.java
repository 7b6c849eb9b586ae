package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.event.Coding;
import org.entente.ledger.CodedArticle;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.entente.ledger.ReportOf;
import org.entente.sources.Defaults;
import org.entente.sources.Reading;
import org.entente.sources.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of a ledger of the demo's own articles. */
class DemoLedgerTest {
  private static final Path ARTICLES = Path.of("..", "examples", "articles.jsonl");
  private static final List<CodedArticle> CODED = new ArrayList<>();

  @TempDir private Path folder;

  @BeforeAll
  static void code() {
    try (var sources = Sources.of(List.of(ARTICLES), Defaults.NONE)) {
      while (sources.hasNext())
        if (sources.next() instanceof Reading.Read read)
          CODED.add(new CodedArticle(read.article(), Machine.standard().code(read.article())));
    }
    assertThat(CODED).isNotEmpty();
  }

  @Test
  void theOrderAndThePartsInWhichArticlesComeDoNotMatter() {
    String whole = ledger("whole", List.of(CODED));
    List<CodedArticle> shuffled = new ArrayList<>(CODED);
    Collections.shuffle(shuffled, new Random(6));
    int half = shuffled.size() / 2;
    String halves =
        ledger(
            "halves", List.of(shuffled.subList(0, half), shuffled.subList(half, shuffled.size())));
    String reversed = ledger("reversed", List.of(CODED.reversed()));
    try (Ledger one = Ledger.openReadOnly(whole);
        Ledger two = Ledger.openReadOnly(halves);
        Ledger three = Ledger.openReadOnly(reversed)) {
      List<LedgerEvent> events = events(one);
      assertThat(events).hasSizeGreaterThan(50);
      for (Ledger other : List.of(two, three)) {
        assertThat(events(other)).containsExactlyInAnyOrderElementsOf(events);
        for (LedgerEvent event : events)
          assertThat(reports(other, event)).isEqualTo(reports(one, event));
      }
    }
  }

  @Test
  void codingItAgainChangesNothing() {
    try (Ledger ledger = Ledger.openReadOnly(ledger("again", List.of(CODED)))) {
      for (CodedArticle coded : CODED) {
        List<Coding> again = Machine.standard().code(coded.article());
        assertThat(ledger.compare(coded.article(), again).changesAnything())
            .as(coded.article().id())
            .isFalse();
      }
    }
  }

  /** Each part in a transaction and a session of its own. */
  private String ledger(String name, List<List<CodedArticle>> parts) {
    String place = folder.resolve(name + ".duckdb").toString();
    for (List<CodedArticle> part : parts)
      try (Ledger ledger = Ledger.open(place)) {
        ledger.store(ledger.startRun(Machine.standard().name()), part);
      }
    return place;
  }

  private static List<LedgerEvent> events(Ledger ledger) {
    try (Stream<LedgerEvent> events = ledger.events(EventFilter.all())) {
      return events.toList();
    }
  }

  /** Which mentions belong to an event, why, and by whose voice. */
  private static List<String> reports(Ledger ledger, LedgerEvent event) {
    return ledger.reports(event.event().id()).stream()
        .map((ReportOf report) ->
            "%s %s %s %s"
                .formatted(report.mention().id(), report.tells(), report.why(), report.voice()))
        .toList();
  }
}
