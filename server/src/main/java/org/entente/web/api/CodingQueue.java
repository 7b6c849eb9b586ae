package org.entente.web.api;

import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.entente.article.Article;
import org.entente.event.Coding;
import org.entente.event.EventId;
import org.entente.ledger.ArticleState;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.entente.ledger.LedgerException;
import org.entente.ledger.Receipt;
import org.entente.ledger.Run;
import org.entente.web.LazyCoder;
import org.entente.web.page.BusyException;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Codes posted articles, one after the other; what is not yet coded when the server stops is lost.
 */
@Component
class CodingQueue {
  private static final int MOST_WAITING = 100;
  private static final int REMEMBERED = 1_000;

  private final Ledger ledger;
  private final LazyCoder machine;
  private final ExecutorService worker =
      new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING));
  private final Map<String, CodingJob> jobs =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CodingJob> eldest) {
          return size() > REMEMBERED;
        }
      };

  private final EventNews news;
  private volatile boolean stopping;

  CodingQueue(Ledger ledger, LazyCoder machine, EventNews news) {
    this.ledger = ledger;
    this.machine = machine;
    this.news = news;
  }

  CodingJob add(List<Article> articles, List<String> refused) {
    var job = new CodingJob(UUID.randomUUID().toString(), articles, refused);
    try {
      worker.execute(() -> run(job));
    } catch (RejectedExecutionException full) {
      throw new BusyException();
    }
    synchronized (jobs) {
      jobs.put(job.id(), job);
    }
    return job;
  }

  Optional<CodingJob> find(String id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  private void run(CodingJob job) {
    try {
      Run run = null;
      for (Article article : job.articles()) {
        if (stopping) return;
        if (!(ledger.state(article) instanceof ArticleState.Absent)) {
          job.stored(false, 0);
          continue;
        }
        if (run == null) run = ledger.startRun(machine.name());
        Receipt receipt = ledger.store(run, article, codings(article));
        job.stored(receipt.added(), receipt.newEvents());
        if (receipt.newEvents() > 0 && news.isHeard()) news.tell(fresh(article));
      }
      if (run != null) ledger.finishRun(run);
    } catch (LedgerException trouble) {
      job.failed(String.valueOf(trouble.getMessage()));
    } catch (RuntimeException fault) {
      LoggerFactory.getLogger(CodingQueue.class).error("job {}", job.id(), fault);
      job.failed("a fault of the program, which the server's log tells");
    }
  }

  /** Events of the article that no other one reports. */
  private List<LedgerEvent> fresh(Article article) {
    Map<EventId, Long> own =
        ledger.mentionsIn(article.id()).stream()
            .collect(Collectors.groupingBy(m -> m.event().id(), Collectors.counting()));
    return ledger.events(own.keySet()).stream()
        .filter(event -> event.mentions() == own.getOrDefault(event.event().id(), 0L))
        .toList();
  }

  /** The article in hand is coded and stored first. */
  @PreDestroy
  void stop() throws InterruptedException {
    stopping = true;
    worker.shutdown();
    boolean unused = worker.awaitTermination(20, TimeUnit.SECONDS);
  }

  /** An article in another language than English is stored, and nothing of it is coded. */
  private List<Coding> codings(Article article) {
    return article.isEnglish() ? machine.get().code(article).codings() : List.of();
  }
}
