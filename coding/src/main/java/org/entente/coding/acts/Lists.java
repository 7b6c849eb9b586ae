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
        .anyMatch(mention ->
            joinedWith(sentence.token(mention.head()))
                .filter(other -> known.stream().noneMatch(one -> one.covers(other.index())))
                .anyMatch(other -> isNobodyKnown(other, mention)));
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

  private boolean isNobodyKnown(Token member, ActorMention beside) {
    List<ActorMention> found = roles.mentionsIn(member);
    if (found.isEmpty()) return member.isName() && Character.isUpperCase(member.text().charAt(0));
    // "attacked Chad and fifty villagers were killed": states and people make no list
    boolean state = beside.who() instanceof Who.Known known && known.sector() == null;
    return (!state || member.isName())
        && found.stream().allMatch(mention -> mention.who() instanceof Who.Role);
  }
}
