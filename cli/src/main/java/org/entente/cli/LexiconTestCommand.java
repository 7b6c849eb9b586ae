package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.entente.cli.terminal.Progress;
import org.entente.cli.terminal.Screen;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.acts.LexiconEntry;
import org.entente.coding.lexicon.CodedExample;
import org.entente.coding.lexicon.Examples;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the examples of the lexicon. */
@Command(
    name = "test",
    header = "Run the examples of the lexicon, or of your own.",
    description = {
      "",
      "Codes every example and tells those that come out otherwise than they must. With --lexicon the"
          + " standard examples run too, which shows what your entries change.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente lexicon test",
      "  entente lexicon test sanction.verb",
      "  entente lexicon test sanction.yml",
      "  entente lexicon test my-lexicon/",
      "  entente lexicon test --lexicon my-lexicon/",
      "",
      "Exit codes: 0 every example gives its codes; 1 some do not, or the lexicon was refused; 2"
          + " usage; 130 interrupted."
    })
final class LexiconTestCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final LexiconOption lexicon = new LexiconOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "ID|FILE",
      description =
          "An entry, a file of the lexicon, or a file or folder of your own; without it all.")
  private @Nullable String target;

  LexiconTestCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    boolean ownFiles = target != null && !lexicon.isGiven() && Files.exists(Path.of(target));
    Machine machine =
        ownFiles && target != null
            ? Machine.with(Lexicon.with(Path.of(target)), null, null)
            : lexicon.untested();
    Lexicon read = machine.lexicon();
    List<LexiconEntry> entries =
        ownFiles ? read.entries().stream().filter(LexiconEntry::own).toList() : asked(read);
    return run(machine, entries);
  }

  private List<LexiconEntry> asked(Lexicon read) {
    String wanted = target;
    if (wanted == null) return read.entries();
    List<LexiconEntry> ofFile =
        read.entries().stream().filter(entry -> Path.of(entry.file()).endsWith(wanted)).toList();
    return ofFile.isEmpty() ? List.of(LexiconShowCommand.entry(read, wanted)) : ofFile;
  }

  private int run(Machine machine, List<LexiconEntry> entries) {
    Screen screen = session.screen();
    int examples = entries.stream().mapToInt(entry -> entry.examples().size()).sum();
    Examples runner = machine.examples();
    int done = 0;
    int failing = 0;
    try (Progress progress = Progress.ofItems(screen, "Examples", OptionalLong.of(examples))) {
      for (LexiconEntry entry : entries)
        for (LexiconEntry.Example example : entry.examples()) {
          if (session.interruption().requested()) break;
          CodedExample coded = runner.run(entry, example);
          if (!coded.passes()) {
            failing++;
            tell(screen, coded);
          }
          progress.at(++done, "%,d failing".formatted(failing));
        }
    }
    screen.line("%,d examples, %,d failing".formatted(done, failing));
    if (session.interruption().requested()) return ExitCode.INTERRUPTED;
    if (failing > 0)
      screen.err().println("Maybe see why with: entente explain --text \"SENTENCE\"");
    return failing == 0 ? ExitCode.OK : ExitCode.REFUSED;
  }

  private static void tell(Screen screen, CodedExample coded) {
    screen.line(
        "%s %s%n  %s%n  expected  %s%n  got       %s"
            .formatted(
                coded.place(),
                coded.entry().id(),
                coded.example().text(),
                CodedExample.written(coded.expected()),
                CodedExample.written(coded.codes())));
  }
}
