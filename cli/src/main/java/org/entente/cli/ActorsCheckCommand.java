package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.entente.cli.terminal.Facts;
import org.entente.cli.terminal.Progress;
import org.entente.cli.terminal.Screen;
import org.entente.coding.actors.ActorChecks;
import org.entente.coding.actors.ActorDictionary;
import org.entente.coding.actors.DictionaryCounts;
import org.entente.coding.actors.Finding;
import org.entente.coding.actors.Finding.Severity;
import org.entente.coding.actors.OfficeHolders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for faults of the dictionary, or of tables of the user's own. */
@Command(
    name = "check",
    header = "Look for faults in the dictionary, or in your own tables.",
    description = {
      "",
      "Errors cannot be right: lines that cannot be read, codes neither of ISO nor of PLOVER,"
          + " impossible dates, two people of one name in one office. Warnings are worth a look: two"
          + " holders of one office at a time, months without a head of government, one name for"
          + " actors of two countries.",
      "",
      "With --offices it asks the dictionary for everybody of a table of terms of office who led a"
          + " state, its foreign or its defence ministry since 2000, in the middle of the term.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  entente actors check",
      "  entente actors check my-actors/ --errors",
      "  entente actors check --offices terms-of-office.tsv.gz --until 2023-01-15",
      "",
      "Exit codes: 0 no errors; 1 errors; 2 usage."
    })
final class ActorsCheckCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Tables of your own, or folders of them; without any the whole dictionary.")
  private List<Path> files = List.of();

  @Option(names = "--errors", description = "Count the warnings, do not list them.")
  private boolean errorsOnly;

  @Option(
      names = "--explained",
      description = "List also what only looks wrong, with the reason why it is right.")
  private boolean explained;

  @Option(
      names = "--offices",
      paramLabel = "TABLE",
      description = "Columns place, office, person, start, end; tab-separated, may be gzipped.")
  private @Nullable Path offices;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = Day.class,
      description = "The last day that the table of --offices knows of; without it today.")
  private @Nullable LocalDate until;

  @Option(names = "--misses", description = "List whom --offices found otherwise.")
  private boolean misses;

  ActorsCheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path table = offices;
    if (table != null) return askFor(table);
    if (!files.isEmpty()) return tell(ActorChecks.of(files, session.today()));
    ActorDictionary dictionary = ActorDictionary.load();
    List<Finding> findings = ActorChecks.of(dictionary, session.today());
    int code = tell(findings);
    counts(dictionary.counts()).print(session.screen());
    return code;
  }

  private int tell(List<Finding> findings) {
    Screen screen = session.screen();
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Finding finding : findings) {
      counts.merge(finding.severity(), 1, Integer::sum);
      if (errorsOnly && finding.severity() != Severity.ERROR) continue;
      if (!explained && finding.severity() == Severity.EXPLAINED) continue;
      screen.line(
          "%s: %s: %s"
              .formatted(
                  finding.place(),
                  finding.severity().name().toLowerCase(Locale.ROOT),
                  finding.what()));
    }
    int errors = counts.getOrDefault(Severity.ERROR, 0);
    int known = counts.getOrDefault(Severity.EXPLAINED, 0);
    screen.line(
        "%,d errors, %,d warnings%s"
            .formatted(
                errors,
                counts.getOrDefault(Severity.WARNING, 0),
                known == 0 ? "" : ", %,d explained".formatted(known)));
    return errors > 0 ? ExitCode.REFUSED : ExitCode.OK;
  }

  private static Facts counts(DictionaryCounts counts) {
    return new Facts()
        .add("states and territories", "%,d".formatted(counts.states()))
        .add("places", "%,d".formatted(counts.places()))
        .add("organisations", "%,d".formatted(counts.organisations()))
        .add("people", "%,d".formatted(counts.people()))
        .add("terms of office", "%,d".formatted(counts.terms()))
        .add("spellings", "%,d".formatted(counts.spellings()));
  }

  private int askFor(Path table) {
    Screen screen = session.screen();
    LocalDate last = until == null ? session.today() : until;
    OfficeHolders.Report report;
    try (Progress progress = Progress.ofItems(screen, "Asking", OptionalLong.empty())) {
      report =
          OfficeHolders.ask(ActorDictionary.load(), table, last, done -> progress.at(done, ""));
    }
    var facts =
        new Facts()
            .add("by full name", written(report.byName()))
            .add("by title and surname", written(report.byTitle()));
    report.notAsked().forEach((reason, n) -> facts.add("not asked", n + " " + reason));
    facts.print(screen);
    if (misses)
      for (OfficeHolders.Miss miss : report.misses())
        screen.line(
            "%s:%d: %s on %s: expected %s, got %s"
                .formatted(
                    table, miss.line(), miss.phrase(), miss.on(), miss.expected(), miss.got()));
    return ExitCode.OK;
  }

  private static String written(OfficeHolders.Share share) {
    return String.format(
        Locale.ROOT, "%.3f (%,d of %,d)", share.value(), share.right(), share.asked());
  }
}
