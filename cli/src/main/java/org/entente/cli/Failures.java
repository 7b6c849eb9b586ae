package org.entente.cli;

import java.util.List;
import java.util.Objects;
import org.entente.cli.remote.RemoteException;
import org.entente.cli.terminal.Screen;
import org.entente.coding.actors.ActorDataException;
import org.entente.coding.acts.LexiconException;
import org.entente.coding.evaluate.GoldException;
import org.entente.coding.rank.LearnedFileException;
import org.entente.ledger.CodedFolderException;
import org.entente.ledger.CorrectionRefusedException;
import org.entente.ledger.LedgerException;
import org.entente.ledger.interchange.ImportFileException;
import org.entente.sources.watch.SourceListException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How the program fails: one line that says what, with which value, and what to try. */
final class Failures {
  private Failures() {}

  static int usage(ParameterException wrong, Screen screen) {
    CommandLine command = wrong.getCommandLine();
    List<String> similar =
        wrong instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    String hint =
        similar.isEmpty()
            ? "Maybe see: %s --help".formatted(command.getCommandSpec().qualifiedName())
            : "Maybe %s.".formatted(similar.getFirst());
    tell(screen, sentence(problem(wrong)) + " " + hint);
    return ExitCode.USAGE;
  }

  private static String problem(ParameterException wrong) {
    return wrong instanceof UnmatchedArgumentException unmatched
        ? "Not understood: '%s'".formatted(String.join("' '", unmatched.getUnmatched()))
        : words(wrong);
  }

  static int failure(Exception failure, Screen screen, boolean debug) {
    if (debug) failure.printStackTrace(screen.err());
    return switch (failure) {
      case LedgerException ledger -> {
        tell(screen, words(ledger));
        yield ExitCode.LEDGER;
      }
      case RemoteException remote -> {
        tell(screen, words(remote));
        yield ExitCode.LEDGER;
      }
      case NotThereException missing -> {
        tell(screen, words(missing));
        yield ExitCode.REFUSED;
      }
      case CorrectionRefusedException correction -> {
        tell(screen, words(correction));
        yield ExitCode.REFUSED;
      }
      case ImportFileException file -> {
        tell(screen, words(file));
        yield ExitCode.REFUSED;
      }
      case CodedFolderException folder -> {
        tell(screen, words(folder));
        yield ExitCode.REFUSED;
      }
      case LearnedFileException learned -> {
        tell(screen, words(learned));
        yield ExitCode.REFUSED;
      }
      case GoldException gold -> {
        tell(screen, words(gold));
        yield ExitCode.REFUSED;
      }
      case SourceListException list -> {
        tell(screen, words(list));
        yield ExitCode.USAGE;
      }
      case ActorDataException actors -> {
        tell(screen, words(actors));
        yield ExitCode.REFUSED;
      }
      case LexiconException lexicon -> {
        tell(screen, words(lexicon));
        yield ExitCode.REFUSED;
      }
      default -> {
        tell(
            screen,
            "A fault of the program: %s. Maybe run it again with --debug, which shows where."
                .formatted(failure));
        yield ExitCode.FAULT;
      }
    };
  }

  private static void tell(Screen screen, String message) {
    screen.err().println("entente: " + message.replaceAll("\\s*\\R\\s*", " "));
  }

  private static String words(Exception failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
  }

  private static String sentence(String message) {
    return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
  }
}
