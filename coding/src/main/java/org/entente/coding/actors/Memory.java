package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who was spoken of in the last sentences, and how prominently: subjects before others, near before
 * far, late before early.
 */
final class Memory {
  private static final int PER_SENTENCE = 40;
  private static final int FOR_SUBJECT = 30;

  /** "UNESCO said the plan needs its consent": what is reported is about who reports it. */
  private static final int FOR_SPEAKER = 15;

  /** Verbs whose subject speaks: not the one whom "he" means inside of the words spoken. */
  private static final Set<String> SPEAKING =
      Set.of(
          "say",
          "tell",
          "add",
          "write",
          "tweet",
          "announce",
          "declare",
          "claim",
          "state",
          "note",
          "remark",
          "comment",
          "warn",
          "insist",
          "argue",
          "reply",
          "respond",
          "continue",
          "ask");

  /**
   * @param sentence its index in the article
   */
  private record Seen(Found found, int sentence, boolean subject, boolean speaks) {}

  private final List<Seen> seen = new ArrayList<>();
  private int last;

  Memory copy() {
    Memory copy = new Memory();
    copy.seen.addAll(seen);
    copy.last = last;
    return copy;
  }

  /**
   * Takes in a sentence that was read, with all that it mentions and all strangers in it. It may
   * stand before others that were read first.
   */
  void remember(ParsedSentence parsed, List<Found> mentions) {
    for (Found found : mentions) seen.add(seen(parsed, found));
    last = Math.max(last, parsed.sentence().index());
    seen.removeIf(old -> old.sentence() <= last - Discourse.SENTENCES_REMEMBERED);
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

  /** The same for a word inside a quotation, which does not mean who speaks it. */
  @Nullable Found takeUpQuoted(ParsedSentence parsed, List<Found> here, Predicate<Found> fits) {
    List<Seen> all = all(parsed, here);
    Set<String> speakers = new HashSet<>();
    for (Seen one : all) if (one.speaks()) speakers.add(name(one.found()));
    List<Found> ranked =
        rankedOf(
            parsed,
            all.stream().filter(one -> !speakers.contains(name(one.found()))).toList(),
            fits);
    return ranked.isEmpty() ? null : ranked.getFirst();
  }

  /** All that fit, the most prominent first, each actor once. */
  List<Found> ranked(ParsedSentence parsed, List<Found> here, Predicate<Found> fits) {
    return rankedOf(parsed, all(parsed, here), fits);
  }

  private List<Seen> all(ParsedSentence parsed, List<Found> here) {
    List<Seen> all = new ArrayList<>();
    for (Seen one : seen) if (one.sentence() < parsed.sentence().index()) all.add(one);
    for (Found found : here) all.add(seen(parsed, found));
    return all;
  }

  private static List<Found> rankedOf(
      ParsedSentence parsed, List<Seen> all, Predicate<Found> fits) {
    Map<String, Integer> best = new HashMap<>();
    Map<String, Found> founds = new HashMap<>();
    for (Seen one : all) {
      if (!fits.test(one.found()) || isInPassing(one)) continue;
      int score =
          one.found().mention().head() * 4 / 10
              - PER_SENTENCE * (parsed.sentence().index() - one.sentence())
              + (one.subject() ? FOR_SUBJECT : 0)
              + (one.speaks() ? FOR_SPEAKER : 0);
      String name = name(one.found());
      if (score >= best.getOrDefault(name, Integer.MIN_VALUE)) {
        best.put(name, score);
        founds.put(name, one.found());
      }
    }
    return best.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> founds.get(entry.getKey()))
        .toList();
  }

  /** A nameless role that is no subject, as in "his career as a teacher". */
  private static boolean isInPassing(Seen one) {
    return !one.subject()
        && !one.found().named()
        && one.found().kind() == Found.Kind.PERSON
        && one.found().mention().who() instanceof Who.Role;
  }

  private static String name(Found found) {
    return switch (found.mention().who()) {
      case Who.Known known -> known.name() + known.code() + known.sector();
      case Who.Role role -> role.role();
      case Who.Speaker speaker -> "";
      case Who.Addressee addressee -> "";
    };
  }

  private static Seen seen(ParsedSentence parsed, Found found) {
    int sentence = parsed.sentence().index();
    int at = found.mention().head();
    if (at >= parsed.size()) return new Seen(found, sentence, false, false);
    Token head = parsed.token(at);
    boolean subject = head.plainRelation().equals("nsubj");
    boolean speaks =
        subject && parsed.head(head).filter(verb -> SPEAKING.contains(verb.lemma())).isPresent();
    return new Seen(found, sentence, subject, speaks);
  }
}
