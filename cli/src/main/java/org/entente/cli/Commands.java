package org.entente.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The commands, in the order in which help lists them. Only the one that is named is made: making
 * all of them takes half a second of a fresh process.
 */
final class Commands {
  private static final Map<String, Function<Session, Object>> BY_NAME = byName();

  private Commands() {}

  private static Map<String, Function<Session, Object>> byName() {
    Map<String, Function<Session, Object>> commands = new LinkedHashMap<>();
    commands.put("demo", DemoCommand::new);
    commands.put("code", CodeCommand::new);
    commands.put("watch", WatchCommand::new);
    commands.put("sources", SourcesCommand::new);
    commands.put("import", ImportCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("events", EventsCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("correct", CorrectCommand::new);
    commands.put("recode", RecodeCommand::new);
    commands.put("relation", RelationCommand::new);
    commands.put("relations", RelationsCommand::new);
    commands.put("commitments", CommitmentsCommand::new);
    commands.put("serve", ServeCommand::new);
    commands.put("actors", ActorsCommand::line);
    commands.put("lexicon", LexiconCommand::line);
    commands.put("evaluate", EvaluateCommand::new);
    commands.put("train", TrainCommand::new);
    commands.put("bench", BenchCommand::new);
    commands.put("rehearse", RehearseCommand::new);
    return commands;
  }

  /** The command that a command line names; all, for help and for advice, when it names none. */
  static List<Object> of(List<String> arguments, Session session) {
    String first =
        arguments.stream().filter(argument -> !argument.startsWith("-")).findFirst().orElse("");
    Function<Session, Object> named = BY_NAME.get(first);
    Collection<Function<Session, Object>> makers =
        named == null ? BY_NAME.values() : List.of(named);
    return makers.stream().map(maker -> maker.apply(session)).toList();
  }

  static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }
}
