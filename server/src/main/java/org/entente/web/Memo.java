package org.entente.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Answers that took long, kept while the ledger's version is the same; those asked for last when
 * there are too many. Who asks for what another is working out waits for that.
 *
 * @param <K> question
 * @param <V> answer
 */
public final class Memo<K, V> {
  private final Map<K, Kept<V>> answers;
  private final Duration holds;

  private record Kept<V>(long version, Instant since, FutureTask<V> answer) {}

  /**
   * @param most answers that are kept
   * @param holds for so long an answer is given even if the ledger changed
   */
  public Memo(int most, Duration holds) {
    this.holds = holds;
    answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Kept<V>> eldest) {
            return size() > most;
          }
        };
  }

  /**
   * @param version of the ledger, by {@link org.entente.ledger.Ledger#version}
   * @param work gives the answer when none of that version is there
   */
  public V get(K question, long version, Supplier<V> work) {
    FutureTask<V> answer;
    synchronized (answers) {
      Kept<V> kept = answers.get(question);
      if (kept == null
          || (kept.version != version && kept.since.isBefore(Instant.now().minus(holds)))) {
        kept = new Kept<>(version, Instant.now(), new FutureTask<>(work::get));
        answers.put(question, kept);
      }
      answer = kept.answer;
    }
    answer.run(); // does nothing when it runs or ran already
    return taken(question, answer);
  }

  private V taken(K question, FutureTask<V> answer) {
    try {
      return answer.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while another worked out " + question);
    } catch (ExecutionException failed) {
      synchronized (answers) {
        answers.values().removeIf(kept -> kept.answer == answer);
      }
      if (Objects.requireNonNull(failed.getCause()) instanceof RuntimeException own) throw own;
      throw new IllegalStateException(failed.getCause());
    }
  }
}
