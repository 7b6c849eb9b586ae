package org.entente.web.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.entente.ledger.Ledger;
import org.entente.ledger.Origin;
import org.entente.ledger.Status;
import org.entente.relations.DyadChange;
import org.entente.relations.RankedRelation;
import org.entente.relations.series.DateRange;
import org.entente.view.WholeRecord;
import org.entente.web.Memo;
import org.springframework.stereotype.Component;

/**
 * Measures all relations at once: an answer is kept for as long as the ledger is the same, and for
 * half a minute in any case. Of millions of acts, how many there are, levels and weeks are known in
 * seconds; ranking thousands of relations, and looking for changes in each direction of them, goes
 * on in the background for minutes.
 */
@Component
public class OverviewReader {
  /** The days of the record at whose end "what changed" looks. */
  static final int CHANGED_DAYS = 30;

  private static final int LEAST_ACTS = 3;

  /** What goes on in the background leaves a core to those who ask. */
  private static final int ALL_CORES_BUT_ONE =
      Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

  private final Ledger ledger;
  private final Clock clock;
  private final Memo<String, Optional<Reading>> kept = new Memo<>(4, Duration.ofSeconds(30));

  OverviewReader(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * All relations of the record.
   *
   * @param levels of the relations, and how many acts there are in each
   * @param ranking relations with everything that is measured of them, most acts first
   * @param changing what changed of late, strongest first; ready after the ranking
   */
  public record Reading(
      DateRange range,
      RelationLevels levels,
      HeatMap heat,
      CompletableFuture<List<RankedRelation>> ranking,
      CompletableFuture<List<DyadChange>> changing) {

    /** Waits until they are measured: for minutes, the first time in a ledger of millions. */
    public List<RankedRelation> relations() {
      return ranking.join();
    }

    /** Empty when that takes longer than the time given. */
    static <T> Optional<T> within(Duration time, CompletableFuture<T> measuring) {
      try {
        var none = Optional.<T>empty();
        return measuring
            .thenApply(Optional::of)
            .completeOnTimeout(none, time.toMillis(), TimeUnit.MILLISECONDS)
            .join();
      } catch (CompletionException failed) {
        throw new IllegalStateException("Relations could not be measured", failed.getCause());
      }
    }
  }

  /** Empty when the ledger holds nothing of the origin. */
  public Optional<Reading> read(Origin origin) {
    return kept.get(origin.label() + clock.today(), ledger.version(origin), () -> measured(origin));
  }

  /** The same, while who asks does something else. */
  CompletableFuture<Optional<Reading>> reading(Origin origin) {
    return CompletableFuture.supplyAsync(
        () -> read(origin), work -> Thread.ofPlatform().daemon().name("overview").start(work));
  }

  private Optional<Reading> measured(Origin origin) {
    return WholeRecord.read(ledger, origin, Status.ACTUAL, clock.today())
        .map(record -> {
          var reading =
              new Reading(
                  record.range(),
                  RelationLevels.of(record),
                  HeatMap.of(record.acts()),
                  new CompletableFuture<>(),
                  new CompletableFuture<>());
          Thread.ofPlatform().daemon().name("overview").start(() -> measure(record, reading));
          return reading;
        });
  }

  private static void measure(WholeRecord record, Reading reading) {
    try (var cores = new ForkJoinPool(ALL_CORES_BUT_ONE)) {
      reading.ranking.complete(cores.submit(() -> record.relations(LEAST_ACTS)).join());
      reading.changing.complete(
          cores.submit(() -> record.changes(CHANGED_DAYS, LEAST_ACTS)).join());
    } catch (Throwable failure) { // whoever waits must hear of it, whatever it is
      reading.ranking.completeExceptionally(failure);
      reading.changing.completeExceptionally(failure);
      if (failure instanceof Error error) throw error;
    }
  }
}
