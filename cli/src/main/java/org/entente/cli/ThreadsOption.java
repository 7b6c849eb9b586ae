package org.entente.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How much of the machine coding takes. */
final class ThreadsOption {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are coded at a time; without it one on each core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * @return at least 1
   */
  int count(CommandSpec spec) {
    return atLeastOne(spec, "--threads", threads);
  }

  /** What was given for an option that counts something. */
  static int atLeastOne(CommandSpec spec, String option, int given) {
    if (given < 1)
      throw new ParameterException(
          spec.commandLine(), "%s %d: at least 1 is needed".formatted(option, given));
    return given;
  }
}
