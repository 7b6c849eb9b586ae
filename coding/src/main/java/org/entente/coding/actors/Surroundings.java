package org.entente.coding.actors;

import java.util.List;
import java.util.Set;
import org.entente.actor.Sector;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

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

  /** "Chad" of "Chad Wolf": a country's name before a name that nothing goes on from. */
  boolean isGivenName(Unit.Place place) {
    int next = place.to();
    if (place.gluedAfter() || next >= sentence.size()) return false;
    Token name = sentence.token(next);
    return GivenNames.isCountry(sentence.token(place.from()).text())
        && name.tag().equals("NNP")
        && Spelling.isCapitalised(name.text())
        && !Spelling.isAbbreviation(name.text())
        && !Bystanders.isPrivate(name.text())
        && (next + 1 == sentence.size() || !sentence.token(next + 1).isNoun());
  }

  /** "The National" of "the National Salvation Council": no newspaper. */
  boolean isWordOfName(Meaning.Entry entry, Unit.Place place) {
    return entry.sector() == Sector.JRN
        && entry.name().startsWith("The ")
        && place.to() < sentence.size()
        && sentence.token(place.to()).isName()
        && Spelling.isCapitalised(sentence.token(place.to()).text());
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
