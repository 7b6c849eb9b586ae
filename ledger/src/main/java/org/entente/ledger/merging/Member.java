package org.entente.ledger.merging;

/**
 * A report's place among the others.
 *
 * @param leader id of the mention that tells the event: its own where it is the surest report
 * @param why it belongs there, in words
 */
public record Member(Report report, String leader, String why) {
  public static final String FIRST = "the surest report, which tells the event";

  public boolean leads() {
    return leader.equals(report.mention());
  }
}
