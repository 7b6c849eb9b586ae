package org.entente.coding.actors;

import java.util.List;
import java.util.Set;
import org.entente.coding.parse.ParsedSentence;

/** Words around a name that make it another's: "Michael Jordan", "the Iraq War". */
final class Surroundings {
  private static final Set<String> INSTITUTION_ENDS = Set.of("jr", "jnr", "sr");

  private static final Set<String> NOT_NAMES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "greater",
          "upper",
          "lower",
          "port",
          "fort",
          "camp",
          "lake",
          "mount",
          "downtown",
          "province",
          "inner",
          "outer",
          "near",
          "from",
          "city",
          "saint",
          "little",
          "occupied",
          "southeast",
          "northeast",
          "southwest",
          "northwest",
          "southeastern",
          "northeastern",
          "southwestern",
          "northwestern",
          "mainland",
          "nearby",
          "free",
          "battle",
          "mayor");

  private final ParsedSentence sentence;

  Surroundings(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** "Jordan" of "Michael Jordan", "Chad" of "Chad Smith": a name goes on around it. */
  boolean isPartOfForeignName(Unit.Place place) {
    if (place.to() < sentence.size()
        && INSTITUTION_ENDS.contains(Spelling.key(sentence.token(place.to()).text()))) return true;
    if (place.from() == 0 || place.gluedBefore()) return false;
    return GivenNames.holds(sentence.token(place.from() - 1).text());
  }

  /** "Tory" of "John Tory": a role word that is a name here. */
  boolean isSurname(Unit.Place place) {
    return place.to() == place.from() + 1
        && Spelling.isCapitalised(sentence.token(place.from()).text())
        && isPartOfForeignName(place);
  }

  /** "the Iraq War", "an Iraq War veteran": a war is nobody's. */
  boolean isWar(Unit.Place place) {
    if (place.to() >= sentence.size()) return false;
    String next = sentence.token(place.to()).text();
    return next.equals("War") || next.equals("Wars");
  }

  /** "Feliciano Valencia": a place straight after a name that is nothing else is a surname. */
  boolean followsUnknownName(Unit.Place place, List<Unit> units) {
    return !units.isEmpty()
        && !place.gluedBefore()
        && units.getLast() instanceof Unit.Word word
        && word.token().isName()
        && word.token().text().length() > 3
        && Spelling.isCapitalised(word.token().text())
        && !Spelling.isAbbreviation(word.token().text())
        && !NOT_NAMES.contains(word.key());
  }
}
