package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.cli.show.CorrectionLines;
import org.entente.ledger.Change;
import org.entente.ledger.Correction;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a person's word against the coder's. */
@Command(
    name = "correct",
    header = "Correct an event: say what it was, and why.",
    description = {
      "",
      "Adds what you say to the event's history, with your name and the time. From then on events,"
          + " relation and relations answer as corrected, also when more reports of the event come"
          + " in. Nothing is lost: explain shows the coder's original and every correction, and"
          + " --original takes them back.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente correct 4f2a91c0 --type ACCUSE --why \"he only accused them\"",
      "  entente correct 4f2a91c0 --type \"SANCTION expel 166\" --date 2021-04-15",
      "  entente correct 4f2a91c0 --actor \"Russia GOV\" --recipient Ukraine,Poland",
      "  entente correct 4f2a91c0 --joint",
      "  entente correct 4f2a91c0 --duplicate-of 77aa01b2 --by \"Anna Example\"",
      "  entente correct 4f2a91c0 --split 90ab12cd --why \"another ship\"",
      "  entente correct 4f2a91c0 --no-event --why \"a film review\"",
      "  entente correct 4f2a91c0 --note \"compare the treaty's text\"",
      "  entente correct 4f2a91c0 --original --why \"my mistake\"",
      "",
      "Exit codes: 0 done; 1 no such event or actor, or it makes no sense; 2 usage; 3 ledger"
          + " trouble."
    })
final class CorrectCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Parameters(
      paramLabel = "EVENT",
      description = "The event's id, or as much of its beginning as no other id has.")
  private String event = "";

  @ArgGroup(multiplicity = "1")
  private Saying saying = new Saying();

  @Option(
      names = "--why",
      paramLabel = "WORDS",
      description = "Why, for whoever reads the history.")
  private @Nullable String why;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Whose word it is; without it the name of the system's user.")
  private String by = System.getProperty("user.name", "");

  /** One of these. */
  private static final class Saying {
    @ArgGroup(exclusive = false)
    private @Nullable PartsOption parts;

    @Option(
        names = "--duplicate-of",
        paramLabel = "EVENT",
        description = "It is a second record of this event, which takes over its reports.")
    private @Nullable String other;

    @Option(
        names = "--split",
        paramLabel = "MENTION",
        description =
            "This report of it is of another event, of its own; explain shows the reports' ids.")
    private @Nullable String split;

    @Option(names = "--no-event", description = "Nothing of the kind is reported.")
    private boolean noEvent;

    @Option(
        names = "--note",
        paramLabel = "WORDS",
        description = "Only a remark, which changes nothing.")
    private @Nullable String note;

    @Option(
        names = "--original",
        description = "Take back all that was said of it: the coder was right.")
    private boolean original;
  }

  CorrectCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Ledger opened = Ledger.openExisting(ledger.place(session))) {
      LedgerEvent found = FoundEvent.in(opened, event);
      List<Change> changes = changes(opened, found);
      String reason = saying.note == null ? why : saying.note;
      List<Correction> made = opened.correct(found.event().id(), changes, by, reason);
      if (made.getFirst().change() instanceof Change.Apart(String mention)) {
        LedgerEvent own = FoundEvent.in(opened, mention);
        session
            .screen()
            .line("Report %s is an event of its own now: %s".formatted(mention, own.event().id()));
        return ExitCode.OK;
      }
      LedgerEvent now = FoundEvent.in(opened, found.event().id().value());
      CorrectionLines.printChanged(session.screen(), found, now);
    }
    return ExitCode.OK;
  }

  private List<Change> changes(Ledger opened, LedgerEvent found) {
    if (saying.parts != null) return saying.parts.changes(spec, found.event());
    if (saying.other != null)
      return List.of(new Change.DuplicateOf(FoundEvent.in(opened, saying.other).event().id()));
    if (saying.split != null)
      return List.of(new Change.Apart(saying.split.strip().toLowerCase(Locale.ROOT)));
    if (saying.noEvent) return List.of(new Change.NoEvent());
    if (saying.note != null) return List.of(new Change.Note());
    return List.of(new Change.Original());
  }
}
