package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.watch.ItemCount;
import org.entente.watch.SourceState;
import org.entente.watch.WatchLog;
import org.entente.watch.WatchedItem;
import org.entente.watch.WatchedItem.Fate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
class WatchingTest {
  private static final Instant NOON = Instant.parse("2021-05-12T12:00:00Z");

  @Parameter Kept kept = Kept.IN_DUCKDB;
  private Ledger ledger;
  private WatchLog log;

  @BeforeEach
  void open() {
    ledger = kept.open();
    log = ledger.watching();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static WatchedItem item(String key) {
    return new WatchedItem(
        key,
        "daily",
        "https://" + key,
        "A title",
        LocalDate.of(2021, 5, 12),
        NOON,
        Fate.WAITING,
        0,
        0,
        NOON.plusSeconds(1),
        null);
  }

  private SourceState daily() {
    return SourceState.fresh("daily", "https://daily.example/feed", NOON);
  }

  @Test
  void sourcesAndItemsComeBackAsTheyWere() {
    SourceState read = daily().read("\"1\"", "yesterday", NOON, NOON.plusSeconds(60));
    log.asked(read, List.of(item("a"), item("b")));
    assertThat(log.sources()).containsExactly(read);
    assertThat(log.waiting()).containsExactly(item("a"), item("b"));
    SourceState failed = read.failed("is not there", NOON.plusSeconds(120));
    log.asked(failed, List.of());
    assertThat(log.sources()).containsExactly(failed);
  }

  @Test
  void itemThatIsThereStaysAsItIs() {
    log.settle(item("a").settled(Fate.TAKEN, null));
    log.asked(daily(), List.of(item("a")));
    assertThat(log.waiting()).isEmpty();
    assertThat(log.counts()).containsExactly(new ItemCount("daily", Fate.TAKEN, 1));
  }

  @Test
  void itemWaitsUntilItIsSettled() {
    log.asked(daily(), List.of(item("a"), item("b")));
    WatchedItem again = item("a").again(NOON.plusSeconds(300), "no article yet", true);
    log.settle(again);
    assertThat(log.waiting()).containsExactlyInAnyOrder(again, item("b"));
    log.settle(again.settled(Fate.FAILED, "answered 404"));
    assertThat(log.waiting()).containsExactly(item("b"));
    assertThat(log.failures(5)).containsExactly(again.settled(Fate.FAILED, "answered 404"));
  }

  @Test
  void nameIsOfOneItem() {
    assertThat(log.claim("a", List.of("a", "text:1"))).isTrue();
    assertThat(log.claim("a", List.of("a", "text:1", "canonical"))).isTrue();
    assertThat(log.claim("b", List.of("b", "text:1"))).isFalse();
    assertThat(log.known(List.of("a", "canonical", "b", "c")))
        .containsExactlyInAnyOrder("a", "canonical");
  }
}
