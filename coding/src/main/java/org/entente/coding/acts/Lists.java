package org.entente.coding.acts;

import java.util.List;
import java.util.stream.Stream;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Who;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;

/** Tells lists of parties that are known whole from those of which a member is unknown. */
public final class Lists {
  private final Grammar grammar;
  private final ParsedSentence sentence;
  private final Roles roles;

  public Lists(Grammar grammar, Roles roles) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.roles = roles;
  }

  /**
   * "The Chadian army and Kurdish fighters", "sued Malta and Smith": whether a list names somebody
   * beside these mentions of whom the country is not known.
   */
  public boolean areCut(List<ActorMention> named) {
    List<ActorMention> known =
        named.stream().filter(mention -> mention.who() instanceof Who.Known).toList();
    return known.stream()
        .flatMap(mention -> joinedWith(sentence.token(mention.head())))
        .filter(other -> known.stream().noneMatch(mention -> mention.covers(other.index())))
        .anyMatch(this::isNobodyKnown);
  }

  private Stream<Token> joinedWith(Token head) {
    boolean member = head.plainRelation().equals("conj") && head.head() >= 0;
    Token first = member ? sentence.token(head.head()) : head;
    Stream<Token> beside =
        sentence.head(first).stream()
            .flatMap(above -> Stream.concat(Stream.of(first), Stream.of(above)))
            .flatMap(above -> sentence.children(above, "nmod", "obl"))
            .filter(other -> Roles.COMPANIONS.contains(grammar.preposition(other)));
    return Stream.concat(Stream.concat(Stream.of(first), sentence.children(first, "conj")), beside);
  }

  private boolean isNobodyKnown(Token member) {
    List<ActorMention> known = roles.mentionsIn(member);
    if (!known.isEmpty())
      return known.stream().allMatch(mention -> mention.who() instanceof Who.Role);
    return member.isName() && Character.isUpperCase(member.text().charAt(0));
  }
}
