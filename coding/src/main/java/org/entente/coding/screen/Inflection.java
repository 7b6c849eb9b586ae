package org.entente.coding.screen;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The forms an English word may take, too many rather than too few. */
final class Inflection {
  /** Forms that no rule gives. Facts of English grammar. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("arise", "arose arisen"),
          Map.entry("be", "is are was were been being am"),
          Map.entry("beat", "beaten"),
          Map.entry("become", "became"),
          Map.entry("begin", "began begun"),
          Map.entry("blow", "blew blown"),
          Map.entry("break", "broke broken"),
          Map.entry("bring", "brought"),
          Map.entry("build", "built"),
          Map.entry("buy", "bought"),
          Map.entry("catch", "caught"),
          Map.entry("choose", "chose chosen"),
          Map.entry("come", "came"),
          Map.entry("deal", "dealt"),
          Map.entry("do", "did done does"),
          Map.entry("draw", "drew drawn"),
          Map.entry("drive", "drove driven"),
          Map.entry("fall", "fell fallen"),
          Map.entry("feel", "felt"),
          Map.entry("fight", "fought"),
          Map.entry("find", "found"),
          Map.entry("fly", "flew flown"),
          Map.entry("forbid", "forbade forbidden"),
          Map.entry("forget", "forgot forgotten"),
          Map.entry("forgive", "forgave forgiven"),
          Map.entry("freeze", "froze frozen"),
          Map.entry("get", "got gotten"),
          Map.entry("give", "gave given"),
          Map.entry("go", "went gone"),
          Map.entry("have", "has had"),
          Map.entry("hear", "heard"),
          Map.entry("hold", "held"),
          Map.entry("keep", "kept"),
          Map.entry("know", "knew known"),
          Map.entry("lay", "laid"),
          Map.entry("lead", "led"),
          Map.entry("leave", "left"),
          Map.entry("lend", "lent"),
          Map.entry("lie", "lying lay lain"),
          Map.entry("lose", "lost"),
          Map.entry("make", "made"),
          Map.entry("mean", "meant"),
          Map.entry("meet", "met"),
          Map.entry("pay", "paid"),
          Map.entry("quit", "quitting"),
          Map.entry("ride", "rode ridden"),
          Map.entry("ring", "rang rung"),
          Map.entry("rise", "rose risen"),
          Map.entry("say", "said"),
          Map.entry("see", "saw seen"),
          Map.entry("seek", "sought"),
          Map.entry("sell", "sold"),
          Map.entry("send", "sent"),
          Map.entry("shake", "shook shaken"),
          Map.entry("shoot", "shot"),
          Map.entry("show", "shown"),
          Map.entry("sink", "sank sunk"),
          Map.entry("slay", "slew slain"),
          Map.entry("speak", "spoke spoken"),
          Map.entry("stand", "stood"),
          Map.entry("steal", "stole stolen"),
          Map.entry("stick", "stuck"),
          Map.entry("strike", "struck stricken"),
          Map.entry("swear", "swore sworn"),
          Map.entry("take", "took taken"),
          Map.entry("tear", "tore torn"),
          Map.entry("tell", "told"),
          Map.entry("think", "thought"),
          Map.entry("throw", "threw thrown"),
          Map.entry("understand", "understood"),
          Map.entry("undertake", "undertook undertaken"),
          Map.entry("undo", "undid undone"),
          Map.entry("uphold", "upheld"),
          Map.entry("withdraw", "withdrew withdrawn"),
          Map.entry("withhold", "withheld"),
          Map.entry("write", "wrote written"),
          Map.entry("must", "mustn"),
          Map.entry("should", "shouldn"),
          Map.entry("need", "needn"),
          Map.entry("person", "people"),
          Map.entry("man", "men"),
          Map.entry("woman", "women"),
          Map.entry("child", "children"));

  private Inflection() {}

  static Set<String> forms(String lemma) {
    Set<String> forms = new HashSet<>();
    forms.add(lemma);
    for (String ending : new String[] {"s", "es", "ed", "d", "ing", "er", "ers", "n"})
      forms.add(lemma + ending);
    int last = lemma.length() - 1;
    if (last < 1) return forms;
    char end = lemma.charAt(last);
    String stem = lemma.substring(0, last);
    if (end == 'e') forms.addAll(Set.of(stem + "ing", stem + "ed", stem + "er"));
    if (end == 'y') forms.addAll(Set.of(stem + "ies", stem + "ied"));
    if (Character.isLetter(end)) {
      forms.add(lemma + end + "ing");
      forms.add(lemma + end + "ed");
    }
    for (String prefix : new String[] {"", "re", "over", "with", "out", "under", "be"}) {
      String irregular =
          lemma.startsWith(prefix) ? IRREGULAR.get(lemma.substring(prefix.length())) : null;
      if (irregular != null) for (String form : irregular.split(" ")) forms.add(prefix + form);
    }
    return forms;
  }
}
