package org.entente.coding.actors;

import java.util.List;
import java.util.Set;
import org.entente.coding.actors.Meaning.Kind;
import org.entente.coding.actors.Meaning.RoleKind;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads noun phrases that stand for actors: {@code [owner] [modifiers] [roles] [name] [of owner]}.
 * Works on the words in order and their tags rather than on the tree, because a wrong attachment
 * must not cost the country.
 */
final class PhraseReader {
  private static final int MOST_MODIFIERS = 4;
  private static final Set<String> ACTING_SUFFIXES =
      Set.of("led", "based", "run", "dominated", "owned");
  private static final Set<String> SIDE_PREFIXES = Set.of("anti", "pro", "non");

  private final List<Unit> units;
  private final ParsedSentence sentence;
  private final People people;
  private final NewNames names;
  private final Complements complements;
  private final Brackets brackets;

  PhraseReader(List<Unit> units, ParsedSentence sentence, People people) {
    this.units = units;
    this.sentence = sentence;
    this.people = people;
    this.names = new NewNames(units, sentence);
    this.brackets = new Brackets(units);
    this.complements = new Complements(units, people, this);
  }

  /** The phrase that begins at a unit, or nothing when none does. */
  @Nullable Phrase read(int from) {
    Phrase phrase = new Phrase(from);
    Unit first = units.get(from);
    switch (first) {
      case Unit.Owner owner -> {
        phrase.ownerUnit = owner;
        phrase.owner = Naming.of(owner.entry());
        phrase.to = from + 1;
        if (isSide(from) || !readSuffix(phrase)) {
          phrase.ownerIsActor = false;
          phrase.coreTo = phrase.to;
          return phrase;
        }
        if (owner.place().gluedAfter() && phrase.to == from + 1) {
          phrase.coreTo = phrase.to;
          return phrase;
        }
      }
      case Unit.Role role -> {
        if (isSide(from) || isHyphenated(from) || role.isOnly(RoleKind.RELATION)) return null;
        phrase.roles.add(role);
        phrase.to = from + 1;
      }
      case Unit.Named named -> {
        Who.Known known = people.alone(named);
        if (known == null) return null;
        phrase.person = known;
        phrase.to = from + 1;
      }
      case Unit.Introduced introduced -> {
        if (!(introduced.who() instanceof Who.Known known)) return null;
        phrase.person = known;
        phrase.to = from + 1;
      }
      case Unit.Word word -> {
        return null;
      }
    }
    readOn(phrase);
    if (phrase.owner == null && phrase.person == null && phrase.head() == null) return null;
    return phrase;
  }

  /** "anti-Russian", "pro-government": a side in a matter, not the one who acts. */
  private boolean isSide(int at) {
    return at > 0
        && units.get(at).place().gluedBefore()
        && units.get(at - 1) instanceof Unit.Word before
        && SIDE_PREFIXES.contains(before.key());
  }

  /** "rebel-held", "Muslim-majority": a word of its own, not the role. */
  private boolean isHyphenated(int at) {
    return units.get(at).place().gluedAfter()
        && at + 1 < units.size()
        && units.get(at + 1) instanceof Unit.Word;
  }

  /** Whether the owner acts in spite of what a hyphen joins to it: "US-led" yes, "-backed" no. */
  private boolean readSuffix(Phrase phrase) {
    if (!units.get(phrase.from).place().gluedAfter() || phrase.to >= units.size()) return true;
    if (!(units.get(phrase.to) instanceof Unit.Word suffix)) return true;
    phrase.to++;
    return ACTING_SUFFIXES.contains(suffix.key());
  }

  private void readOn(Phrase phrase) {
    int pending = 0;
    int at = phrase.to;
    boolean hasSuffix = at == phrase.from + 2 && units.get(at - 1) instanceof Unit.Word;
    while (at < units.size()) {
      Unit unit = units.get(at);
      int past = brackets.goesOnAfter(phrase, at, pending);
      if (past > at) {
        phrase.bracket = unit.place().from();
        phrase.coreTo = phrase.to;
        at = past;
        phrase.to = past;
        continue;
      }
      if (isPossessive(unit) && pending == 0) {
        if (!ownsRoleAfter(at) || !becomeOwner(phrase)) break;
        at++;
        continue;
      }
      boolean taken =
          switch (unit) {
            case Unit.Role role -> !isHyphenated(at) && takeRole(phrase, role);
            case Unit.Named named -> !names.goesOn(at) && takeName(phrase, named, pending);
            case Unit.Introduced introduced -> pending == 0 && takeIntroduced(phrase, introduced);
            case Unit.Owner owner -> takeOwner(phrase, owner, pending);
            case Unit.Word word -> false;
          };
      if (taken) {
        at++;
        phrase.to = at;
        pending = 0;
        if (phrase.person != null && !(at < units.size() && isPossessive(units.get(at)))) break;
        continue;
      }
      boolean newName =
          switch (unit) {
            case Unit.Word word -> names.begins(phrase, word.token(), pending);
            case Unit.Named named ->
                names.begins(phrase, sentence.token(named.place().from()), pending);
            default -> false;
          };
      if (newName) {
        names.read(phrase, at);
        break;
      }
      if (!(unit instanceof Unit.Word word) || !isModifier(word) || ++pending > MOST_MODIFIERS)
        break;
      if (couldBeVerb(phrase, word)) break;
      if (phrase.person != null && phrase.roles.isEmpty()) break;
      at++;
    }
    phrase.trim(units);
    if (hasSuffix && phrase.head() == null && phrase.person == null) phrase.ownerIsActor = false;
    if (phrase.head() != null && phrase.person == null && phrase.newName == null)
      complements.read(phrase);
  }

  private boolean takeRole(Phrase phrase, Unit.Role role) {
    if (role.isOnly(RoleKind.RELATION) || role.place().gluedBefore()) return false;
    if (phrase.person != null) {
      // "the Trump administration", "Bush officials": the person's side
      if (role.head().kind() == RoleKind.PERSON || !becomeOwner(phrase)) return false;
    }
    phrase.roles.add(role);
    return true;
  }

  private boolean takeName(Phrase phrase, Unit.Named named, int pending) {
    if (phrase.person != null || pending > 0) return false;
    if (phrase.roles.isEmpty() && phrase.ownerUnit != null && !named.full()) return false;
    Who.Known known = people.titled(named, phrase);
    if (known == null) return false;
    phrase.person = known;
    return true;
  }

  private static boolean takeIntroduced(Phrase phrase, Unit.Introduced introduced) {
    if (phrase.person != null || !(introduced.who() instanceof Who.Known known)) return false;
    if (phrase.owner != null && !phrase.owner.code().equals(known.code())) return false;
    phrase.person = known;
    return true;
  }

  /** "Egypt's Muslim Brotherhood", "Lebanese Hezbollah": one actor, of the owner's country. */
  private boolean takeOwner(Phrase phrase, Unit.Owner next, int pending) {
    if (phrase.owner == null && phrase.isOnlyFormer() && pending == 0) {
      phrase.owner = Naming.of(next.entry());
      phrase.ownerUnit = next;
      return true;
    }
    Unit.Owner first = phrase.ownerUnit;
    if (first == null || phrase.owner == null || !phrase.roles.isEmpty() || pending > 0)
      return false;
    if (next.entry().kind() != Kind.ORGANISATION || !first.entry().isCountry()) return false;
    Who.Known known = Naming.of(next.entry());
    boolean international = Naming.isInternational(known.code());
    if (!international && !known.code().equals(phrase.owner.code())) return false;
    boolean localBranch = Set.of("IMG", "MNC", "ISM", "NGO").contains(known.code());
    if (international && !localBranch) return false;
    phrase.owner = new Who.Known(known.name(), phrase.owner.code(), known.sector(), known.basis());
    phrase.ownerUnit = next;
    return true;
  }

  private boolean ownsRoleAfter(int possessive) {
    for (int at = possessive + 1; at < units.size() && at <= possessive + 4; at++) {
      if (units.get(at) instanceof Unit.Role role) return !role.isOnly(RoleKind.RELATION);
      if (units.get(at) instanceof Unit.Named) return at == possessive + 1;
      if (units.get(at) instanceof Unit.Owner owner)
        return at == possessive + 1 && owner.entry().kind() == Kind.ORGANISATION;
      if (!(units.get(at) instanceof Unit.Word word) || !isModifier(word)) return false;
    }
    return false;
  }

  /** What was read so far becomes the owner of what follows. */
  private boolean becomeOwner(Phrase phrase) {
    if (phrase.roles.isEmpty() && phrase.person == null) return phrase.owner != null;
    Who who = people.who(phrase);
    if (!(who instanceof Who.Known known)) return false;
    phrase.owner = known;
    phrase.ownerUnit = null;
    phrase.roles.clear();
    phrase.person = null;
    return true;
  }

  private boolean isModifier(Unit.Word word) {
    Token token = word.token();
    return switch (token.tag()) {
      case "JJ", "JJR", "JJS", "NN", "NNP", "CD", "VBN", "VBG", "HYPH", "RBS", "RB" -> true;
      default -> word.place().gluedBefore();
    };
  }

  /** "Guinea arrested protesters": after a country's name a participle is rather its verb. */
  private static boolean couldBeVerb(Phrase phrase, Unit.Word word) {
    return word.token().tag().equals("VBN")
        && phrase.roles.isEmpty()
        && phrase.ownerUnit != null
        && phrase.ownerUnit.entry().kind() != Kind.DEMONYM
        && phrase.ownerUnit.place().to() == word.place().from();
  }

  private static boolean isPossessive(Unit unit) {
    return unit instanceof Unit.Word word && word.token().tag().equals("POS");
  }
}
