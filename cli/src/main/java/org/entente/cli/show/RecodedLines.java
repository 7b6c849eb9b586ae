package org.entente.cli.show;

import org.entente.cli.terminal.Cells;
import org.entente.cli.terminal.Screen;
import org.entente.event.Event;
import org.entente.ledger.Recoded;

/** What coding articles again changes: a line for each mention that is read otherwise. */
public final class RecodedLines {
  private final Screen screen;
  private int articles;
  private int changed;
  private int same;
  private int retold;
  private int added;
  private int gone;
  private int moved;
  private int agreeing;
  private int holding;
  private int outcomes;

  public RecodedLines(Screen screen) {
    this.screen = screen;
  }

  /** Counts an article, and prints what changes in it. */
  public void add(Recoded recoded) {
    articles++;
    if (recoded.changesAnything()) changed++;
    same += recoded.same();
    retold += recoded.retold();
    outcomes += recoded.outcomes();
    for (Recoded.Difference difference : recoded.changes()) {
      count(difference);
      screen.line(line(recoded.article(), difference));
    }
  }

  private void count(Recoded.Difference difference) {
    if (difference.before() == null) added++;
    else if (difference.after() == null) gone++;
    else moved++;
    if (difference.correction() == Recoded.Corrected.AGREES) agreeing++;
    if (difference.correction() == Recoded.Corrected.HOLDS) holding++;
  }

  private static String line(String article, Recoded.Difference difference) {
    Event before = difference.before();
    Event after = difference.after();
    String change;
    if (before == null && after != null) change = "added  " + words(after);
    else if (before != null && after == null) change = "gone   " + words(before);
    else if (before != null && after != null)
      change = "moved  %s -> %s".formatted(words(before), words(after));
    else return "";
    Event shown = after == null ? before : after;
    int sentence = shown == null ? 0 : shown.evidence().sentence();
    return "%s#%d  %s%s"
        .formatted(Cells.printable(article), sentence, change, corrected(difference));
  }

  private static String corrected(Recoded.Difference difference) {
    return switch (difference.correction()) {
      case NONE -> "";
      case AGREES -> "  [now as it was corrected]";
      case HOLDS -> "  [the correction holds]";
    };
  }

  private static String words(Event event) {
    return "%s %s %s %s '%s'"
        .formatted(
            Words.date(event.date()),
            Words.who(event),
            event.act().label(),
            Words.status(event),
            Cells.printable(event.evidence().actText()));
  }

  /**
   * What it comes to.
   *
   * @param applied whether it was taken
   * @param before articles that an interrupted run had done
   */
  public void summary(boolean applied, int before) {
    screen.line(
        "%,d articles coded again%s, %,d of them with changes: %,d mentions added, %,d gone, %,d moved, %,d only told otherwise, %,d the same; %,d sentences with another outcome"
            .formatted(
                articles,
                before == 0 ? "" : " (%,d before the interruption)".formatted(before),
                changed,
                added,
                gone,
                moved,
                retold,
                same,
                outcomes));
    if (agreeing + holding > 0)
      screen.line(
          "corrections: the coder agrees now with %,d, and %,d hold against it"
              .formatted(agreeing, holding));
    if (!applied && changed > 0) screen.line("Nothing was taken. To take it: add --apply");
  }
}
