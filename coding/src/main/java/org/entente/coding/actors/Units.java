package org.entente.coding.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
  private final Homonyms homonyms;
  private final Works works;
  private final List<Unit> units = new ArrayList<>();
  private @Nullable Match next;
  private @Nullable Match named;

  private Units(Discourse discourse, ParsedSentence sentence, Pieces pieces, List<Match> matches) {
    this.discourse = discourse;
    this.sentence = sentence;
    this.pieces = pieces;
    this.surroundings = new Surroundings(sentence);
    this.works = new Works(sentence);
    this.homonyms = new Homonyms(sentence, discourse, matches);
  }

  static List<Unit> of(ParsedSentence sentence, Matcher matcher, Discourse discourse) {
    Pieces pieces = Pieces.of(sentence);
    List<Match> matches = matcher.match(pieces);
    Units units = new Units(discourse, sentence, pieces, matches);
    int at = 0;
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      units.next = i + 1 < matches.size() ? matches.get(i + 1) : null;
      units.named = i + 2 < matches.size() ? matches.get(i + 2) : null;
      units.words(at, match.from());
      units.add(match);
      at = match.to();
    }
    units.words(at, pieces.size());
    return units.units;
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
    if (!entries.isEmpty() && isOfAnother(match, place, entries)) return null;
    if (!entries.isEmpty()
        && !surroundings.isPartOfForeignName(place)
        && !surroundings.isWar(place)) {
      Entry entry = homonyms.choose(entries, place);
      if (!roles.isEmpty() && isOwnedElsewhere(place, entry))
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

  /** A country's name that is a person's or a work's here: "Chad Wolf", the song "America". */
  private boolean isOfAnother(Match match, Unit.Place place, List<Entry> entries) {
    Entry entry = entries.getFirst();
    if (entry.kind() == Kind.ORGANISATION) return surroundings.isWordOfName(entry, place);
    if (entry.kind() == Kind.SEAT) return false;
    if (works.holds(place.from(), place.to())) return true;
    if (match.to() != match.from() + 1) return false;
    String key = pieces.key(match.from());
    if (discourse.isWork(key)) return true;
    if (discourse.hasNamesake(key) && discourse.count(entry.code()) == 0) return true;
    boolean known = next != null && next.from() == match.to();
    if (known || !surroundings.isGivenName(place)) return false;
    discourse.namesake(Spelling.key(sentence.token(place.to()).text()));
    return true;
  }

  /** "Brazil's Congress", "the Congress of Peru": an institution that more than one state has. */
  private boolean isOwnedElsewhere(Unit.Place place, Entry entry) {
    if (entry.kind() != Kind.ORGANISATION) return false;
    for (Unit before : units.reversed().subList(0, Math.min(2, units.size()))) {
      if (before instanceof Unit.Owner owner)
        return owner.entry().isCountry() && !owner.entry().code().equals(entry.code());
      if (!(before instanceof Unit.Word word) || !word.key().equals("s")) break;
    }
    if (next == null || place.to() >= sentence.size()) return false;
    if (named != null
        && next.from() + 1 == named.from()
        && pieces.token(next.from()) == place.to()
        && named.meanings().getFirst() instanceof Person person)
      return person.terms().stream().noneMatch(term -> term.code().equals(entry.code()));
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
}
