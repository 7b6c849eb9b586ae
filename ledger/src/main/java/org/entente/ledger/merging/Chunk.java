package org.entente.ledger.merging;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports of one month with the same actors and the same type of act.
 *
 * @param block type and actors
 * @param month {@code null} for reports without any day, not even that of publication
 */
public record Chunk(String block, @Nullable YearMonth month) {
  /** The month itself and those beside it, which hold all that a report is compared with. */
  public List<Chunk> around() {
    if (month == null) return List.of(this);
    List<Chunk> around = new ArrayList<>();
    for (int months = -2; months <= 2; months++)
      around.add(new Chunk(block, month.plusMonths(months)));
    return around;
  }

  /** As one text: {@code SANCTION RUS+USA 2021-04}. */
  public String label() {
    return block + " " + (month == null ? "-" : month.toString());
  }
}
