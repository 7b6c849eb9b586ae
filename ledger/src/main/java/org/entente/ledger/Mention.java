package org.entente.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.event.Coding;
import org.entente.event.Event;
import org.entente.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * One sentence's report of an event, exactly as the coder gave it.
 *
 * @param id hash of all that the mention says, so that the same report has the same id in every
 *     ledger
 * @param run number of the run that added it
 */
public record Mention(String id, Event event, long run) {
  /** All that the coder gave, by id: a sentence that says the very same twice has one mention. */
  static Map<String, Mention> all(List<Coding> codings, long run) {
    Map<String, Mention> mentions = new LinkedHashMap<>();
    for (Coding coding : codings)
      if (coding instanceof Coding.Coded found)
        for (var event : found.events()) {
          Mention mention = of(event, run);
          mentions.put(mention.id(), mention);
        }
    return mentions;
  }

  static Mention of(Event event, long run) {
    return new Mention(EventId.hash(EventJson.write(event, 1)).value(), event, run);
  }

  /** The same under the id of the event that it belongs to. */
  Mention of(EventId merged) {
    return new Mention(id, event.withId(merged), run);
  }

  Rank rank() {
    var evidence = event.evidence();
    return new Rank(
        evidence.published(), evidence.article(), evidence.sentence(), evidence.act().start(), id);
  }

  /** Which of two mentions tells the event: the lower one. */
  record Rank(
      @Nullable LocalDate published, String article, int sentence, int actStart, String mention)
      implements Comparable<Rank> {
    private static final Comparator<Rank> ORDER =
        Comparator.comparing((Rank rank) -> rank.published == null ? LocalDate.MAX : rank.published)
            .thenComparing(Rank::article)
            .thenComparingInt(Rank::sentence)
            .thenComparingInt(Rank::actStart)
            .thenComparing(Rank::mention);

    @Override
    public int compareTo(Rank other) {
      return ORDER.compare(this, other);
    }
  }
}
