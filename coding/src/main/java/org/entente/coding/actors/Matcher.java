package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dictionary's words in a sentence, the longest at each place, from left to right. */
final class Matcher {
  /** Words of the dictionary: pieces from, to (exclusive), and all they can mean. */
  record Match(int from, int to, List<Meaning> meanings) {}

  private final NameTrie trie;

  Matcher(NameTrie trie) {
    this.trie = trie;
  }

  List<Match> match(Pieces text) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      Match longest = trie.mayBegin(text.key(at)) ? longestAt(text, at) : null;
      if (longest == null) {
        at++;
      } else {
        matches.add(longest);
        at = longest.to();
      }
    }
    return matches;
  }

  private @Nullable Match longestAt(Pieces text, int from) {
    Match longest = null;
    NameTrie.Node node = trie.root();
    for (int at = from; at < text.size(); at++) {
      NameTrie.Node next = node.child(text.key(at));
      if (next == null) {
        if (at > from && isMiddleName(text.raw(at))) continue;
        break;
      }
      node = next;
      if (node.forms().isEmpty()) continue;
      List<Meaning> meanings = new ArrayList<>(2);
      for (NameTrie.Form form : node.forms())
        if (form.fits(text, from, at)) meanings.add(form.meaning());
      if (!meanings.isEmpty()) longest = new Match(from, at + 1, meanings);
    }
    return longest;
  }

  /** "T." of "Mark T. Esper", a patronymic: the name in the dictionary need not have them. */
  private static boolean isMiddleName(String piece) {
    if (!Character.isUpperCase(piece.charAt(0))) return false;
    if (piece.length() <= 2) return piece.length() == 1 || piece.charAt(1) == '.';
    return piece.length() > 6
        && (piece.endsWith("vich") || piece.endsWith("vych") || piece.endsWith("vna"));
  }
}
