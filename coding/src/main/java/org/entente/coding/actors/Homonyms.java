package org.entente.coding.actors;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coding.actors.Matcher.Match;
import org.entente.coding.actors.Meaning.Entry;
import org.entente.coding.actors.Meaning.Kind;
import org.entente.coding.parse.ParsedSentence;

/** Chooses among actors of one name by the words beside it and by what the article speaks of. */
final class Homonyms {
  /** Offices and bodies that a state inside another state has, and a sovereign one hardly ever. */
  private static final Set<String> WITHIN_A_STATE =
      Set.of(
          "governor",
          "governors",
          "gov",
          "senate",
          "senator",
          "senators",
          "sen",
          "congressman",
          "congresswoman",
          "statehouse",
          "legislature",
          "sheriff",
          "republicans",
          "democrats",
          "republican",
          "democrat",
          "electors",
          "runoff",
          "runoffs");

  private static final int WORDS_BESIDE = 3;

  private final ParsedSentence sentence;
  private final Discourse discourse;
  private final Map<String, Integer> certain = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  Homonyms(ParsedSentence sentence, Discourse discourse, List<Match> matches) {
    this.sentence = sentence;
    this.discourse = discourse;
    for (Match match : matches) countIfCertain(match);
  }

  private void countIfCertain(Match match) {
    Set<String> codes = new LinkedHashSet<>();
    for (Meaning meaning : match.meanings())
      if (meaning instanceof Entry entry) codes.add(entry.code());
    if (codes.size() != 1) return;
    String code = codes.iterator().next();
    certain.merge(code, 1, Integer::sum);
    if (isPlace(match)) places.merge(code, 1, Integer::sum);
  }

  /** Whether a match is a town or region, but not the one where all states meet. */
  static boolean isPlace(Match match) {
    return match.meanings().stream()
        .allMatch(meaning ->
            meaning instanceof Entry entry
                && entry.kind() == Kind.PLACE
                && !entry.name().startsWith("New York"));
  }

  /**
   * A state before a place of the same name, unless the words beside it or the rest of the article
   * speak for the place: other places of its state are named, and the first is not.
   */
  Entry choose(List<Entry> entries, Unit.Place place) {
    Entry best = entries.getFirst();
    for (Entry entry : entries) {
      if (entry.code().equals(best.code())) continue;
      boolean region = entry.kind() == Kind.PLACE && best.kind() == Kind.STATE;
      if (region && isWithinState(place)) return entry;
      boolean spokenOf = region ? places(entry) > 0 : count(entry) > 0;
      if (count(best) == 0 && spokenOf) best = entry;
    }
    return best;
  }

  /** "Georgia's governor", "Senator Jane Roe of Georgia". */
  private boolean isWithinState(Unit.Place place) {
    int end = Math.min(sentence.size(), place.to() + WORDS_BESIDE);
    for (int at = place.to(); at < end; at++) {
      String key = Spelling.key(sentence.token(at).text());
      if (WITHIN_A_STATE.contains(key)) return true;
      if (key.equals("secretary")
          && at + 2 < sentence.size()
          && sentence.token(at + 2).lemma().equals("state")) return true;
      if (!sentence.token(at).tag().matches("POS|JJ|NNP?|VBN")) break;
    }
    if (place.from() == 0 || !sentence.token(place.from() - 1).text().matches("of|from|for|in"))
      return false;
    for (int at = place.from() - 2; at >= Math.max(0, place.from() - 2 - WORDS_BESIDE); at--)
      if (WITHIN_A_STATE.contains(Spelling.key(sentence.token(at).text()))) return true;
    return false;
  }

  private int count(Entry entry) {
    return certain.getOrDefault(entry.code(), 0) + discourse.count(entry.code());
  }

  private int places(Entry entry) {
    return places.getOrDefault(entry.code(), 0) + discourse.places(entry.code());
  }
}
