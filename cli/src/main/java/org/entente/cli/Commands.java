package org.entente.cli;

import java.util.List;

/** The commands, in the order in which help lists them. */
final class Commands {
  private Commands() {}

  static List<Object> all(Session session) {
    return List.of(
        new DemoCommand(session),
        new CodeCommand(session),
        new WatchCommand(session),
        new SourcesCommand(session),
        new ImportCommand(session),
        new ExportCommand(session),
        new EventsCommand(session),
        new ExplainCommand(session),
        new CorrectCommand(session),
        new RecodeCommand(session),
        new RelationCommand(session),
        new RelationsCommand(session),
        new CommitmentsCommand(session),
        new ServeCommand(session),
        ActorsCommand.line(session),
        LexiconCommand.line(session),
        new EvaluateCommand(session),
        new TrainCommand(session),
        new BenchCommand(session),
        new RehearseCommand());
  }
}
