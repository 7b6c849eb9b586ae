package org.entente.coding.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coding.actors.Matcher.Match;
import org.entente.coding.actors.Meaning.Entry;
import org.entente.coding.actors.Meaning.Kind;
import org.entente.coding.actors.Meaning.Person;
import org.entente.coding.actors.Meaning.RoleKind;
import org.entente.coding.actors.Meaning.RoleWord;
import org.entente.coding.actors.Meaning.Surname;
import org.entente.coding.actors.Meaning.WordOut;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into units: decides for each match which of its meanings holds here. */
final class Units {
  private final Discourse discourse;
  private final ParsedSentence sentence;
  private final Pieces pieces;
  private final Surroundings surroundings;
  private final Map<String, Integer> certain = new HashMap<>();
  private final List<Unit> units = new ArrayList<>();
  private @Nullable Match next;

  private Units(Discourse discourse, ParsedSentence sentence, Pieces pieces) {
    this.discourse = discourse;
    this.sentence = sentence;
    this.pieces = pieces;
    this.surroundings = new Surroundings(sentence);
  }

  static List<Unit> of(ParsedSentence sentence, Matcher matcher, Discourse discourse) {
    Pieces pieces = Pieces.of(sentence);
    List<Match> matches = matcher.match(pieces);
    Units units = new Units(discourse, sentence, pieces);
    for (Match match : matches) units.countIfCertain(match);
    int at = 0;
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      units.next = i + 1 < matches.size() ? matches.get(i + 1) : null;
      units.words(at, match.from());
      units.add(match);
      at = match.to();
    }
    units.words(at, pieces.size());
    return units.units;
  }

  private void countIfCertain(Match match) {
    Set<String> codes = new LinkedHashSet<>();
    for (Meaning meaning : match.meanings())
      if (meaning instanceof Entry entry) codes.add(entry.code());
    if (codes.size() == 1) certain.merge(codes.iterator().next(), 1, Integer::sum);
  }

  private void words(int from, int to) {
    for (int piece = from; piece < to; piece++) {
      Token token = sentence.token(pieces.token(piece));
      Unit.Place place = place(piece, piece + 1);
      Who known =
          token.isName() || Spelling.isCapitalised(pieces.raw(piece))
              ? discourse.introduced(pieces.key(piece))
              : null;
      units.add(
          known == null
              ? new Unit.Word(place, pieces.key(piece), token)
              : new Unit.Introduced(place, token.text(), known));
    }
  }

  private Unit.Place place(int from, int to) {
    return new Unit.Place(
        pieces.token(from),
        pieces.token(to - 1) + 1,
        from > 0 && pieces.hyphenated(from - 1),
        pieces.hyphenated(to - 1));
  }

  private void add(Match match) {
    Unit unit = unit(match);
    if (unit == null) words(match.from(), match.to());
    else units.add(unit);
  }

  private @Nullable Unit unit(Match match) {
    Unit.Place place = place(match.from(), match.to());
    if (place.to() == place.from() + 1 && Pronouns.isPronoun(sentence.token(place.from())))
      return null; // "He" is also a surname
    LocalDate on = discourse.published();
    List<Entry> entries = new ArrayList<>(2);
    List<RoleWord> roles = new ArrayList<>(2);
    List<Person> full = new ArrayList<>(2);
    List<Person> surname = new ArrayList<>(2);
    for (Meaning meaning : match.meanings()) {
      switch (meaning) {
        case WordOut out -> {
          return null;
        }
        case Entry entry -> {
          if (entry.period().holds(on)) entries.add(entry);
        }
        case RoleWord role -> roles.add(role);
        case Person person -> full.add(person);
        case Surname family -> surname.add(family.person());
      }
    }
    if (!full.isEmpty()) return new Unit.Named(place, full, true);
    if (!entries.isEmpty()
        && !surroundings.isPartOfForeignName(place)
        && !surroundings.isWar(place)) {
      Entry entry = choose(entries);
      if (!roles.isEmpty() && isOfAnother(place, entry))
        return new Unit.Role(place, words(match), roles);
      if (entry.kind() != Kind.PLACE || !surroundings.followsUnknownName(place, units))
        return new Unit.Owner(place, entry);
      return null;
    }
    if (!roles.isEmpty() && couldBeRole(place, roles) && !surroundings.isSurname(place))
      return new Unit.Role(place, words(match), roles);
    if (surname.isEmpty()) return null;
    Who known = discourse.introduced(pieces.key(match.to() - 1));
    if (known != null)
      return new Unit.Introduced(place, sentence.text(place.from(), place.to()), known);
    return surroundings.isPartOfForeignName(place) ? null : new Unit.Named(place, surname, false);
  }

  /** "Brazil's Congress", "the Congress of Peru": an institution that more than one state has. */
  private boolean isOfAnother(Unit.Place place, Entry entry) {
    if (entry.kind() != Kind.ORGANISATION) return false;
    for (Unit before : units.reversed().subList(0, Math.min(2, units.size()))) {
      if (before instanceof Unit.Owner owner)
        return owner.entry().isCountry() && !owner.entry().code().equals(entry.code());
      if (!(before instanceof Unit.Word word) || !word.key().equals("s")) break;
    }
    if (next == null || place.to() >= sentence.size()) return false;
    String joint = sentence.token(place.to()).text();
    int owner = pieces.token(next.from());
    return (joint.equals("of") || joint.equals("("))
        && owner <= place.to() + 2
        && next.meanings().stream()
            .anyMatch(meaning ->
                meaning instanceof Entry other
                    && other.isCountry()
                    && !other.code().equals(entry.code()));
  }

  private String words(Match match) {
    StringBuilder words = new StringBuilder();
    for (int i = match.from(); i < match.to(); i++)
      words.append(i == match.from() ? "" : " ").append(pieces.key(i));
    return words.toString();
  }

  /** A role is a noun, or an adjective before one; never a verb. */
  private boolean couldBeRole(Unit.Place place, List<RoleWord> roles) {
    if (place.gluedAfter() || place.gluedBefore()) return true;
    Token last = sentence.token(place.to() - 1);
    boolean adjective =
        last.tag().equals("JJ") && place.to() - place.from() == 1 && place.to() < sentence.size();
    if (adjective
        && sentence.token(place.to()).isNoun()
        && roles.stream()
            .noneMatch(role -> role.kind() == RoleKind.MODIFIER || role.kind() == RoleKind.FORMER))
      return false;
    return !last.isVerb() || place.to() - place.from() > 1 || last.tag().equals("VBN");
  }

  /** A state before a place of the same name, unless only the place's state is spoken of. */
  private Entry choose(List<Entry> entries) {
    Entry first = entries.getFirst();
    Entry best = first;
    for (Entry entry : entries) {
      if (entry.code().equals(best.code())) continue;
      boolean bestIsUnknown = count(best) == 0;
      if (bestIsUnknown && count(entry) > 0) best = entry;
    }
    return best;
  }

  private int count(Entry entry) {
    return certain.getOrDefault(entry.code(), 0) + discourse.count(entry.code());
  }
}
