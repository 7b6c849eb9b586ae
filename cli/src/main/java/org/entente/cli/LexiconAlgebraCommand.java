package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.show.AlgebraPage;
import org.entente.coding.acts.Algebra;
import org.entente.coding.acts.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the table of the algebra. */
@Command(
    name = "algebra",
    header = "Show what each operator makes of each act.",
    description = {
      "",
      "The table by which 'refused to meet' is REJECT and not CONSULT: operator over content gives"
          + " the result, with the codebook's reason.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente lexicon algebra",
      "  entente lexicon algebra --operator refuse",
      "  entente lexicon algebra --markdown > docs/manual/algebra.md",
      "",
      "Exit codes: 0 done; 1 no such operator; 2 usage."
    })
final class LexiconAlgebraCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--operator", paramLabel = "NAME", description = "Only the rows of this one.")
  private @Nullable String operator;

  @Option(names = "--markdown", description = "Write the page of the manual.")
  private boolean markdown;

  LexiconAlgebraCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Algebra.Row> rows = rows();
    if (markdown) session.screen().out().print(AlgebraPage.markdown(rows));
    else AlgebraPage.print(session.screen(), rows);
    return ExitCode.OK;
  }

  private List<Algebra.Row> rows() {
    Algebra algebra = Algebra.standard();
    String name = operator;
    if (name == null) return algebra.rows();
    if (!algebra.operators().contains(name))
      throw new NotThereException(
          "No operator '%s'. Maybe %s"
              .formatted(
                  name,
                  Nearest.to(name, algebra.operators())
                      .map("'%s'"::formatted)
                      .orElse(
                          "one of: "
                              + String.join(
                                  ", ", algebra.operators().stream().sorted().toList()))));
    return algebra.rows().stream().filter(row -> row.operator().equals(name)).toList();
  }
}
