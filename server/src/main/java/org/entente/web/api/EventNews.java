package org.entente.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.entente.ledger.EventJson;
import org.entente.ledger.LedgerEvent;
import org.entente.web.page.BusyException;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Events as they are coded here, to whoever listens. A listener that does not keep up is let go,
 * and finds what it missed in the list of events.
 */
@Component
class EventNews {
  static final int MOST_LISTENERS = 50;
  private static final int MOST_WAITING = 1_000;
  private static final int SILENCE_SECONDS = 15;

  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private volatile boolean closing;

  /** One that listens, and what waits to be sent to it. */
  private static final class Listener {
    final SseEmitter emitter = new SseEmitter(0L); // for as long as both want
    final BlockingQueue<LedgerEvent> events = new ArrayBlockingQueue<>(MOST_WAITING);
  }

  /** The first word goes out with the headers, before another thread writes to the answer. */
  SseEmitter listen() throws IOException {
    var listener = new Listener();
    listener.emitter.send(SseEmitter.event().comment("listening"));
    synchronized (listeners) {
      if (closing || listeners.size() >= MOST_LISTENERS) throw new BusyException();
      listeners.add(listener);
    }
    listener.emitter.onCompletion(() -> listeners.remove(listener));
    listener.emitter.onError(gone -> listeners.remove(listener));
    Thread.ofVirtual().name("news").start(() -> send(listener));
    return listener.emitter;
  }

  boolean isHeard() {
    return !listeners.isEmpty();
  }

  void tell(List<LedgerEvent> events) {
    for (Listener listener : listeners)
      for (LedgerEvent event : events)
        if (!listener.events.offer(event)) {
          listeners.remove(listener);
          break;
        }
  }

  /** A word in silence keeps the way open and shows who has gone. */
  private void send(Listener listener) {
    try {
      while (listeners.contains(listener)) {
        LedgerEvent event = listener.events.poll(SILENCE_SECONDS, TimeUnit.SECONDS);
        if (closing) break;
        listener.emitter.send(
            event == null
                ? SseEmitter.event().comment("nothing new")
                : SseEmitter.event()
                    .name("event")
                    .id(event.event().id().value())
                    .data(EventJson.write(event)));
      }
      listener.emitter.complete();
    } catch (IOException | IllegalStateException gone) {
      listener.emitter.completeWithError(gone);
    } catch (InterruptedException endNow) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.remove(listener);
    }
  }

  /** Before the server waits for requests to end, for these would not. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    synchronized (listeners) {
      closing = true;
    }
    for (Listener listener : listeners) listener.emitter.complete();
    listeners.clear();
  }
}
