package org.entente.coding.acts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One construction: words, the slots that must or must not be filled and by what, and what it
 * means.
 *
 * @param id names the rule in every record that it codes
 * @param act what a content entry means; {@code null} for an operator
 * @param operator what an operator does to the act in its complement, a row of the algebra
 * @param otherwise what an operator means when its complement is no known act; {@code null}:
 *     nothing
 * @param verbs words that trigger it as a verb
 * @param nouns words that trigger it as a noun or adjective
 * @param with slots that must be filled, and with what
 * @param without slots that must not be filled so
 * @param content slots in which an operator looks for its act, in order
 * @param actor slots in which the actor stands, in order
 * @param recipient slots in which the recipient stands, in order
 * @param bare whether a noun tells an act by itself, without a verb that says it was done
 * @param joint whether several actors act together, with no recipient
 * @param examples sentences with the codes they must give
 * @param note what its author says of it; empty when nothing
 * @param written words and classes as the file has them, by "verb", "noun", "with SLOT" and
 *     "without SLOT"
 * @param own whether a user's file holds it, not the standard lexicon
 * @param file where it stands
 * @param line where in the file
 */
public record LexiconEntry(
    String id,
    @Nullable ActCode act,
    @Nullable String operator,
    @Nullable ActCode otherwise,
    Phrases verbs,
    Phrases nouns,
    Map<String, Filler> with,
    Map<String, Filler> without,
    List<String> content,
    List<String> actor,
    List<String> recipient,
    boolean bare,
    boolean joint,
    List<Example> examples,
    String note,
    Map<String, List<String>> written,
    boolean own,
    String file,
    int line) {

  /**
   * What may stand in a slot.
   *
   * @param any anything at all
   * @param actor a political actor
   * @param nationals people known only by their state: "Egyptians"
   * @param several political actors, two or more: "Japan and India", "leaders of Japan and India"
   * @param phrases one of these words
   */
  public record Filler(
      boolean any, boolean actor, boolean nationals, boolean several, Phrases phrases) {
    /** How much it says that the slot is filled so: words and actors twice as much as anything. */
    int weight() {
      return any ? 1 : 2;
    }
  }

  /** A sentence and what it must be coded as: {@code USA SANCTION RUS}, or {@code none}. */
  public record Example(String text, String codes, int line) {}

  public boolean isOperator() {
    return operator != null;
  }

  /** Where it stands: {@code sanction.yml:12}. */
  public String place() {
    return file + ":" + line;
  }

  /**
   * The more an entry asks for, the more it knows when it matches.
   *
   * @param words how many words triggered it
   */
  int specificity(int words) {
    return asked() + (words > 1 ? 1 : 0);
  }

  int asked() {
    return with.values().stream().mapToInt(Filler::weight).sum();
  }
}
