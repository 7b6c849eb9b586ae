package org.entente.cli.show;

import java.util.List;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Table;
import org.entente.coding.lexicon.RuleUse.Count;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How often the rules fired. */
public final class RuleUseReport {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private RuleUseReport() {}

  /**
   * Prints some of the rules, and what all came to.
   *
   * @param shown in the order of the table
   */
  public static void print(Screen screen, List<Count> shown, List<Count> all) {
    var table =
        new Table(
            Column.code("id"),
            Column.number("matched"),
            Column.number("fired"),
            Column.text("means", 16),
            Column.text("words", 16),
            Column.code("at"));
    for (Count count : shown)
      table.row(
          count.entry().id(),
          Long.toString(count.matched()),
          Long.toString(count.fired()),
          EntryWords.meaning(count.entry()),
          EntryWords.words(count.entry()),
          count.entry().place());
    if (!shown.isEmpty()) table.print(screen);
    long silent = all.stream().filter(count -> count.fired() == 0).count();
    long absent = all.stream().filter(count -> count.matched() == 0).count();
    screen.line(
        "%,d of %,d rules never fire; of these %,d never match"
            .formatted(silent, all.size(), absent));
  }

  /** One line without a line end. */
  public static String json(List<Count> counts) {
    ObjectNode report = MAPPER.createObjectNode();
    report.put("rules", counts.size());
    report.put("unused", counts.stream().filter(count -> count.fired() == 0).count());
    var list = report.putArray("counts");
    for (Count count : counts) {
      ObjectNode rule = list.addObject();
      rule.put("id", count.entry().id());
      rule.put("file", count.entry().file());
      rule.put("line", count.entry().line());
      rule.put("matched", count.matched());
      rule.put("fired", count.fired());
    }
    return MAPPER.writeValueAsString(report);
  }
}
