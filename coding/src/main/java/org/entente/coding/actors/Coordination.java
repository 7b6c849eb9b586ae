package org.entente.coding.actors;

import java.util.List;
import java.util.Set;
import org.entente.coding.actors.Meaning.Kind;
import org.entente.coding.parse.ParsedSentence;
import org.jspecify.annotations.Nullable;

/**
 * Roles said once for several countries: "the Russian and Chinese foreign ministers", "the
 * presidents of Iran and Turkey".
 */
final class Coordination {
  private static final Set<String> LINKS = Set.of("and", "or", ",", "&");

  private final ParsedSentence sentence;
  private final List<Unit> units;
  private final PhraseReader reader;

  /** The last country that took its roles from the one before: "the navies of Chad, Mali ...". */
  private @Nullable Phrase shared;

  Coordination(ParsedSentence sentence, List<Unit> units, PhraseReader reader) {
    this.sentence = sentence;
    this.units = units;
    this.reader = reader;
  }

  /** Gives a country that stands alone the roles of the phrase that it is joined to. */
  void share(Phrase phrase, @Nullable Phrase before) {
    if (!isCountryAlone(phrase)) return;
    if (before != null && isList(before) && joins(before.to, phrase.from)) {
      phrase.roles.addAll(before.roles);
      shared = phrase;
      return;
    }
    Unit.Owner owner = phrase.ownerUnit;
    if (owner == null || owner.entry().kind() != Kind.DEMONYM) return;
    int at = phrase.to;
    if (at + 1 >= units.size() || !joins(at, at + 1)) return;
    Phrase next = reader.read(at + 1);
    if (next == null || next.ownerUnit == null || next.person != null || !next.ownerIsActor) return;
    if (next.ownerUnit.entry().kind() != Kind.DEMONYM) return;
    share(next, null);
    phrase.roles.addAll(next.roles);
  }

  private static boolean isCountryAlone(Phrase phrase) {
    return phrase.ownerIsActor
        && phrase.ownerUnit != null
        && phrase.ownerUnit.entry().isCountry()
        && phrase.roles.isEmpty()
        && phrase.person == null
        && phrase.newName == null;
  }

  /** "the presidents of Iran": several, of which the first is named. */
  private boolean isList(Phrase before) {
    if (before == shared) return true;
    Unit.Role head = before.head();
    return head != null
        && before.person == null
        && before.coreTo < before.to
        && sentence.token(head.place().to() - 1).tag().endsWith("S");
  }

  private boolean joins(int link, int next) {
    return next > link
        && next <= link + 2
        && units.subList(link, next).stream()
            .allMatch(unit -> unit instanceof Unit.Word word && LINKS.contains(word.key()));
  }
}
