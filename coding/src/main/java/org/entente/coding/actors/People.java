package org.entente.coding.actors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.Person;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.jspecify.annotations.Nullable;

/** Decides who a name or a title means, as of the day. */
final class People {
  /** Before a surname they make it the end of a longer name. */
  private static final Set<String> PARTICLES =
      Set.of("bin", "ibn", "bint", "al", "el", "ben", "de", "da", "di", "von", "van", "dos", "del");

  private final ActorDictionary dictionary;
  private final Discourse discourse;
  private final ParsedSentence sentence;

  People(ActorDictionary dictionary, Discourse discourse, ParsedSentence sentence) {
    this.dictionary = dictionary;
    this.discourse = discourse;
    this.sentence = sentence;
  }

  /** A name with neither title nor country: a full name, or the surname of a head of government. */
  Who.@Nullable Known alone(Unit.Named named) {
    if (named.full() && isGivenNames(named.place())) return null;
    if (named.full())
      return Standing.of(best(named.candidates(), "", "").orElseThrow(), discourse.published());
    if (isPartOfLongerName(named.place())) return null;
    String surname = sentence.text(named.place().from(), named.place().to());
    if (!Spelling.isCapitalised(surname) || isNamesake(named)) return null;
    Prominence prominence = new Prominence(discourse);
    List<Person> prominent =
        prominence.among(named.candidates(), surname, sentence.token(named.place().to() - 1));
    if (prominent.isEmpty()) return null;
    Optional<Person> person = best(prominent, "", "");
    return person.map(who -> Standing.of(who, discourse.published())).orElse(null);
  }

  /** "Vázquez" where the article has introduced a Wanda Vázquez. */
  private boolean isNamesake(Unit.Named named) {
    return discourse.hasNamesake(Spelling.key(sentence.token(named.place().to() - 1).text()));
  }

  /** "John Paul" of "John Paul Stevens": a known name is the beginning of another's. */
  private boolean isGivenNames(Unit.Place place) {
    return place.to() < sentence.size()
        && isOtherName(sentence.token(place.to()), place)
        && GivenNames.holds(sentence.token(place.to() - 1).text());
  }

  private boolean isPartOfLongerName(Unit.Place place) {
    if (place.from() > 0 && PARTICLES.contains(sentence.token(place.from() - 1).text()))
      return true;
    return place.from() > 0 && isOtherName(sentence.token(place.from() - 1), place)
        || place.to() < sentence.size() && isOtherName(sentence.token(place.to()), place);
  }

  private static boolean isOtherName(Token token, Unit.Place place) {
    return token.isName()
        && Spelling.isCapitalised(token.text())
        && !token.text().matches("(?:Mr|Mrs|Ms|Dr|Gen|Sen)\\.?|[A-Z][a-z]+day")
        && place.from() >= 0;
  }

  /** A name after a title or a country. */
  Who.@Nullable Known titled(Unit.Named named, Phrase phrase) {
    String code = phrase.owner == null ? "" : phrase.owner.code();
    Optional<Person> person = best(named.candidates(), code, Offices.standard(phrase.roleWords()));
    if (person.isEmpty()) return null;
    if (!named.full() && !fits(person.get(), code)) return null;
    if (!named.full()
        && code.isEmpty()
        && !Titles.couldBe(person.get(), phrase.roleWords(), phrase.sector())) return null;
    if (!named.full() && code.isEmpty() && isNamesake(named)) return null;
    Who.Known known = Standing.of(person.get(), discourse.published());
    return withTitle(known, phrase);
  }

  private static boolean fits(Person person, String code) {
    return code.isEmpty()
        || Naming.isInternational(code)
        || person.terms().stream().anyMatch(term -> term.code().equals(code));
  }

  /** The title in the text outweighs our dates; a country in the text outweighs our country. */
  private static Who.Known withTitle(Who.Known known, Phrase phrase) {
    Sector said = phrase.sector();
    Sector sector = said == null || said == Sector.UNK ? known.sector() : said;
    if (phrase.head() != null
        && phrase.owner == null
        && known.sector() != null
        && !phrase.isFormer()
        && said == Sector.GOV
        && known.sector() != Sector.ELI) sector = known.sector();
    String code =
        phrase.owner == null || phrase.roles.isEmpty() ? known.code() : phrase.owner.code();
    return new Who.Known(known.name(), code, sector, known.basis());
  }

  /** Candidates of the right country first, then with the office, then in office, then by rank. */
  private Optional<Person> best(List<Person> candidates, String code, String office) {
    if (candidates.size() == 1) return Optional.of(candidates.getFirst());
    return candidates.stream()
        .max(
            Comparator.comparingInt((Person person) -> score(person, code, office))
                .thenComparing(person -> person.terms().getLast().startOrFirst()));
  }

  private int score(Person person, String code, String office) {
    LocalDate on = discourse.published();
    int best = Integer.MIN_VALUE;
    for (Term term : person.terms()) {
      int score = 0;
      if (!code.isEmpty() && term.code().equals(code)) score += 100;
      if (term.office().equals(office)) score += 30;
      if (term.period().holds(on)) score += 40;
      else if (on != null && term.period().startsAfter(on)) score -= 20;
      score += Math.min(10, 3 * discourse.count(term.code()));
      score += 6 - 3 * term.rank();
      best = Math.max(best, score);
    }
    return best;
  }

  /** Who a phrase stands for; a role when no country is known. */
  Who who(Phrase phrase) {
    Sector sector = phrase.sector();
    if (phrase.person != null) return phrase.person;
    Who.Known owner = phrase.owner;
    if (phrase.newName != null) {
      if (owner != null)
        return new Who.Known(
            phrase.newName,
            owner.code(),
            sector,
            "title and country in the text: " + owner.basis());
      return new Who.Role(
          phrase.newName, sector == null ? Sector.UNK : sector, "title in the text");
    }
    if (sector == null) {
      return owner == null
          ? new Who.Role(phrase.roleWords(), Sector.UNK, "neither country nor role known")
          : owner;
    }
    if (owner == null) return new Who.Role(phrase.roleWords(), sector, "role without country");
    Optional<Who.Known> holder = holder(owner.code(), phrase);
    if (holder.isPresent()) return holder.get();
    return new Who.Known(
        owner.name(),
        owner.code(),
        sector,
        "'%s' of %s".formatted(phrase.roleWords(), owner.basis()));
  }

  String nameOf(String code) {
    return dictionary.nameOf(code);
  }

  /** "the US president" is the one in office on the day. */
  Optional<Who.Known> holder(String code, Phrase phrase) {
    if (phrase.isFormer()) return Optional.empty();
    return holder(code, Offices.standard(phrase.roleWords()));
  }

  Optional<Who.Known> holder(String code, String office) {
    LocalDate on = discourse.published();
    if (on == null) return Optional.empty();
    for (Person person : dictionary.holders(code, office))
      for (Term term : person.terms())
        if (term.code().equals(code) && term.office().equals(office) && term.period().holds(on))
          return Optional.of(
              new Who.Known(
                  person.name(),
                  code,
                  term.sector(),
                  "%s of %s on %s: %s, %s, %s"
                      .formatted(
                          office, code, on, person.name(), term.period().label(), term.line())));
    return Optional.empty();
  }
}
