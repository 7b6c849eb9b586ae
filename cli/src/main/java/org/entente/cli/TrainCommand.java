package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.entente.cli.terminal.Progress;
import org.entente.coding.evaluate.MarkedPairsLesson;
import org.entente.coding.evaluate.Part;
import org.entente.coding.evaluate.WordsLesson;
import org.entente.coding.rank.Learned;
import org.entente.coding.rank.WordVotesTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns from gold which reading of a sentence is right, and how often. */
@Command(
    name = "train",
    header = "Learn from marked pairs which readings to trust.",
    description = {
      "",
      "Reads a gold file of marked pairs (see entente evaluate --help) and writes a text file: the"
          + " weights that order the readings of a sentence, each with the name of what it weighs,"
          + " and how often readings of each rule and construction were right, which becomes the"
          + " confidence of events. Which words go with which type of act is learned from the"
          + " lexicon's examples and from labelled stories, never from the gold. Every third item is left out, so that entente evaluate --part"
          + " aside measures on sentences that were never learned from.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente train my-gold.jsonl --to learned.tsv",
      "  entente evaluate my-gold.jsonl --learned learned.tsv --part aside",
      "",
      "Exit codes: 0 learned; 1 the file is no gold of marked pairs; 2 usage."
    })
final class TrainCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "GOLD", description = "Marked pairs, as JSON Lines.")
  private Path gold = Path.of("");

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "Where the text file goes; one that is there is replaced.")
  private Path target = Path.of("");

  @Option(
      names = "--part",
      defaultValue = "learned",
      paramLabel = "PART",
      description = "learned: the first two of every three items (the default); all.")
  private Part part = Part.LEARNED;

  @Option(
      names = "--stories",
      paramLabel = "FILE",
      description =
          "JSON Lines with text and event, a PLOVER type: the words of their first sentences teach"
              + " which words go with which type, beside the lexicon's own examples.")
  private List<Path> stories = List.of();

  @Mixin private final LexiconOption lexicon = new LexiconOption();

  TrainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Machine machine = lexicon.tested(session.screen());
    Learned learned;
    try (Progress progress = Progress.ofItems(session.screen(), "Reading", OptionalLong.empty())) {
      WordVotesTraining words =
          new WordsLesson(machine.coder()).collect(stories, done -> progress.at(done, ""));
      learned =
          new MarkedPairsLesson(machine.coder())
              .learn(gold, part, words, done -> progress.at(done, ""));
    }
    learned.write(target);
    session.screen().line("Wrote %s".formatted(target));
    return ExitCode.OK;
  }
}
