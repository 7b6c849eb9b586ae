package org.entente.coding.actors;

import java.util.regex.Pattern;
import org.entente.actor.Sector;
import org.entente.coding.actors.Meaning.RoleKind;
import org.entente.coding.parse.ParsedSentence;
import org.jspecify.annotations.Nullable;

/** Roles without a country that are of the article's main country, where it has one. */
final class Domestic {
  private static final Pattern DIPLOMAT =
      Pattern.compile("(.* )?(diplomat|envoy|ambassador|consul|attach\u00e9|attache)s?");
  private static final Pattern PRIVATE_LAW =
      Pattern.compile(".*(?:lawyer|attorney|counsel|solicitor|barrister|jurist|juror)s?");
  private static final Pattern PROTEST =
      Pattern.compile(".*(?:protest[eo]r|demonstrator|marcher|rioter|campaigner|activist|voter)s");

  private final ParsedSentence sentence;
  private final @Nullable String main;

  /**
   * @param main code of the main country; absent when the article has none
   */
  Domestic(ParsedSentence sentence, @Nullable String main) {
    this.sentence = sentence;
    this.main = main;
  }

  /**
   * The role with its country, or as it was.
   *
   * @param determiner the word before its noun and adjectives
   */
  Who of(Who.Role role, Phrase phrase, Unit.Role head, String determiner) {
    if (main == null || !isDomestic(role.sector(), phrase.roleWords())) return role;
    if (phrase.newName == null && (isAnyOne(head, determiner) || isNamed(head))) return role;
    boolean party = role.sector() == Sector.PTY && head.head().kind() != RoleKind.PERSON;
    if (party && !determiner.equals("the") && !determiner.equals("this")) return role;
    return new Who.Known(
        role.role(),
        main,
        role.sector(),
        "'%s' of the country spoken of most, %s".formatted(phrase.roleWords(), main),
        true);
  }

  /** "a dictator", "one officer": not one that the article knows. */
  private static boolean isAnyOne(Unit.Role head, String before) {
    return head.head().kind() == RoleKind.PERSON
        && (before.equals("a") || before.equals("an") || before.equals("one"));
  }

  /** "Thames Valley Police": a body by its name, which we do not know. */
  private boolean isNamed(Unit.Role head) {
    int at = head.place().from();
    return at > 0
        && Spelling.isCapitalised(sentence.token(at).text())
        && sentence.token(at - 1).isName()
        && Spelling.isCapitalised(sentence.token(at - 1).text());
  }

  /** Arms of a state, and those who speak up in it; anybody else can be from anywhere. */
  private static boolean isDomestic(Sector sector, String words) {
    return switch (sector) {
      // diplomats of whom nothing more is said are as often the guests
      case GOV -> !DIPLOMAT.matcher(words).matches();
      case MIL, LEG, COP, SPY, OPP, PTY -> true;
      case JUD -> !PRIVATE_LAW.matcher(words).matches();
      case CVL -> PROTEST.matcher(words).matches();
      default -> false;
    };
  }
}
