package org.entente.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.cli.show.EntryTable;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Table;
import org.entente.coding.acts.ActCode;
import org.entente.coding.acts.Lexicon;
import org.entente.coding.acts.LexiconEntry;
import org.entente.event.EventType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the entries. */
@Command(
    name = "list",
    header = "Count the entries by type, or list some.",
    description = "",
    footer = {
      "",
      "Examples:",
      "  entente lexicon list",
      "  entente lexicon list --type ASSAULT",
      "  entente lexicon list --operators",
      "  entente lexicon list --own --lexicon my-lexicon/",
      "",
      "Exit codes: 0 done; 1 the lexicon was refused; 2 usage."
    })
final class LexiconListCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final OwnEntriesOption lexicon = new OwnEntriesOption();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "List the entries of this PLOVER type: ${COMPLETION-CANDIDATES}.")
  private @Nullable EventType type;

  @Option(names = "--operators", description = "List the operators.")
  private boolean operators;

  @Option(names = "--own", description = "List your own entries, or count them alone.")
  private boolean own;

  LexiconListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Screen screen = session.screen();
    Lexicon read = lexicon.lexicon();
    List<LexiconEntry> entries =
        read.entries().stream().filter(entry -> !own || entry.own()).toList();
    if (type == null && !operators && !own) count(screen, entries, read.classes().size());
    else EntryTable.print(screen, entries.stream().filter(this::isAskedFor).toList());
    return ExitCode.OK;
  }

  private boolean isAskedFor(LexiconEntry entry) {
    if (type == null) return !operators || entry.isOperator();
    ActCode act = entry.act();
    return act != null && act.type() == type;
  }

  private static void count(Screen screen, List<LexiconEntry> entries, int classes) {
    Map<EventType, Count> byType = new EnumMap<>(EventType.class);
    for (EventType one : EventType.values()) byType.put(one, new Count());
    Count operators = new Count();
    for (LexiconEntry entry : entries) {
      ActCode act = entry.act();
      (act == null ? operators : byType.getOrDefault(act.type(), operators)).add(entry);
    }
    Map<String, Count> rows = new LinkedHashMap<>();
    byType.forEach((one, count) -> rows.put(one.name(), count));
    rows.put("operators", operators);
    Count all = new Count();
    entries.forEach(all::add);
    rows.put("all", all);
    var table =
        new Table(
            Column.code("type"),
            Column.number("entries"),
            Column.number("words"),
            Column.number("examples"));
    rows.forEach((name, count) ->
        table.row(
            name,
            Integer.toString(count.entries),
            Integer.toString(count.words),
            Integer.toString(count.examples)));
    table.print(screen);
    screen.line("%,d classes of words".formatted(classes));
  }

  private static final class Count {
    private int entries;
    private int words;
    private int examples;

    void add(LexiconEntry entry) {
      entries++;
      words += entry.verbs().size() + entry.nouns().size();
      examples += entry.examples().size();
    }
  }
}
