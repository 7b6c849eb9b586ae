package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.entente.cli.terminal.Progress;
import org.entente.cli.terminal.Screen;
import org.entente.coding.acts.LexiconEntry;
import org.entente.coding.rank.Learned;
import org.entente.coding.rank.LearnedFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a command codes with: entries and actors of the user's own, and what was learned. */
final class LexiconOption {
  @Mixin private final OwnEntriesOption own = new OwnEntriesOption();

  @Mixin private final OwnActorsOption actors = new OwnActorsOption();

  @Option(
      names = "--learned",
      paramLabel = "FILE",
      description = "What entente train wrote, instead of what comes with the program.")
  private @Nullable Path learned;

  boolean isGiven() {
    return own.isGiven();
  }

  /** The coder, for asking why an example fails: none is run. */
  Machine untested() {
    return Machine.with(
        own.isGiven() ? own.lexicon() : null, learned == null ? null : read(learned), actors.own());
  }

  private static Learned read(Path file) {
    try {
      return Learned.read(file);
    } catch (IOException unreadable) {
      throw new LearnedFileException(file, unreadable);
    }
  }

  /** The coder, once every example of the user's entries has come out as it must. */
  Machine tested(Screen screen) {
    Machine machine = untested();
    if (!own.isGiven()) return machine;
    long examples =
        machine.lexicon().entries().stream()
            .filter(LexiconEntry::own)
            .mapToLong(entry -> entry.examples().size())
            .sum();
    try (Progress progress = Progress.ofItems(screen, "Your examples", OptionalLong.of(examples))) {
      machine.examples().checkOwn(done -> progress.at(done, ""));
    }
    return machine;
  }
}
