package org.entente.coding.actors;

import java.util.List;
import java.util.Set;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.RoleKind;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/** Names, after a title, of people who are not in the dictionary. */
final class NewNames {
  private final List<Unit> units;
  private final ParsedSentence sentence;

  NewNames(List<Unit> units, ParsedSentence sentence) {
    this.units = units;
    this.sentence = sentence;
  }

  /** "Kelly" of "scholar Kelly Dittmar": a surname that is a given name here. */
  boolean goesOn(int at) {
    return units.get(at) instanceof Unit.Named named
        && !named.full()
        && at + 1 < units.size()
        && switch (units.get(at + 1)) {
          case Unit.Word next ->
              next.token().isName() && Spelling.isCapitalised(next.token().text());
          case Unit.Named next -> !next.full();
          default -> false;
        };
  }

  /** A capitalised word straight after a title: the name of somebody not in the dictionary. */
  boolean begins(Phrase phrase, Token token, int pending) {
    Unit.Role head = phrase.head();
    if (head == null || pending > 0 || phrase.person != null) return false;
    RoleKind kind = head.head().kind();
    if (kind != RoleKind.PERSON && kind != RoleKind.OFFICIAL && !head.is(RoleKind.PERSON))
      return false;
    if (sentence.token(head.place().to() - 1).tag().endsWith("S")) return false;
    // "Youth Forum": a word of its name, not somebody's title
    boolean title = head.head().sector() != Sector.CVL || phrase.from == 0;
    Unit before = units.get(phrase.to - 1);
    if (!title && Spelling.isCapitalised(sentence.token(head.place().from()).text())) return false;
    return (before == head || phrase.bracket >= 0)
        && token.isName()
        && Spelling.isCapitalised(token.text());
  }

  void read(Phrase phrase, int from) {
    int at = from;
    while (at < units.size() && isNamePart(units.get(at))) at++;
    if (at == from) return;
    Unit.Place first = units.get(from).place();
    phrase.newName = sentence.text(first.from(), units.get(at - 1).place().to());
    phrase.to = at;
  }

  private static boolean isNamePart(Unit unit) {
    return switch (unit) {
      case Unit.Word word ->
          word.token().isName() && Spelling.isCapitalised(word.token().text())
              || word.place().gluedBefore()
              || Set.of("al", "bin", "von", "van", "de", "der").contains(word.key());
      case Unit.Named named -> !named.full();
      case Unit.Introduced introduced -> true;
      case Unit.Owner owner -> false;
      case Unit.Role role -> false;
    };
  }
}
