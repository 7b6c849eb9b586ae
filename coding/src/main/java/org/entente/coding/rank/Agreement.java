package org.entente.coding.rank;

import java.util.List;
import org.entente.coding.status.Draft;

/**
 * How far the readings of a sentence mean the same type of act as one of them.
 *
 * @param words words of the sentence with a reading of its type, from 1
 * @param share of the readings of its own word that are of its type, in (0, 1]
 */
public record Agreement(int words, double share) {
  /** Of a reading with no others beside it. */
  static final Agreement ALONE = new Agreement(1, 1);

  /**
   * @param all the readings of the sentence, {@code one} among them
   */
  public static Agreement of(Draft one, List<Draft> all) {
    List<Draft> same =
        all.stream().filter(other -> other.code().type() == one.code().type()).toList();
    return new Agreement(
        (int) same.stream().map(Agreement::word).distinct().count(),
        (double) ofWord(one, same) / ofWord(one, all));
  }

  private static long ofWord(Draft one, List<Draft> drafts) {
    return drafts.stream().filter(other -> word(other) == word(one)).count();
  }

  private static int word(Draft draft) {
    return draft.reading().trigger().index();
  }
}
