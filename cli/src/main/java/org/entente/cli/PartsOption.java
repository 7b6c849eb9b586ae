package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.ByHand;
import org.entente.event.Event;
import org.entente.ledger.Change;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The parts of an event that a reader says otherwise. */
final class PartsOption {
  private final ByHand words = new ByHand(new ActorNames()::code);

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "PLOVER type, with mode and CAMEO code if they matter: ACCUSE, \"SANCTION expel\","
              + " \"SANCTION expel 166\", \"CONSULT - 040\".")
  private @Nullable String type;

  @Option(
      names = "--actor",
      paramLabel = "NAME[ SECTOR]",
      split = ",",
      description = "Who acted: code, name or demonym, and PLOVER's sector if any: \"Russia GOV\".")
  private @Nullable List<String> actors;

  @Option(
      names = "--recipient",
      paramLabel = "NAME[ SECTOR]",
      split = ",",
      description = "On whom, likewise.")
  private @Nullable List<String> recipients;

  @Option(names = "--joint", description = "On nobody: its actors acted together, or on no one.")
  private boolean joint;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "When it happened: 2021-04-15, 2021-04, 2021, or unknown.")
  private @Nullable String date;

  List<Change> changes(CommandSpec spec, Event event) {
    if (joint && recipients != null)
      throw new ParameterException(
          spec.commandLine(), "--joint and --recipient contradict each other");
    try {
      List<Change> changes = new ArrayList<>();
      if (type != null) changes.add(new Change.ActWas(ByHand.act(type, event.act().contexts())));
      if (actors != null) changes.add(new Change.ActorsWere(words.parties(actors)));
      if (recipients != null) changes.add(new Change.RecipientsWere(words.parties(recipients)));
      if (joint) changes.add(new Change.RecipientsWere(List.of()));
      if (date != null) changes.add(new Change.DateWas(ByHand.date(date)));
      return changes;
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }
}
