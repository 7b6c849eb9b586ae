package org.entente.coding.status;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coding.parse.Token;

/** Collects the words that qualify an act; each word counts once. */
final class Cues {
  private final List<Cue> cues = new ArrayList<>();
  private final Set<Integer> counted = new HashSet<>();
  private boolean takenForGranted;

  /** From here on outwards a negation is of something else: "no comment on the attack". */
  void ignoreNegation() {
    takenForGranted = true;
  }

  void add(Token by, Kind kind, String words) {
    if (kind.negates() && takenForGranted) return;
    if (counted.add(by.index())) cues.add(new Cue(kind, words));
  }

  void add(Token by, Kind kind) {
    add(by, kind, by.text());
  }

  Standing standing() {
    return new Standing(cues, null);
  }
}
