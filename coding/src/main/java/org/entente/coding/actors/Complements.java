package org.entente.coding.actors;

import java.util.List;
import java.util.Set;
import org.entente.coding.actors.Meaning.RoleKind;

/** What hangs on a role by a preposition and says whose it is. */
final class Complements {
  private static final Set<String> PLACE_WORDS =
      Set.of("in", "at", "across", "from", "inside", "throughout");

  private final List<Unit> units;
  private final People people;
  private final PhraseReader reader;

  Complements(List<Unit> units, People people, PhraseReader reader) {
    this.units = units;
    this.people = people;
    this.reader = reader;
  }

  /** "of Ukraine", "in Minsk", "of the Russian army", "for the Kremlin". */
  void read(Phrase phrase) {
    if (phrase.to >= units.size() || !(units.get(phrase.to) instanceof Unit.Word link)) return;
    Unit.Role head = phrase.head();
    if (head == null) return;
    RoleKind kind = head.head().kind();
    String key = link.key();
    boolean of =
        key.equals("of")
            || key.equals("for") && kind == RoleKind.OFFICIAL
            || key.equals("to") && head.words().matches(".*(?:aide|advis[eo]r|assistant)s?");
    boolean in = PLACE_WORDS.contains(key) && phrase.owner == null;
    if (!of && !in) return;
    int at = phrase.to + 1;
    while (at < units.size() && at <= phrase.to + 6 && isFiller(units.get(at), of)) at++;
    if (at >= units.size()) return;
    if (in && !(units.get(at) instanceof Unit.Owner)) return;
    Phrase below = reader.read(at);
    if (below == null || !below.ownerIsActor) return;
    if (in && (below.head() != null || below.owner == null)) return;
    Who who = people.who(below);
    if (!(who instanceof Who.Known known)) return;
    if (phrase.owner != null && !phrase.owner.code().equals(known.code())) return;
    if (of && phrase.owner == null || phrase.owner == null) phrase.owner = known;
    phrase.to = below.to;
  }

  private boolean isFiller(Unit unit, boolean of) {
    if (!(unit instanceof Unit.Word word))
      return unit instanceof Unit.Role role && of && role.isOnly(RoleKind.MODIFIER);
    String tag = word.token().tag();
    if (tag.equals("DT") || tag.equals("JJ") || tag.equals("CD")) return true;
    return of && (tag.startsWith("NN") || tag.equals("CC") || word.key().equals("of"));
  }
}
