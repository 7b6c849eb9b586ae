package org.entente.coding.actors;

import java.util.List;
import org.entente.coding.parse.ParsedSentence;

/** Brackets after a name or a title: "the Federal Guard Service (FGS) chief", "the ICC (ICC)". */
final class Brackets {
  private static final int LONGEST = 8;

  private final List<Unit> units;

  Brackets(List<Unit> units) {
    this.units = units;
  }

  /**
   * Where a title goes on after brackets inside it ("Labour MP (Member of Parliament) Jane Roe",
   * "the minister for trade (acting) of Chile"), or the place itself.
   */
  int goesOnAfter(Phrase phrase, int at, int pending) {
    if (pending > 0 || phrase.head() == null || phrase.person != null || !opens(at)) return at;
    int end = at + 1;
    while (end < units.size() && end - at <= LONGEST && !closes(end)) end++;
    if (end >= units.size() || !closes(end) || end + 1 >= units.size()) return at;
    return switch (units.get(end + 1)) {
      case Unit.Word word ->
          word.key().equals("of")
                  || word.token().isName() && Spelling.isCapitalised(word.token().text())
              ? end + 1
              : at;
      case Unit.Named named -> end + 1;
      case Unit.Introduced introduced -> end + 1;
      case Unit.Owner owner -> at;
      case Unit.Role role -> at;
    };
  }

  private boolean opens(int at) {
    return units.get(at) instanceof Unit.Word word && word.token().tag().equals("-LRB-");
  }

  private boolean closes(int at) {
    return units.get(at) instanceof Unit.Word word && word.token().tag().equals("-RRB-");
  }

  /** The unit after "(ECOWAS)", when the brackets hold but another name of the actor before. */
  int pastOtherName(int at, Who who, ParsedSentence sentence) {
    if (at + 2 >= units.size() || !opens(at) || !closes(at + 2)) return at;
    if (!(units.get(at + 1) instanceof Unit.Owner other) || !(who instanceof Who.Known known))
      return at;
    boolean same =
        other.entry().code().equals(known.code())
            && Spelling.isAbbreviation(sentence.token(other.place().from()).text());
    return same ? at + 3 : at;
  }
}
