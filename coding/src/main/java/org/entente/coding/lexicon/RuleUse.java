package org.entente.coding.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.coding.Considered;
import org.entente.coding.SentenceExplanation;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.acts.LexiconEntry;
import org.entente.coding.acts.Reading;

/** How often each entry of a lexicon is found in a corpus. */
public final class RuleUse {
  private final Map<String, Count> counts = new LinkedHashMap<>();

  /**
   * Counts of one entry.
   *
   * @param matched how often its words stood in its slots
   * @param fired how often that was what the sentence is taken to tell, or the act within it
   */
  public record Count(LexiconEntry entry, long matched, long fired) {
    private Count matchedOnceMore() {
      return new Count(entry, matched + 1, fired);
    }

    private Count firedOnceMore() {
      return new Count(entry, matched, fired + 1);
    }
  }

  public RuleUse(Lexicon lexicon) {
    for (LexiconEntry entry : lexicon.entries()) counts.put(entry.id(), new Count(entry, 0, 0));
  }

  public void add(SentenceExplanation sentence) {
    for (Considered considered : sentence.readings()) {
      Reading reading = considered.draft().reading();
      counts.computeIfPresent(reading.entry().id(), (id, count) -> count.matchedOnceMore());
      if (considered.fate() == Considered.Fate.TOLD)
        for (Reading at = reading; at != null; at = at.content())
          counts.computeIfPresent(
              Objects.requireNonNull(at).entry().id(), (id, count) -> count.firedOnceMore());
    }
  }

  /** One for every entry, in the order of the lexicon. */
  public List<Count> counts() {
    return List.copyOf(counts.values());
  }
}
