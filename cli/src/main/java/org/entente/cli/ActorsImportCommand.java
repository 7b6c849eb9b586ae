package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.cli.terminal.Facts;
import org.entente.cli.terminal.Screen;
import org.entente.coding.actors.ActorDictionary;
import org.entente.coding.actors.ActorImport;
import org.entente.coding.actors.ImportReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Takes dictionaries of others into a folder of the user's. */
@Command(
    name = "import",
    header = "Take dictionaries and tables of others into a folder of your own.",
    description = {
      "",
      "Reads PETRARCH's dictionaries of actors and agents, tables of terms of office (place, office,"
          + " person, start, end), and tables in our own form as TSV or YAML, and writes tables that"
          + " --actors of other commands reads. What the dictionary knows already is left out. Every"
          + " line that was not taken stands with its reason in a file beside.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente actors import Phoenix.Countries.actors.txt.gz --to my-actors/",
      "  entente actors import terms-of-office.tsv --to my-actors/",
      "  entente actors import militias.yml --to my-actors/ --override",
      "  entente code news.jsonl --actors my-actors/",
      "",
      "Exit codes: 0 done; 1 a file was refused, or nothing of it was taken; 2 usage."
    })
final class ActorsImportCommand implements Callable<Integer> {
  private static final int REASONS_SHOWN = 8;

  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, which may be gzipped.")
  private List<Path> files = List.of();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to; made if it is not there.")
  private Path folder = Path.of("");

  @Option(
      names = "--as",
      paramLabel = "FORM",
      converter = FormOfFile.class,
      description = "What the files are: own, terms, actors, agents. Without it, see by the file.")
  private ActorImport.@Nullable Form form;

  @Option(
      names = "--override",
      description = "Take also names that the dictionary knows; yours then stand instead of ours.")
  private boolean override;

  /** A form as it is written on the command line. */
  static final class FormOfFile implements ITypeConverter<ActorImport.Form> {
    @Override
    public ActorImport.Form convert(String value) {
      try {
        return ActorImport.Form.of(value);
      } catch (IllegalArgumentException unknown) {
        throw new TypeConversionException(
            "'%s' is no form of a file. Maybe one of own, terms, actors, agents".formatted(value));
      }
    }
  }

  ActorsImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    var importer = new ActorImport(ActorDictionary.load(), override);
    boolean empty = false;
    for (Path file : files) {
      ImportReport report = take(importer, file);
      tell(file, report);
      empty |= report.sumTaken() == 0;
    }
    return empty ? ExitCode.REFUSED : ExitCode.OK;
  }

  private ImportReport take(ActorImport importer, Path file) {
    try {
      return importer.take(file, form, folder);
    } catch (IOException unwritable) {
      throw new NotThereException(
          "Cannot write to %s (%s). Maybe choose another folder with --to."
              .formatted(folder, unwritable.getMessage()));
    }
  }

  private void tell(Path file, ImportReport report) {
    Screen screen = session.screen();
    var facts =
        new Facts()
            .add("file", "%s, %,d lines".formatted(file, report.lines()))
            .add(
                "taken",
                report.taken().entrySet().stream()
                    .map(kind -> "%,d %s".formatted(kind.getValue(), kind.getKey()))
                    .sorted()
                    .collect(Collectors.joining(", ")))
            .add("not taken", "%,d, listed in %s".formatted(report.sumNotTaken(), report.list()));
    report.notTaken().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(REASONS_SHOWN)
        .forEach(reason -> facts.add("", "%,d %s".formatted(reason.getValue(), reason.getKey())));
    facts.print(screen);
  }
}
