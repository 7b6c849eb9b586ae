package org.entente.coding.screen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coding.acts.LexiconEntry;
import org.entente.coding.acts.Phrase;

/**
 * Which words must stand in a sentence, in whatever form and order, for a construction to be found
 * there: its trigger, whole, and one of the words of each slot that asks for words.
 */
final class ConstructionWords {
  /** Their forms are many and short ("'ll", "n't"), and nearly every sentence has one. */
  private static final Set<String> ALWAYS =
      Set.of("be", "have", "do", "will", "would", "can", "could", "not", "to", "'s");

  private static final int[] NONE = {};

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, int[]> byForm = new HashMap<>();
  private final List<List<Need>> byVerb = new ArrayList<>();
  private final List<List<Need>> byNoun = new ArrayList<>();

  /**
   * @param trigger words of the trigger besides its head, each needed
   * @param slots of each, one word is needed
   */
  private record Need(int[] trigger, int[][] slots) {
    boolean isMet(BitSet present) {
      for (int word : trigger) if (!present.get(word)) return false;
      for (int[] slot : slots) if (!meetsOne(slot, present)) return false;
      return true;
    }

    private static boolean meetsOne(int[] words, BitSet present) {
      for (int word : words) if (present.get(word)) return true;
      return false;
    }
  }

  ConstructionWords(List<LexiconEntry> entries) {
    for (LexiconEntry entry : entries) {
      if (entry.act() == null && entry.otherwise() == null)
        continue; // its content is a construction
      int[][] slots =
          entry.with().values().stream()
              .filter(slot -> !slot.any() && !slot.actor() && !slot.nationals() && !slot.several())
              .map(slot -> heads(slot.phrases()))
              .filter(words -> words.length > 0)
              .toArray(int[][]::new);
      for (Phrase verb : entry.verbs()) need(byVerb, verb.headOf(true), verb.words(), slots);
      for (Phrase noun : entry.nouns())
        need(byNoun, noun.headOf(false), noun.wordsBeforeLink(), slots);
    }
    Map<String, Set<Integer>> forms = new HashMap<>();
    ids.forEach((lemma, id) -> {
      for (String form : Inflection.forms(lemma))
        forms.computeIfAbsent(form, any -> new HashSet<>(2)).add(id);
    });
    forms.forEach(
        (form, lemmas) -> byForm.put(form, lemmas.stream().mapToInt(Integer::intValue).toArray()));
  }

  private void need(List<List<Need>> needs, String head, List<String> words, int[][] slots) {
    int trigger = id(head);
    int[] others =
        words.stream()
            .filter(word -> !word.equals(head) && !ALWAYS.contains(word))
            .mapToInt(this::id)
            .toArray();
    needs.get(trigger).add(new Need(others, slots));
  }

  /** One of which is needed; none when a word is so usual that it is not looked for. */
  private int[] heads(Set<Phrase> phrases) {
    Set<String> heads = new HashSet<>();
    for (Phrase phrase : phrases) {
      heads.add(phrase.headOf(true));
      heads.add(phrase.headOf(false));
    }
    if (heads.stream().anyMatch(ALWAYS::contains)) return NONE;
    return heads.stream().mapToInt(this::id).toArray();
  }

  private int id(String lemma) {
    return ids.computeIfAbsent(
        lemma,
        any -> {
          byVerb.add(new ArrayList<>(1));
          byNoun.add(new ArrayList<>(1));
          return byVerb.size() - 1;
        });
  }

  /** Takes a word of a sentence in. */
  void add(String lower, BitSet present) {
    for (int lemma : byForm.getOrDefault(lower, NONE)) present.set(lemma);
  }

  /** Whether the words of some construction are all there. */
  boolean isMet(BitSet present) {
    for (int lemma = present.nextSetBit(0); lemma >= 0; lemma = present.nextSetBit(lemma + 1))
      if (isMet(byVerb.get(lemma), present) || isMet(byNoun.get(lemma), present)) return true;
    return false;
  }

  /**
   * Whether a word is the trigger of a construction whose words are all there.
   *
   * @param verbal whether it stands as a verb
   */
  boolean isMet(String lemma, boolean verbal, BitSet present) {
    Integer id = ids.get(lemma);
    return id != null && isMet((verbal ? byVerb : byNoun).get(id), present);
  }

  private static boolean isMet(List<Need> needs, BitSet present) {
    for (Need need : needs) if (need.isMet(present)) return true;
    return false;
  }
}
