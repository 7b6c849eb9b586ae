package org.entente.coding.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.acts.Grammar;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.entente.coding.status.SpeechWords.Of;
import org.entente.event.Attribution.Kind;

/**
 * Whose view it is, where nobody is told to say it: "what it sees as misconduct", "under the
 * pretext of interference", "the claim that", "amid reports of".
 */
final class ViewReader {
  private static final Set<String> VIEWS =
      Set.of("word", "eye", "view", "opinion", "point", "perspective", "account", "reading");

  private final ParsedSentence sentence;
  private final Grammar grammar;

  ViewReader(Grammar grammar) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
  }

  /** The view that a governor adds to what stands right below it. */
  Optional<Speech> over(Token at, Token governor) {
    if (governor.isNoun()) return noun(at, governor);
    boolean sees = governor.isVerb() && SpeechWords.is(Of.VERB, governor.lemma(), Kind.VIEWPOINT);
    if (!sees || !isSeenAs(at, governor)) return Optional.empty();
    List<Token> viewers =
        grammar.isPassive(governor)
            ? grammar.subjects(governor)
            : grammar.surfaceSubjects(governor);
    return viewers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Speech(viewers, governor, governor.text(), Kind.VIEWPOINT));
  }

  /**
   * "In the words of the minister, ...", "in Serbia's view, ...", "as the president put it, ...".
   */
  Optional<Speech> phrase(Token at) {
    Optional<Token> view =
        sentence
            .children(at, "obl")
            .filter(noun -> VIEWS.contains(noun.lemma()))
            .filter(noun -> grammar.preposition(noun).matches("in|from|to"))
            .filter(noun -> !holders(noun).isEmpty())
            .findFirst();
    if (view.isPresent()) {
      Kind kind = view.get().lemma().equals("word") ? Kind.SAID : Kind.VIEWPOINT;
      return Optional.of(new Speech(holders(view.get()), view.get(), words(view.get()), kind));
    }
    return sentence
        .children(at, "advcl")
        .filter(put -> put.lemma().equals("put") && grammar.preposition(put).equals("as"))
        .findFirst()
        .map(put -> new Speech(grammar.surfaceSubjects(put), put, put.text(), Kind.SAID));
  }

  private List<Token> holders(Token view) {
    List<Token> holders = new ArrayList<>(owners(view));
    holders.addAll(grammar.prepositional(view, Set.of("of")));
    return holders;
  }

  /** "sees as an attack", "what it called an attack". */
  private boolean isSeenAs(Token at, Token verb) {
    boolean named = grammar.preposition(at).equals("as") && at.index() > verb.index();
    boolean what =
        sentence.children(verb).stream()
            .anyMatch(child -> child.lemma().equals("what") && child.index() < verb.index());
    return switch (at.plainRelation()) {
      case "obl", "advcl", "xcomp", "nmod" -> named || what;
      case "obj", "ccomp", "dep" -> what && at.index() > verb.index();
      default -> false;
    };
  }

  private Optional<Speech> noun(Token at, Token noun) {
    boolean below =
        switch (at.plainRelation()) {
          case "ccomp", "acl", "nmod" -> !at.relation().matches("acl:relcl|nmod:poss");
          default -> false;
        };
    if (!below) return Optional.empty();
    return SpeechWords.kind(Of.NOUN, noun.lemma())
        .map(kind ->
            kind == Kind.DISPUTED
                ? new Speech(actorsBefore(noun), noun, words(noun), kind)
                : new Speech(owners(noun), noun, noun.text(), kind))
        .filter(speech -> speech.kind() == Kind.UNNAMED || !speech.speakers().isEmpty());
  }

  private List<Token> owners(Token noun) {
    List<Token> owners = new ArrayList<>(sentence.children(noun, "nmod:poss").toList());
    owners.addAll(grammar.prepositional(noun, Set.of("by")));
    sentence
        .children(noun, "amod", "compound")
        .filter(word -> Character.isUpperCase(word.text().charAt(0)))
        .forEach(owners::add);
    return owners;
  }

  /** Whose pretext it is: subjects of the verbs before, the nearest first. */
  private List<Token> actorsBefore(Token noun) {
    List<Token> actors = new ArrayList<>();
    for (int i = noun.index() - 1; i >= 0; i--)
      sentence.children(sentence.token(i), "nsubj").forEach(actors::add);
    return actors;
  }

  private String words(Token noun) {
    String preposition = grammar.preposition(noun);
    return preposition.isEmpty() ? noun.text() : preposition + " the " + noun.text();
  }
}
