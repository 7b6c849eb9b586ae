package org.entente.coding.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.coding.parse.ParsedSentence;
import org.entente.coding.parse.Token;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The names of slots, as the lexicon writes them, and what stands in them. {@code object/to} is
 * whatever stands in the one or the other.
 */
final class Slots {
  static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "above",
          "across",
          "after",
          "against",
          "along",
          "alongside",
          "among",
          "amid",
          "around",
          "as",
          "at",
          "away",
          "back",
          "before",
          "behind",
          "between",
          "beyond",
          "by",
          "during",
          "for",
          "from",
          "in",
          "including",
          "inside",
          "into",
          "near",
          "of",
          "off",
          "on",
          "onto",
          "out",
          "outside",
          "over",
          "past",
          "since",
          "through",
          "throughout",
          "to",
          "toward",
          "towards",
          "under",
          "until",
          "up",
          "upon",
          "via",
          "with",
          "within",
          "without",
          "because of",
          "out of");

  private static final Set<String> OTHERS =
      Set.of(
          "subject",
          "surface",
          "above",
          "object",
          "indirect",
          "clause",
          "infinitive",
          "modifier",
          "modal",
          "possessor",
          "quote",
          "speaker");

  private static final Set<String> KNOWN =
      Stream.concat(OTHERS.stream(), PREPOSITIONS.stream()).collect(Collectors.toSet());

  private Slots() {}

  static void check(YamlFile file, Node node, String slot) {
    for (String name : slot.split("/"))
      if (!KNOWN.contains(name))
        throw file.fault(
            node,
            "unknown slot '%s'; slots are %s, prepositions, and several joined by '/'%s"
                .formatted(name, OTHERS.stream().sorted().toList(), Nearest.maybe(name, KNOWN)));
  }

  /** Heads of what stands in a slot of a predicate; looked for once. */
  static List<Token> of(Grammar grammar, Token predicate, String slot) {
    return grammar.known(predicate, slot, () -> read(grammar, predicate, slot));
  }

  private static List<Token> read(Grammar grammar, Token predicate, String slot) {
    if (slot.indexOf('/') > 0) {
      List<Token> all = new ArrayList<>();
      for (String name : slot.split("/")) all.addAll(of(grammar, predicate, name));
      return all;
    }
    ParsedSentence sentence = grammar.sentence();
    return switch (slot) {
      case "subject" -> grammar.subjects(predicate);
      case "surface" -> grammar.surfaceSubjects(predicate);
      // of a noun, the subject of the verb that it hangs on
      case "above" -> grammar.carrierSubjects(predicate);
      case "object" -> grammar.objects(predicate);
      case "indirect" -> grammar.indirectObjects(predicate);
      case "clause" -> grammar.clauses(predicate);
      case "infinitive" ->
          grammar.clauses(predicate).stream()
              .filter(clause -> sentence.hasChild(clause, mark -> mark.tag().equals("TO")))
              .toList();
      case "modifier" ->
          sentence.children(predicate, "amod", "compound", "nummod", "advmod").toList();
      // the "to" of an infinitive too: what is to come, not what is told
      case "modal" -> grammar.auxiliaries(predicate);
      // no word of the clause: whoever says it, found by the reader of the sentence
      case "speaker" -> List.of();
      case "possessor" -> {
        List<Token> owners = new ArrayList<>(sentence.children(predicate, "nmod:poss").toList());
        sentence.children(predicate, "compound", "amod").forEach(owners::add);
        yield owners;
      }
      default -> grammar.prepositional(predicate, Set.of(slot));
    };
  }
}
