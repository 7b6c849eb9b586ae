package org.entente.coding.acts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Sector;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.GivenNames;
import org.entente.coding.actors.Who;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.event.EventType;

/** Those acted on of whom nobody knows the country: "three men", "John Smith", "him". */
public final class UnknownPeople {
  /** Where people stand whom an act is done to. */
  private static final Set<String> PEOPLE_SLOTS = Set.of("object", "indirect", "against", "on");

  private static final Set<String> PERSONAL_OBJECTS =
      Set.of("him", "her", "he", "she", "them", "they", "both");

  /** What is done to people only, so that any name is a person's. */
  private static final Set<String> PERSONAL_MODES = Set.of("arrest", "convict");

  private final Grammar grammar;
  private final ParsedSentence sentence;
  private final Roles roles;
  private final List<ActorMention> roleWords;

  public UnknownPeople(Grammar grammar, Roles roles, List<ActorMention> mentions) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.roles = roles;
    this.roleWords =
        mentions.stream().filter(mention -> mention.who() instanceof Who.Role).toList();
  }

  /**
   * Those acted on, where the words do not say of which country they are.
   *
   * @return mentions that stand for a {@link Who.Role}; of sector UNK when only a name or pronoun
   */
  public List<ActorMention> of(Reading reading) {
    List<ActorMention> sufferers =
        roles.sufferers(reading).stream()
            .flatMap(head -> unknownPerson(reading, head).stream())
            .toList();
    if (!sufferers.isEmpty()) return sufferers;
    for (Reading at = reading; at != null; at = at.content())
      for (String slot : at.entry().recipient()) {
        boolean resignation = slot.equals("for") && at.code().type() == EventType.REQUEST;
        if (!PEOPLE_SLOTS.contains(slot) && !resignation) continue;
        // what somebody condemns or demands may be against others
        if (at.entry().isOperator() && !Roles.ADDRESSED.contains(slot)) continue;
        List<ActorMention> found =
            Slots.of(grammar, at.trigger(), slot).stream()
                .flatMap(head -> grammar.throughTransparent(head).stream())
                .flatMap(head -> unknownPerson(reading, head).stream())
                .distinct()
                .toList();
        if (!found.isEmpty()) return found;
      }
    return List.of();
  }

  private Optional<ActorMention> unknownPerson(Reading reading, Token head) {
    Optional<ActorMention> role =
        roleWords.stream().filter(mention -> mention.head() == head.index()).findFirst();
    // a pronoun that would stand for the one who acts stands for somebody else
    if (PERSONAL_OBJECTS.contains(head.text().toLowerCase(Locale.ROOT)))
      return Optional.of(
          nobodyKnown(head.index(), head, spokenOf(head).map(Who.Role::sector).orElse(Sector.UNK)));
    if (role.isPresent() || !roles.at(head).isEmpty()) return role;
    if (isCount(head) || isPutDown(reading, head))
      return Optional.of(nobodyKnown(head.index(), head, Sector.CVL));
    if (!head.isName()) {
      // "suspended Smith's permit": it is on whose it is
      Optional<Token> owner =
          sentence.children(head, "nmod:poss").filter(Token::isName).findFirst();
      return owner
          .filter(name -> roles.mentionsIn(head).isEmpty())
          .map(name -> nobodyKnown(name.index(), name, Sector.UNK));
    }
    int from = head.index();
    while (from > 0 && sentence.token(from - 1).isName()) from--;
    String mode = String.valueOf(reading.innermost().code().mode());
    boolean person = PERSONAL_MODES.contains(mode) || GivenNames.holds(sentence.token(from).text());
    return head.isName() && person
        ? Optional.of(nobodyKnown(from, head, Sector.UNK))
        : Optional.empty();
  }

  /** "Opened a case against the driver and detained him": the one role before that fits. */
  private Optional<Who.Role> spokenOf(Token pronoun) {
    boolean plural = pronoun.text().toLowerCase(Locale.ROOT).matches("them|they|both");
    return roleWords.stream()
        .filter(role -> role.to() <= pronoun.index())
        .filter(role -> sentence.token(role.head()).tag().equals("NNS") == plural)
        .filter(role -> !sentence.token(role.head()).plainRelation().equals("nsubj"))
        .reduce((first, second) -> second)
        .map(role -> (Who.Role) role.who());
  }

  /** "Killed five and wounded nine others": people, where the entry asks for them. */
  private boolean isCount(Token word) {
    if (word.text().equals("others")) return true;
    return word.tag().equals("CD")
        && sentence.children(word, "nmod", "dep", "compound").findAny().isEmpty();
  }

  /** "Suppressed the protests": those who take part. */
  private static boolean isPutDown(Reading reading, Token word) {
    EventType type = reading.innermost().code().type();
    return (type == EventType.COERCE || type == EventType.ASSAULT)
        && Roles.GATHERINGS.contains(word.lemma());
  }

  private ActorMention nobodyKnown(int from, Token head, Sector sector) {
    String words = sentence.text(from, head.index() + 1);
    Who who = new Who.Role(words, sector, "nobody known");
    return new ActorMention(from, head.index() + 1, head.index(), who);
  }
}
