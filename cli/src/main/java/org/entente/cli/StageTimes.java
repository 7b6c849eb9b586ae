package org.entente.cli;

import java.util.Locale;
import java.util.Map;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Table;
import org.entente.coding.stage.Stage;

/** Prints what the steps of coding took. */
final class StageTimes {
  private StageTimes() {}

  /** What this run of the program has spent, beside its results. */
  static void print(Screen screen) {
    Map<Stage, Stage.Spent> spent = Stage.spent();
    double seconds = spent.values().stream().mapToDouble(Stage.Spent::seconds).sum();
    print(screen.aside(), Stage.shares(spent), seconds);
  }

  /** A step a line, with its part of the whole. */
  static void print(Screen screen, Map<Stage, Double> shares, double seconds) {
    Table table =
        new Table(Column.text("step", 24), Column.number("seconds"), Column.number("share"));
    shares.forEach((stage, share) ->
        table.row(
            stage.words(),
            String.format(Locale.ROOT, "%.2f", share * seconds),
            String.format(Locale.ROOT, "%.1f %%", share * 100)));
    table.print(screen);
  }
}
