package org.entente.sources;

import org.entente.article.Article;

/**
 * Which articles a run has read.
 *
 * <p>Holds no text: one open-addressed table of two numbers per article, the fingerprints of id and
 * text, at most two thirds full. A million articles take 32 MB, ten million 256 MB; a {@code
 * HashMap} of strings would take ten times that.
 */
final class SeenArticles {
  private static final long NEW = 0;

  /** Id at even places, text at odd ones; an id of 0 is a free place. */
  private long[] table = new long[1 << 11];

  private int size;

  /** The reading itself when its article is new, otherwise why it is refused. */
  Reading check(Reading reading) {
    if (!(reading instanceof Reading.Read read)) return reading;
    Article article = read.article();
    long text = Fingerprint.of(article.text());
    long known = putIfAbsent(nonZero(Fingerprint.of(article.id())), text);
    if (known == NEW) return reading;
    RefusedException refusal =
        known == nonZero(text) ? duplicate(article.id()) : conflict(article.id());
    return refusal.at(read.origin());
  }

  /** The text known for the id, or {@link #NEW}. */
  private long putIfAbsent(long id, long text) {
    if (3 * (size + 1) > table.length) grow();
    int place = place(table, id);
    if (table[place] == id) return table[place + 1];
    table[place] = id;
    table[place + 1] = nonZero(text);
    size++;
    return NEW;
  }

  private static int place(long[] table, long id) {
    int mask = table.length - 2;
    int place = (int) (id << 1) & mask;
    while (table[place] != 0 && table[place] != id) place = (place + 2) & mask;
    return place;
  }

  private void grow() {
    long[] larger = new long[table.length * 2];
    for (int old = 0; old < table.length; old += 2) {
      if (table[old] == 0) continue;
      int place = place(larger, table[old]);
      larger[place] = table[old];
      larger[place + 1] = table[old + 1];
    }
    table = larger;
  }

  private static long nonZero(long fingerprint) {
    return fingerprint == 0 ? 1 : fingerprint;
  }

  static RefusedException duplicate(String id) {
    return new RefusedException(
        Problem.DUPLICATE,
        "repeats the article %s, which was read before in this run with the same text. Nothing is lost; name each source once to avoid this."
            .formatted(Shown.value(id)));
  }

  static RefusedException conflict(String id) {
    return new RefusedException(
        Problem.CONFLICTING_ID,
        "has the id %s, under which another text was read before in this run. Give each article an id of its own; a corrected version needs a new id."
            .formatted(Shown.value(id)));
  }
}
