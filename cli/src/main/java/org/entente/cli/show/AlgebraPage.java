package org.entente.cli.show;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Table;
import org.entente.coding.acts.Algebra;
import org.entente.coding.acts.CameoRoot;

/** The table of the algebra for people: on a terminal, or as the page of the manual. */
public final class AlgebraPage {
  private static final String HEAD =
      """
      # The algebra of acts

      <!-- Written by: entente lexicon algebra --markdown > docs/manual/algebra.md -->

      What an operator makes of the act in its complement: *refuse* over *meet* is REJECT meet, *threaten* over *sanction* is THREATEN restrict. An operator is an entry of the lexicon with `operator:`; what the whole is coded as stands here, for all words of the operator alike.

      - **content** is how the CAMEO code of the inner act begins; the longest that fits counts, and `*` is any other.
      - **result** is PLOVER type, mode (a dash for none) and CAMEO code. *Own code* leaves the inner act as it is, with the auxiliary modes that follow; *no event* drops it.
      - The same rows fold a plain future, negation or duty: "will send aid" is *intend* over AID, "will withdraw" *yield* over RETREAT, "will not lift the ban" *refuse* over it, "must withdraw, she said" *demand*.

      The table is `ontology/algebra.tsv` in the resources of `coding`. How words become operators is told in [The lexicon](lexicon.md).
      """;

  private AlgebraPage() {}

  public static void print(Screen screen, Collection<Algebra.Row> rows) {
    var table =
        new Table(
            Column.code("operator"),
            Column.code("content"),
            Column.extra("which is", 12),
            Column.text("result", 24),
            Column.text("because", 16));
    for (Algebra.Row row : rows)
      table.row(row.operator(), contents(row), kinds(row), result(row), row.because());
    table.print(screen);
  }

  /** The page of the manual. */
  public static String markdown(Collection<Algebra.Row> rows) {
    var page = new StringBuilder(HEAD);
    Map<String, List<Algebra.Row>> byOperator =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    Algebra.Row::operator, LinkedHashMap::new, Collectors.toList()));
    byOperator.forEach((operator, cells) -> {
      page.append("\n## ").append(operator);
      page.append("\n\n| content | which is | result | because |\n|---|---|---|---|\n");
      for (Algebra.Row row : cells)
        page.append(
            "| %s | %s | %s | %s |\n"
                .formatted(
                    contents(row).replace("*", "`*`"),
                    kinds(row),
                    result(row),
                    row.because().replace("|", "\\|")));
    });
    return page.toString();
  }

  private static String contents(Algebra.Row row) {
    return String.join(", ", row.contents());
  }

  private static String kinds(Algebra.Row row) {
    return row.contents().stream()
        .map(content -> content.equals("*") ? "any other act" : kind(content))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String kind(String content) {
    return content.length() < 2
        ? "chapters %s0 to %s9".formatted(content, content)
        : CameoRoot.of(content);
  }

  private static String result(Algebra.Row row) {
    if (row.result().equals("none")) return "no event";
    return row.result().startsWith("=")
        ? ("own code " + row.result().substring(1).strip()).strip()
        : row.result();
  }
}
