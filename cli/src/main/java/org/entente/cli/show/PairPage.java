package org.entente.cli.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.entente.cli.terminal.Cells;
import org.entente.cli.terminal.Column;
import org.entente.cli.terminal.Screen;
import org.entente.cli.terminal.Style;
import org.entente.cli.terminal.Table;
import org.entente.relations.series.DyadSeries;
import org.entente.relations.series.Sparkline;
import org.entente.view.ChangeWords;
import org.entente.view.Flag;
import org.entente.view.MeasureLine;
import org.entente.view.MeasureLines;
import org.entente.view.PairReading;
import org.entente.view.Report;
import org.entente.view.Wording;

/** A relation on a terminal: its course, its measures in words, what changed, the newest events. */
public final class PairPage {
  private static final int MOST_FLAGS = 24;
  private static final int NAMED_CAUSES = 3;
  private static final int MOST_OPEN = 12;
  private static final int LABEL = 10;

  private final Screen screen;
  private final PairReading reading;

  private PairPage(Screen screen, PairReading reading) {
    this.screen = screen;
    this.reading = reading;
  }

  /**
   * @param newest events to list, newest first
   */
  public static void print(Screen screen, PairReading reading, List<Report> newest) {
    var page = new PairPage(screen, reading);
    if (reading.counted().events() == 0) {
      screen.line("The ledger holds no event between these two: " + reading.summary().relation());
      page.elsewhere();
      return;
    }
    page.heading();
    page.sparklines();
    page.measures();
    page.flags();
    page.commitments();
    page.chart();
    page.newest(newest);
  }

  private void heading() {
    var summary = reading.summary();
    screen.line(
        screen.styled(
            Style.HEADING,
            "%s  %s, by %s"
                .formatted(summary.relation(), summary.range(), summary.step().label())));
    var text = new StringBuilder();
    var counted = reading.counted();
    String status = reading.question().status().name().toLowerCase(Locale.ROOT);
    String kind = status.equals("any") ? "" : status + " ";
    text.append(Words.count(counted.counted(), kind + "event", kind + "events"));
    text.append(" (").append(reading.question().origin().label()).append(')');
    if (counted.undated() > 0)
      text.append(", %d of them without a date".formatted(counted.undated()));
    if (summary.outside() > 0)
      text.append(", ")
          .append(Words.count(summary.outside(), "act", "acts"))
          .append(" of other days");
    long others = counted.events() - counted.counted();
    if (others > 0) text.append("; not counted: %,d of another status".formatted(others));
    screen.paragraph(text.toString());
    elsewhere();
    screen.line();
  }

  private void elsewhere() {
    reading
        .elsewhere()
        .forEach((origin, events) ->
            screen.paragraph(
                "Not counted: %,d imported events. To see them: --origin %s"
                    .formatted(events, origin)));
  }

  /** Acts and level by week; the numbers of the changes stand under their weeks. */
  private void sparklines() {
    int width = Math.clamp(screen.width() - LABEL - 8L, 20, 104);
    var lanes = reading.lanes();
    int weeks = lanes.getFirst().steps().size();
    var counts =
        Sparkline.ofCounts(fit(lanes.get(0).volume(), width), fit(lanes.get(1).volume(), width));
    var scores = Sparkline.ofScores();
    screen.line(screen.styled(Style.HEADING, "week by week"));
    for (DyadSeries lane : lanes) {
      String name = Cells.left(lane.dyad().toString(), LABEL);
      screen.line(name + "acts  " + counts.blocks(fit(lane.volume(), width)));
      screen.line(" ".repeat(LABEL) + "level " + scores.blocks(fit(lane.level(), width)));
      String marks = marks(lane, Math.min(width, weeks), weeks);
      if (!marks.isBlank()) screen.line(" ".repeat(LABEL) + "flags " + marks);
    }
    screen.line();
  }

  private static List<OptionalDouble> fit(List<OptionalDouble> values, int width) {
    return Sparkline.fit(values, width);
  }

  private String marks(DyadSeries lane, int width, int weeks) {
    var line = new StringBuilder(" ".repeat(width));
    int free = 0;
    for (Flag flag : reading.flags()) {
      if (!flag.dyad().equals(lane.dyad())) continue;
      int week = 0;
      while (week + 1 < weeks && !lane.steps().get(week).days().contains(flag.point().day()))
        week++;
      String number = Integer.toString(flag.number());
      int at = Math.max(free, (int) ((long) week * width / Math.max(1, weeks)));
      while (line.length() < at + number.length()) line.append(' ');
      line.replace(at, at + number.length(), number);
      free = at + number.length() + 1;
    }
    return line.toString().stripTrailing();
  }

  private void measures() {
    int label =
        MeasureLines.of(reading).stream().mapToInt(line -> line.name().length()).max().orElse(0);
    screen.line(screen.styled(Style.HEADING, "measures"));
    var relation = reading.summary().relation();
    for (MeasureLine line : MeasureLines.of(reading)) {
      boolean alike = line.forth().equals(line.back());
      String first = alike ? "both   " : relation.forth().toString();
      told(Cells.left(line.name(), label), first, line.forth());
      if (!alike) told(" ".repeat(label), relation.back().toString(), line.back());
    }
    screen.line();
  }

  private void told(String label, String dyad, MeasureLine.Told told) {
    int indent = label.length() + dyad.length() + 4;
    screen.paragraph(
        screen.styled(Style.FAINT, label) + "  " + dyad + "  ", indent, told.toString());
  }

  private void flags() {
    screen.line(screen.styled(Style.HEADING, "changes"));
    var flags = reading.flags();
    if (flags.isEmpty()) {
      var forth = reading.measures().forth().surges();
      screen.line(
          forth.find().isPresent() || reading.measures().back().surges().find().isPresent()
              ? "none: nothing suggests that either side changed"
              : "insufficient evidence");
    }
    var strongest = new ArrayList<>(flags);
    strongest.sort(Comparator.comparingDouble((Flag flag) -> flag.point().strength()).reversed());
    var shown = strongest.subList(0, Math.min(MOST_FLAGS, strongest.size()));
    for (Flag flag : flags)
      if (shown.contains(flag))
        screen.paragraph(Cells.left(Integer.toString(flag.number()), 4), 4, describe(flag));
    if (shown.size() < flags.size())
      screen.line("    %d weaker ones: --json lists them".formatted(flags.size() - shown.size()));
    screen.line();
  }

  private static String describe(Flag flag) {
    String events =
        flag.causes().stream()
            .limit(NAMED_CAUSES)
            .map(PairPage::reference)
            .collect(Collectors.joining(", "));
    int more = flag.causes().size() - NAMED_CAUSES;
    return "%s: %s; strength %.1f%s%s"
        .formatted(
            flag.dyad(),
            ChangeWords.of(flag.point(), Wording.PLAIN),
            flag.point().strength(),
            events.isEmpty() ? "; no events in its first week" : "; events " + events,
            more > 0 ? " and %d more".formatted(more) : "");
  }

  /** What finds the event again: the beginning of an id, the whole of an imported reference. */
  private static String reference(String reference) {
    return reference.indexOf(':') >= 0 ? reference : reference.substring(0, 8);
  }

  private void commitments() {
    screen.line(screen.styled(Style.HEADING, "open commitments"));
    var open = reading.commitments().open();
    if (open.isEmpty()) screen.line("none");
    else CommitmentTable.printOpen(screen, open.subList(0, Math.min(MOST_OPEN, open.size())));
    long others = reading.commitments().courses().size() - Math.min(MOST_OPEN, open.size());
    var relation = reading.summary().relation();
    if (others > 0)
      screen.paragraph(
          "    %s: entente commitments %s %s"
              .formatted(Words.count(others, "other one", "others"), relation.a(), relation.b()));
    screen.line();
  }

  private void chart() {
    new RelationChart(screen, reading.summary()).print();
    screen.line();
  }

  private void newest(List<Report> newest) {
    screen.line(screen.styled(Style.HEADING, "newest events"));
    var table =
        new Table(
            Column.code("date"),
            Column.code("who"),
            Column.text("event", 9),
            Column.text("status", 6),
            Column.extra("said by", 8),
            Column.text("words", 14),
            Column.code("id"));
    for (Report report : newest)
      table.row(
          report.date(),
          report.who(),
          report.what(),
          report.status(),
          report.source(),
          report.words(),
          reference(report.reference()));
    table.print(screen);
  }
}
