package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All words of the dictionary as a tree of piece keys: one walk from each word of a sentence finds
 * the longest entry that begins there. A node holds its few forms; most nodes have no child or one,
 * which is kept without a map because there are some fifty thousand.
 */
final class NameTrie {
  /** A spelling of the dictionary, with the capitals it asks for. */
  record Form(String[] pieces, Meaning meaning) {
    /** Whether it has a small letter where the other spelling of the same asks for a capital. */
    boolean asksLessThan(Form other) {
      for (int i = 0; i < pieces.length; i++)
        if (Spelling.isCapitalised(other.pieces[i]) && !Spelling.isCapitalised(pieces[i]))
          return true;
      return false;
    }

    /**
     * Capitals of a name are needed, those of an abbreviation exactly. Only a person's name may
     * have an initial or a patronymic in the text more than here.
     */
    boolean fits(Pieces text, int from, int last) {
      if (last - from >= pieces.length)
        return meaning instanceof Meaning.Person
            && Spelling.isCapitalised(text.raw(from))
            && Spelling.isCapitalised(text.raw(last));
      for (int i = 0; i < pieces.length; i++) {
        String mine = pieces[i];
        if (!Spelling.isCapitalised(mine)) continue;
        String theirs = text.raw(from + i);
        if (!Spelling.isCapitalised(theirs)) return false;
        if (mine.endsWith(Spelled.HYPHEN) && !text.hyphenated(from + i)) return false;
        if (Spelling.isAbbreviation(mine) && !Spelling.isAbbreviation(theirs)) return false;
        if (Spelling.isMixed(mine) && !theirs.equals(mine)) return false;
      }
      return true;
    }
  }

  /** A spelling cut and keyed, which is most of the work, and can be done by many at a time. */
  record Spelled(Form form, String[] keys) {
    private static final String HYPHEN = "-";

    /** Words that end with a hyphen ("Sino-") count only where a text joins them to others. */
    static Spelled of(String words, Meaning meaning) {
      if (words.endsWith(HYPHEN)) {
        String bare = words.substring(0, words.length() - 1);
        return new Spelled(
            new Form(new String[] {words}, meaning), new String[] {Spelling.key(bare)});
      }
      String[] pieces = Spelling.pieces(words).toArray(String[]::new);
      String[] keys = new String[pieces.length];
      for (int i = 0; i < keys.length; i++) keys[i] = Spelling.key(pieces[i]);
      return new Spelled(new Form(pieces, meaning), keys);
    }
  }

  static final class Node {
    private @Nullable String onlyKey;
    private @Nullable Node onlyChild;
    private @Nullable Map<String, Node> children;
    private List<Form> forms = List.of();

    @Nullable Node child(String key) {
      if (children != null) return children.get(key);
      return key.equals(onlyKey) ? onlyChild : null;
    }

    List<Form> forms() {
      return forms;
    }

    private Node childOrNew(String key) {
      Node found = child(key);
      if (found != null) return found;
      Node child = new Node();
      if (children != null) children.put(key, child);
      else if (onlyKey == null || onlyChild == null) {
        onlyKey = key;
        onlyChild = child;
      } else {
        children = new HashMap<>();
        children.put(onlyKey, onlyChild);
        children.put(key, child);
      }
      return child;
    }

    private void forgetAllButPeople() {
      if (!forms.isEmpty())
        forms.removeIf(form ->
            !(form.meaning() instanceof Meaning.Person
                || form.meaning() instanceof Meaning.Surname));
    }

    private void add(Form form) {
      if (forms.isEmpty()) forms = new ArrayList<>(2);
      for (int i = 0; i < forms.size(); i++) {
        Form other = forms.get(i);
        if (other.meaning() != form.meaning() && !other.meaning().equals(form.meaning())) continue;
        if (form.asksLessThan(other)) forms.set(i, form);
        return;
      }
      forms.add(form);
    }
  }

  private final Node root = new Node();
  private final FirstKeys firsts = new FirstKeys();
  private int size;
  private @Nullable Set<Node> overridden;

  /** From now on what is added to a spelling stands instead of what it held; people stay. */
  void overrideFromHere() {
    if (overridden == null) overridden = Collections.newSetFromMap(new IdentityHashMap<>());
  }

  void add(String words, Meaning meaning) {
    add(Spelled.of(words, meaning));
  }

  void add(Spelled spelled) {
    Node node = root;
    if (spelled.keys().length > 0) firsts.add(spelled.keys()[0]);
    for (String key : spelled.keys()) node = node.childOrNew(key);
    if (overridden != null && overridden.add(node)) node.forgetAllButPeople();
    node.add(spelled.form());
    size++;
  }

  Node root() {
    return root;
  }

  /** Whether an entry may begin with this key; asked for every word of every text. */
  boolean mayBegin(String key) {
    return firsts.mayHold(key);
  }

  /** How many spellings were added. */
  int size() {
    return size;
  }
}
