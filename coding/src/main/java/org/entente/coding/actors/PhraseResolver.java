package org.entente.coding.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.Entry;
import org.entente.coding.actors.Meaning.Person;
import org.entente.coding.actors.Meaning.RoleWord;
import org.entente.coding.actors.Meaning.Surname;
import org.entente.coding.actors.Meaning.WordOut;
import org.entente.coding.parse.ParsedSentence;
import org.jspecify.annotations.Nullable;

/** Resolves a phrase that stands alone, and shows what else it could mean. */
public final class PhraseResolver {
  private final ActorDictionary dictionary;
  private final ActorFinder finder;

  public PhraseResolver(ActorDictionary dictionary) {
    this.dictionary = dictionary;
    this.finder = new ActorFinder(dictionary);
  }

  /**
   * Whom a phrase means on a day.
   *
   * @param on the day; unknown means any
   * @param context other words of the text, which may name the country; may be empty
   */
  public Resolution resolve(String phrase, @Nullable LocalDate on, String context) {
    List<Resolution.Candidate> candidates = candidates(phrase, on);
    Discourse discourse = Discourse.start(on);
    if (!context.isBlank()) finder.find(PlainPhrase.of(context), discourse);
    if (phrase.isBlank()) return new Resolution(phrase, null, "nothing was asked", candidates);
    List<ActorMention> mentions = finder.find(PlainPhrase.of(phrase), discourse);
    return mentions.stream()
        .filter(ActorMention::canAct)
        .findFirst()
        .or(() -> mentions.stream().findFirst())
        .map(mention -> resolution(phrase, mention.who(), discourse, candidates))
        .orElseGet(() -> unknown(phrase, candidates));
  }

  /** A pronoun or a vague word ("a group of men") means somebody, if nobody known. */
  private Resolution unknown(String phrase, List<Resolution.Candidate> candidates) {
    ParsedSentence parsed = PlainPhrase.of(phrase);
    String why = "no word of it is known";
    if (parsed.size() == 1 && Pronouns.isPronoun(parsed.token(0)))
      why = "a pronoun, and nobody named before it";
    else if (dictionary.matcher().match(Pieces.of(parsed)).stream()
        .flatMap(match -> match.meanings().stream())
        .anyMatch(RoleWord.class::isInstance)) why = "too vague to be anybody known";
    else return new Resolution(phrase, null, why, candidates);
    return new Resolution(phrase, new Resolution.Winner(phrase, null, Sector.UNK), why, candidates);
  }

  private static Resolution resolution(
      String phrase, Who who, Discourse discourse, List<Resolution.Candidate> candidates) {
    return switch (who) {
      case Who.Known known ->
          new Resolution(
              phrase,
              new Resolution.Winner(known.name(), known.code(), known.sector()),
              known.basis(),
              candidates);
      case Who.Role role -> {
        String code = discourse.mainCountry();
        yield new Resolution(
            phrase,
            new Resolution.Winner(role.role(), code, role.sector()),
            code == null ? role.basis() : role.basis() + "; country of the context",
            candidates);
      }
      case Who.Speaker speaker -> new Resolution(phrase, null, "whoever speaks", candidates);
      case Who.Addressee addressee ->
          new Resolution(phrase, null, "whoever is spoken to", candidates);
    };
  }

  private List<Resolution.Candidate> candidates(String phrase, @Nullable LocalDate on) {
    ParsedSentence parsed = PlainPhrase.of(phrase);
    Pieces pieces = Pieces.of(parsed);
    List<Resolution.Candidate> candidates = new ArrayList<>();
    for (Matcher.Match match : dictionary.matcher().match(pieces)) {
      String words = parsed.text(pieces.token(match.from()), pieces.token(match.to() - 1) + 1);
      for (Meaning meaning : match.meanings()) candidates.add(candidate(words, meaning, on));
    }
    return candidates;
  }

  private static Resolution.Candidate candidate(
      String words, Meaning meaning, @Nullable LocalDate on) {
    return switch (meaning) {
      case Entry entry ->
          new Resolution.Candidate(
              words,
              entry.name(),
              Naming.inWords(entry),
              List.of(entry.line().toString()),
              entry.period().holds(on));
      case Person person ->
          new Resolution.Candidate(
              words, person.name(), terms(person), lines(person), holds(person, on));
      case Surname surname ->
          new Resolution.Candidate(
              words,
              surname.person().name(),
              "surname of " + terms(surname.person()),
              lines(surname.person()),
              holds(surname.person(), on));
      case RoleWord role ->
          new Resolution.Candidate(
              words,
              role.words(),
              "role: %s as %s"
                  .formatted(role.sector(), role.kind().name().toLowerCase(Locale.ROOT)),
              List.of(role.line().toString()),
              true);
      case WordOut out ->
          new Resolution.Candidate(
              words,
              out.words(),
              "no actor: " + out.reason(),
              List.of(out.line().toString()),
              false);
    };
  }

  private static List<String> lines(Person person) {
    return person.terms().stream().map(term -> term.line().toString()).distinct().toList();
  }

  private static boolean holds(Person person, @Nullable LocalDate on) {
    return person.terms().stream().anyMatch(term -> term.period().holds(on));
  }

  private static String terms(Person person) {
    return person.terms().stream()
        .map(term -> "%s %s %s".formatted(term.code(), term.office(), term.period().label()))
        .collect(Collectors.joining("; ", person.name() + " (", ")"));
  }

  /**
   * The code that a state's or organisation's name, code or demonym stands for, whatever its
   * capitals: {@code Russia}, {@code rus}, {@code Russian} and {@code kremlin} are RUS.
   */
  public Optional<String> codesOf(String nameCodeOrDemonym) {
    String asked = nameCodeOrDemonym.strip();
    String upper = asked.toUpperCase(Locale.ROOT);
    if (upper.equals("XKX")) return Optional.of("KOS");
    if (dictionary.state(upper).isPresent() || Naming.isInternational(upper))
      return Optional.of(upper);
    return Stream.of(asked, capitalised(asked), upper)
        .flatMap(words -> entry(words).stream())
        .findFirst()
        .map(Entry::code);
  }

  private Optional<Entry> entry(String words) {
    if (words.isEmpty()) return Optional.empty();
    Pieces pieces = Pieces.of(PlainPhrase.of(words));
    return dictionary.matcher().match(pieces).stream()
        .filter(match -> match.from() == 0 && match.to() == pieces.size())
        .flatMap(match -> match.meanings().stream())
        .filter(Entry.class::isInstance)
        .map(Entry.class::cast)
        .findFirst();
  }

  private static String capitalised(String words) {
    return Stream.of(words.split(" ", -1))
        .map(word ->
            word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
