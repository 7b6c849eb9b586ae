package org.entente.cli.show;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Style;
import org.entente.cli.terminal.Table;
import org.entente.coding.lexicon.LexiconSearch.Hit;

/** Places of the lexicon that know a word, one a line. */
public final class HitTable {
  private HitTable() {}

  /** Prints nothing without hits. */
  public static void print(Screen screen, String heading, List<Hit> hits) {
    if (hits.isEmpty()) return;
    screen.line(screen.styled(Style.HEADING, heading));
    var table =
        new Table(
            Column.code("id"),
            Column.text("as", 14),
            Column.text("by", 20),
            Column.text("means", 16),
            Column.code("at"));
    merged(hits)
        .forEach((place, words) -> {
          Hit hit = words.getFirst();
          table.row(
              hit.entry().id(),
              hit.where(),
              hit.written().startsWith("@")
                  ? hit.written()
                      + ": "
                      + words.stream().map(word -> word.phrase().toString()).collect(joining(", "))
                  : hit.written(),
              EntryWords.meaning(hit.entry()),
              hit.entry().place());
        });
    table.print(screen);
    screen.line();
  }

  /** Several words of one class are one line. */
  private static Map<List<String>, List<Hit>> merged(List<Hit> hits) {
    return hits.stream()
        .collect(
            groupingBy(
                hit -> List.of(hit.entry().id(), hit.where(), hit.written()),
                LinkedHashMap::new,
                toList()));
  }
}
