package org.entente.coding.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Sector;
import org.entente.article.Span;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.text.Quotations;
import org.jspecify.annotations.Nullable;

/**
 * What one article has said so far: who was named, how, and how prominently. Mutable; one for each
 * article, its sentences given to {@link ActorFinder#find} in order.
 */
public final class Discourse {
  /** A country is the article's own when it is meant so often, and so much more than another. */
  private static final int OFTEN = 3;

  private static final int TIMES_MORE = 2;

  /** How many sentences back somebody can be taken up. */
  public static final int SENTENCES_REMEMBERED = 3;

  private final @Nullable LocalDate published;
  private final Map<String, Who> names = new HashMap<>();
  private final Map<String, String> fullNames = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> surveyed = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> works = new HashSet<>();
  private final Set<String> namesakes = new HashSet<>();
  private final Map<String, Map<String, Who.Known>> holders = new HashMap<>();
  private final BitSet named = new BitSet();
  private final Memory memory;
  private @Nullable Quotations quotations;
  private boolean insideQuote;

  private Discourse(@Nullable LocalDate published, Memory memory) {
    this.published = published;
    this.memory = memory;
  }

  /**
   * An article before its first sentence.
   *
   * @param published the day as of which names are resolved; unknown means any day
   */
  public static Discourse start(@Nullable LocalDate published) {
    return new Discourse(published, new Memory());
  }

  /** The same article at the same place, to read ahead without remembering it. */
  public Discourse copy() {
    Discourse copy = new Discourse(published, memory.copy());
    copy.names.putAll(names);
    copy.fullNames.putAll(fullNames);
    copy.counts.putAll(counts);
    copy.surveyed.putAll(surveyed);
    copy.places.putAll(places);
    copy.works.addAll(works);
    copy.namesakes.addAll(namesakes);
    holders.forEach((office, known) -> copy.holders.put(office, new HashMap<>(known)));
    copy.insideQuote = insideQuote;
    copy.quotations = quotations;
    copy.named.or(named);
    return copy;
  }

  @Nullable LocalDate published() {
    return published;
  }

  Memory memory() {
    return memory;
  }

  /** Whom the article itself gave a name, surname or abbreviation. */
  @Nullable Who introduced(String key) {
    return names.get(key);
  }

  /** Whether the article itself gave somebody known a name, abbreviation or surname. */
  public boolean isIntroduced(String word) {
    return names.containsKey(Spelling.key(word));
  }

  void introduce(String key, Who who) {
    names.put(key, who);
  }

  /** The full name that the article gave before for a surname; else the words themselves. */
  String fullName(String words) {
    int space = words.lastIndexOf(' ');
    String key = Spelling.key(words.substring(space + 1));
    if (space > 0) fullNames.put(key, words);
    return fullNames.getOrDefault(key, words);
  }

  /** How often a country or organisation is meant: so far, or named in the whole article. */
  int count(String code) {
    return Math.max(counts.getOrDefault(code, 0), surveyed.getOrDefault(code, 0));
  }

  /** Counts a name of the article before its sentences are read. */
  void survey(String code) {
    surveyed.merge(code, 1, Integer::sum);
  }

  /** Counts a town or region of a country before the sentences are read. */
  void surveyPlace(String code) {
    places.merge(code, 1, Integer::sum);
  }

  /** How many towns and regions of a country the whole article names. */
  int places(String code) {
    return places.getOrDefault(code, 0);
  }

  /** Which words of a sentence are quoted: by the whole article where it is known. */
  Quotes quotes(ParsedSentence parsed) {
    return quotations == null ? Quotes.of(parsed, insideQuote) : Quotes.of(parsed, quotations);
  }

  /** Somebody unknown bears this surname in the article: "Wanda Vázquez". */
  void namesake(String key) {
    namesakes.add(key);
  }

  /** Whether a country is meant often enough to own what is said without one: "police". */
  boolean isOften(String code) {
    return count(code) >= OFTEN;
  }

  boolean hasNamesake(String key) {
    return namesakes.contains(key);
  }

  /** A work of art or a ship bears this name in the article. */
  void work(String key) {
    works.add(key);
  }

  boolean isWork(String key) {
    return works.contains(key);
  }

  /** Somebody known is named at this place of the article, or a role such as "police". */
  void surveyAt(int place) {
    named.set(place);
  }

  /** Whether somebody known, or a role, is named in a stretch of the article. */
  public boolean namesSomebody(Span stretch) {
    int next = named.nextSetBit(stretch.start());
    return next >= 0 && next < stretch.end();
  }

  void survey(Quotations ofArticle) {
    quotations = ofArticle;
  }

  /** Remembers a sentence that was read, with all it mentions. */
  void remember(ParsedSentence parsed, List<Found> mentions, boolean quoteStaysOpen) {
    insideQuote = quoteStaysOpen;
    for (Found found : mentions) {
      if (!(found.mention().who() instanceof Who.Known known)) continue;
      if (found.mention().canAct()) counts.merge(known.code(), 1, Integer::sum);
      if (found.named() && !found.role().isEmpty() && known.sector() != Sector.ELI)
        holders.computeIfAbsent(found.role(), office -> new HashMap<>(2)).put(known.code(), known);
    }
    List<Found> all = new ArrayList<>(mentions);
    all.addAll(Strangers.before(parsed.size(), parsed, mentions, this, noun -> true));
    memory.remember(parsed, all);
  }

  /** Who was named with an office anywhere in the article, of the country most spoken of. */
  Who.@Nullable Known holder(String office) {
    Who.Known most = null;
    for (Who.Known known : holders.getOrDefault(office, Map.of()).values())
      if (most == null || count(known.code()) > count(most.code())) most = known;
    return most;
  }

  /** Of those that fit and are near, the one the article speaks of most. */
  @Nullable Found mostSpokenOf(List<Found> ranked) {
    Found most = null;
    int count = -1;
    for (Found found : ranked) {
      int own = found.mention().who() instanceof Who.Known known ? count(known.code()) : 0;
      if (own <= count) continue;
      most = found;
      count = own;
    }
    return most;
  }

  /** The only country spoken of, or one that is spoken of much more than any other. */
  public @Nullable String mainCountry() {
    String main = null;
    int most = 0;
    int second = 0;
    for (Map<String, Integer> named : List.of(surveyed, counts))
      for (String code : named.keySet()) {
        if (code.equals(main) || Naming.isInternational(code)) continue;
        int count = count(code);
        if (count > most) {
          second = most;
          most = count;
          main = code;
        } else second = Math.max(second, count);
      }
    boolean clear = second == 0 || most >= OFTEN && most >= TIMES_MORE * second;
    return clear ? main : null;
  }
}
