package org.entente.coding.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends tags that the tagger, trained on whole sentences of prose, gives to the verbs of headlines
 * and after modals: "Cuba jails Canadian executive", "will sanction two banks".
 *
 * @param verbs lemmas that are known as verbs
 */
record Retagging(Set<String> verbs) {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
  private static final Set<String> PLURALS = Set.of("NNS", "NNPS");
  private static final Set<String> GROUPS =
      Set.of("police", "troops", "forces", "military", "army");

  /** Plurals that end names of states and bodies. */
  private static final Set<String> NAMES = Set.of("states", "nations", "emirates");

  /** What may begin the object of a verb. */
  private static final Set<String> OBJECTS =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "CD", "PRP", "PRP$", "VBN", "VBG", "TO");

  /** Verbs, not nouns, before "to": "the minister plans to visit". */
  private static final Set<String> WILLING =
      Set.of("plan", "vow", "pledge", "promise", "want", "hope", "claim", "refuse", "intend");

  void mend(List<CoreLabel> words) {
    for (int i = 1; i < words.size(); i++)
      if (words.get(i - 1).tag().equals("MD")
          && words.get(i).tag().equals("NN")
          && isVerb(words, i, "VB")) words.get(i).setTag("VB");
    for (int i = 1; i + 1 < words.size(); i++) {
      if (isAsked(words, i)) words.get(i).setTag("VB");
      if (isGerund(words, i)) words.get(i).setTag("VBG");
    }
    if (words.stream().anyMatch(word -> FINITE.contains(word.tag()))) return;
    if (!mend(words, this::past)) mend(words, this::present);
  }

  /** "Did Chile attack Peru?", "at no time did Chile attack Peru". */
  private boolean isAsked(List<CoreLabel> words, int at) {
    return at > 1
        && words.get(at).tag().equals("NN")
        && words.get(at - 1).tag().equals("NNP")
        && lower(words, at - 2).matches("did|does")
        && OBJECTS.contains(words.get(at + 1).tag())
        && isVerb(words, at, "VB");
  }

  /** "denied bombing Chad", "instead of bombing Chad". */
  private boolean isGerund(List<CoreLabel> words, int at) {
    String before = words.get(at - 1).tag();
    return words.get(at).tag().equals("NN")
        && lower(words, at).endsWith("ing")
        && (before.equals("IN") || before.startsWith("VB"))
        && words.get(at + 1).tag().matches("NNP|DT|PRP\\$")
        && !words.get(at + 1).word().endsWith("day")
        && isVerb(words, at, "VBG");
  }

  /** Gives the first word that can be the headline's verb its tag. */
  private static boolean mend(List<CoreLabel> words, Finite finite) {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (!NOUNS.contains(words.get(i - 1).tag()) || !OBJECTS.contains(words.get(i + 1).tag()))
        continue;
      String tag = finite.tag(words, i);
      if (tag.isEmpty()) continue;
      words.get(i).setTag(tag);
      return true;
    }
    return false;
  }

  /** The tag of a word that must be a verb between subject and object; empty when it need not. */
  private interface Finite {
    String tag(List<CoreLabel> words, int at);
  }

  private String past(List<CoreLabel> words, int at) {
    String tag = words.get(at).tag();
    boolean taken = tag.equals("JJ") || tag.equals("VBN") || tag.equals("NNP");
    return taken && lower(words, at).endsWith("ed") && isVerb(words, at, "VBD") ? "VBD" : "";
  }

  private String present(List<CoreLabel> words, int at) {
    String word = lower(words, at);
    String tag = words.get(at).tag();
    if (!NOUNS.contains(tag) || NAMES.contains(word)) return "";
    if (words.get(at + 1).tag().equals("TO") && !WILLING.contains(Lemmas.of(word, "VBZ")))
      return "";
    if (word.endsWith("s") && !word.endsWith("ss") && isVerb(words, at, "VBZ")) return "VBZ";
    boolean several =
        PLURALS.contains(words.get(at - 1).tag()) || GROUPS.contains(lower(words, at - 1));
    return several && !tag.endsWith("S") && verbs.contains(word) ? "VBP" : "";
  }

  private static String lower(List<CoreLabel> words, int at) {
    return words.get(at).word().toLowerCase(Locale.ROOT);
  }

  private boolean isVerb(List<CoreLabel> words, int at, String tag) {
    return verbs.contains(Lemmas.of(lower(words, at), tag));
  }
}
