package org.entente.coding.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.actor.Sector;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * What one article has said so far: who was named, how, and how prominently. Mutable; one for each
 * article, its sentences given to {@link ActorFinder#find} in order.
 */
public final class Discourse {
  private static final int SENTENCES_REMEMBERED = 3;
  private static final int PER_SENTENCE = 40;
  private static final int FOR_SUBJECT = 30;

  private record Seen(Found found, int sentence, boolean subject) {}

  private final @Nullable LocalDate published;
  private final Map<String, Who> names = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Seen> seen = new ArrayList<>();
  private final Map<String, Who.Known> holders = new HashMap<>();
  private int sentence;
  private boolean insideQuote;

  private Discourse(@Nullable LocalDate published) {
    this.published = published;
  }

  /**
   * An article before its first sentence.
   *
   * @param published the day as of which names are resolved; unknown means any day
   */
  public static Discourse start(@Nullable LocalDate published) {
    return new Discourse(published);
  }

  @Nullable LocalDate published() {
    return published;
  }

  /** Whom the article itself gave a name, surname or abbreviation. */
  @Nullable Who introduced(String key) {
    return names.get(key);
  }

  void introduce(String key, Who who) {
    names.put(key, who);
  }

  /** How often a country or organisation was meant so far. */
  int count(String code) {
    return counts.getOrDefault(code, 0);
  }

  boolean insideQuote() {
    return insideQuote;
  }

  /** Remembers a sentence that was read, with all it mentions. */
  void remember(ParsedSentence parsed, List<Found> mentions, boolean quoteStaysOpen) {
    insideQuote = quoteStaysOpen;
    sentence++;
    for (Found found : mentions) {
      seen.add(new Seen(found, sentence, isSubject(parsed, found)));
      if (found.mention().who() instanceof Who.Known known)
        counts.merge(known.code(), 1, Integer::sum);
      if (found.named()
          && !found.role().isEmpty()
          && found.mention().who() instanceof Who.Known holder
          && holder.sector() != Sector.ELI) holders.put(found.role(), holder);
    }
    for (Token token : parsed.tokens())
      if (isStranger(token, mentions)) seen.add(stranger(parsed, token));
    seen.removeIf(old -> old.sentence() <= sentence - SENTENCES_REMEMBERED);
  }

  /**
   * Whom a pronoun or a description takes up: the most prominent of those that fit, here or in the
   * sentences before.
   *
   * @param here what the sentence mentions before the place
   */
  @Nullable Found takeUp(ParsedSentence parsed, List<Found> here, Predicate<Found> fits) {
    List<Found> ranked = ranked(parsed, here, fits);
    return ranked.isEmpty() ? null : ranked.getFirst();
  }

  /** A name that is the subject of something and nobody we know: "he" may well be that one. */
  private static boolean isStranger(Token token, List<Found> mentions) {
    return token.isName()
        && token.plainRelation().equals("nsubj")
        && mentions.stream().noneMatch(found -> found.mention().covers(token.index()));
  }

  private Seen stranger(ParsedSentence parsed, Token token) {
    int from = token.index();
    while (from > 0 && parsed.token(from - 1).isName()) from--;
    Who who = new Who.Role(parsed.text(from, token.index() + 1), Sector.UNK, "unknown name");
    ActorMention mention = new ActorMention(from, token.index() + 1, token.index(), who);
    return new Seen(new Found(mention, Found.Kind.PERSON, "", false, true), sentence, true);
  }

  /** Who was named with an office anywhere in the article so far, the last one. */
  Who.@Nullable Known holder(String office) {
    return holders.get(office);
  }

  /** Of those that fit and are near, the one the article speaks of most. */
  @Nullable Found mostSpokenOf(ParsedSentence parsed, List<Found> here, Predicate<Found> fits) {
    Found most = null;
    int count = -1;
    for (Found found : ranked(parsed, here, fits)) {
      int own = found.mention().who() instanceof Who.Known known ? count(known.code()) : 0;
      if (own <= count) continue;
      most = found;
      count = own;
    }
    return most;
  }

  /** All that fit, the most prominent first, each actor once. */
  List<Found> ranked(ParsedSentence parsed, List<Found> here, Predicate<Found> fits) {
    List<Seen> all = new ArrayList<>(seen);
    for (Found found : here) all.add(new Seen(found, sentence + 1, isSubject(parsed, found)));
    Map<String, Integer> best = new HashMap<>();
    Map<String, Found> founds = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Seen one = all.get(i);
      if (!fits.test(one.found())) continue;
      int score =
          i - PER_SENTENCE * (sentence + 1 - one.sentence()) + (one.subject() ? FOR_SUBJECT : 0);
      String name = name(one.found());
      if (score > best.getOrDefault(name, Integer.MIN_VALUE)) {
        best.put(name, score);
        founds.put(name, one.found());
      }
    }
    return best.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> founds.get(entry.getKey()))
        .toList();
  }

  private static String name(Found found) {
    return switch (found.mention().who()) {
      case Who.Known known -> known.name() + known.code() + known.sector();
      case Who.Role role -> role.role();
      case Who.Speaker speaker -> "";
      case Who.Addressee addressee -> "";
    };
  }

  private static boolean isSubject(ParsedSentence parsed, Found found) {
    if (found.mention().head() >= parsed.size()) return false;
    Token head = parsed.token(found.mention().head());
    return head.plainRelation().equals("nsubj");
  }

  /** The only country spoken of so far, when there is just one. */
  @Nullable String onlyCountry() {
    String only = null;
    for (String code : counts.keySet()) {
      if (Naming.isInternational(code)) continue;
      if (only != null) return null;
      only = code;
    }
    return only;
  }
}
